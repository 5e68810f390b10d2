import type { Generation, Page } from '../site';

export const HOME = 'https://x.com';
export const id = (name: string) => `[data-testid="${name}"]`;

/** Newest first. The second serves a page that dropped its test ids from the article itself. */
const POSTS: Generation[] = [
  { since: '2019-07', selector: `article${id('tweet')}` },
  { since: '2026-11', selector: 'article[role="article"]' },
];

export const ANY_POST = POSTS.map(({ selector }) => selector).join(', ');
export const NAME = id('User-Name');
export const TEXT = id('tweetText');
export const PERMALINK = 'a[href*="/status/"]';
export const CARD = `${id('card.wrapper')}, ${id('LayoutCardCarousel-slide')}, [data-testid^="card.layout"]`;

const nameOf = (part: Element): string => part.getAttribute('data-testid') ?? '';

/** The quoted post inside another: it has a name of its own, but no article and no permalink. */
function quoteIn(article: Element, parts: Element[]): Element | null {
  const [first, ...others] = parts.filter((part) => nameOf(part) === 'User-Name');
  for (const name of others) {
    const box = name.closest('[role="link"]:not(a)');
    if (box && article.contains(box) && first && !box.contains(first)) return box;
  }
  return null;
}

/**
 * Asks only what belongs to the post itself: neither its quote nor an article nested in it. Its named
 * parts are gathered in one walk, since each post is read in the frame in which it appears.
 */
export function ownOf(article: Element) {
  const parts = [...article.querySelectorAll('[data-testid], article')];
  const quote = quoteIn(article, parts);
  // Most posts hold no other.
  const isPlain = !quote && !parts.some(({ tagName }) => tagName === 'ARTICLE');
  const isOwn = (element: Element) =>
    isPlain || (!quote?.contains(element) && element.closest('article') === article);
  const named = new Map<string, Element[]>();
  for (const part of parts) {
    if (!isOwn(part)) continue;
    const name = nameOf(part);
    const alike = named.get(name);
    if (alike) alike.push(part);
    else named.set(name, [part]);
  }
  /** By test id: the first that the post has. */
  const part = (...names: string[]): Element | null =>
    named.get(names.find((name) => named.has(name)) ?? '')?.[0] ?? null;
  /** By how a test id begins. */
  const partLike = (beginning: string): Element | null =>
    part(...[...named.keys()].filter((name) => name.startsWith(beginning)));
  const all = (selector: string): Element[] => {
    const found = [...article.querySelectorAll(selector)];
    return isPlain ? found : found.filter(isOwn);
  };
  const first = (selector: string): Element | null =>
    isPlain ? article.querySelector(selector) : (all(selector)[0] ?? null);
  return { quote, named, part, partLike, all, first };
}

export type Own = ReturnType<typeof ownOf>;

/** Paths are matched as written: parsing each address would be the dearest part of reading a post. */
const ORIGIN = '^(?:https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com)?/';

const STATUS = new RegExp(`${ORIGIN}(\\w+)/status/(\\d+)`);
const PROFILE = new RegExp(`${ORIGIN}(\\w{1,30})/?(?:[?#]|$)`);

export const statusOf = (link: Element | null): { handle: string; id: string } | null => {
  const [, handle, number] = STATUS.exec(link?.getAttribute('href') ?? '') ?? [];
  return handle && number ? { handle, id: number } : null;
};

export const handleIn = (link: Element | null | undefined): string | null =>
  PROFILE.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

export function permalinkOf(own: Own): { link: Element; time: Element } | null {
  for (const time of own.all('time')) {
    const link = time.closest(PERMALINK);
    if (link) return { link, time };
  }
  return null;
}

/** The id of an advertisement is nowhere but in its link to the view counts. */
export const analyticsOf = (own: Own): Element | null => own.first('a[href*="/analytics"]');

export const focalId = (page: Page): string | null =>
  /\/status\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;

export const cellOf = (element: Element): Element => element.closest(id('cellInnerDiv')) ?? element;

export const idOf = (article: Element): string | null =>
  statusOf(article.querySelector(`${PERMALINK} time`)?.closest('a') ?? null)?.id ?? null;

export const isAd = (article: Element): boolean =>
  article.parentElement?.closest(id('placementTracking')) != null;

export function isPost(article: Element): boolean {
  if (article.parentElement?.closest('article')) return false;
  // A notice in place of a post ("unavailable", "show additional replies") has no name.
  if (!article.querySelector(NAME)) return false;
  return article.matches(POSTS[0]?.selector ?? '') || article.querySelector(id('reply')) != null;
}

export function postOf(element: Element): Element | null {
  let article = element.closest('article');
  while (article?.parentElement?.closest('article')) {
    article = article.parentElement.closest('article');
  }
  return article?.matches(ANY_POST) && isPost(article) ? article : null;
}
