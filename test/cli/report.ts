import type { Post } from '../../utils/posts/post';
import type { PageReading } from '../../utils/sites/read-page';

/** The fields that are printed, and no others. */
const printed = ({ site, id, permalink, author, text, lang, postedAt, ...rest }: Post) => ({
  site,
  id,
  permalink,
  author: { name: author.name, handle: author.handle, url: author.url },
  text,
  lang,
  postedAt,
  counts: rest.counts,
  kind: rest.kind,
  flags: rest.flags,
  repostedBy: rest.repostedBy,
  quoted: rest.quoted,
  media: rest.media,
});

/** What a reading is printed as, and compared by. */
export const report = ({ own, composers, posts }: PageReading) => ({
  own,
  composers,
  posts: posts.map(printed),
});

/** Health in a few lines for the maintainer. */
export function describeHealth({ health, posts }: PageReading): string {
  const missing = Object.entries(health.missing).map(([field, count]) => `${field} in ${count}`);
  return [
    `Site: ${posts[0]?.site ?? 'recognised'}`,
    `Posts read: ${health.posts}; the content probe counts ${health.probe}`,
    `Fields missing: ${missing.join(', ') || 'none'}`,
    health.broken
      ? 'BROKEN: posts are on this page, and the adapter reads none of them.'
      : health.probe > health.posts
        ? 'Some posts may be missed: the probe counts more than were read.'
        : 'Healthy.',
  ].join('\n');
}
