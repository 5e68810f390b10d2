import type { Post } from '../posts/post';
import type { Page, Site } from './site';

/** Everything an adapter reads on a page, for the desk's health line and `npm run doctor`. */
export interface PageReading {
  /** Handle of the signed-in account; null where the page shows none. */
  own: string | null;
  /** How many reply or post boxes are open. */
  composers: number;
  posts: Post[];
  /**
   * `missing`: in how many posts a field was not to be read. `probe`: how many posts the page plainly
   * holds. `broken`: it holds some, and none was read.
   */
  health: { posts: number; missing: Record<string, number>; probe: number; broken: boolean };
}

/** Fields that nearly every post of every site shows; many missing ones tell that a site changed. */
const EXPECTED: Record<string, (post: Post) => unknown> = {
  id: (post) => post.id,
  permalink: (post) => post.permalink,
  'author.name': (post) => post.author.name,
  'author.handle': (post) => post.author.handle,
  'author.url': (post) => post.author.url,
  text: (post) => post.text,
  postedAt: (post) => post.postedAt,
  'counts.replies': (post) => post.counts.replies,
  'counts.likes': (post) => post.counts.likes,
};

/** Reads the whole page once. Never throws, since adapters do not. */
export function readPage(site: Site, page: Page): PageReading {
  const root = page.document.documentElement;
  const posts = site
    .findPosts(root, page)
    .map((element) => site.readPost(element, page))
    .filter((post) => post !== null);
  const missing: Record<string, number> = {};
  for (const [field, read] of Object.entries(EXPECTED)) {
    const count = posts.filter((post) => !read(post)).length;
    if (count > 0) missing[field] = count;
  }
  const probe = site.probe(page);
  return {
    own: site.readOwn(page)?.handle ?? null,
    composers: site.findComposers(page).length,
    posts,
    health: { posts: posts.length, missing, probe, broken: posts.length === 0 && probe > 0 },
  };
}
