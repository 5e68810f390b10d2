import { z } from '../schema';

/** What a page may hand over of one post; background and pages only. Longer texts are cut, not refused. */
const line = z.string().check(z.maxLength(2000));
const handle = z.nullable(line);
const count = z.nullable(z.object({ value: z.number().check(z.gte(0)), exact: z.boolean() }));

export const MOST_TEXT = 50_000;

export const siteId = z.enum(['x', 'facebook', 'instagram', 'mastodon', 'bluesky', 'sample']);

export const postSchema = z.object({
  site: siteId,
  host: z.nullable(line),
  id: z.nullable(line),
  permalink: z.nullable(line),
  author: z.object({ name: handle, handle, url: handle }),
  text: z.pipe(
    z.string(),
    z.transform((text) => text.slice(0, MOST_TEXT)),
  ),
  lang: z.nullable(z.string().check(z.maxLength(40))),
  postedAt: z.nullable(z.iso.datetime({ offset: true })),
  counts: z.object({ replies: count, reposts: count, likes: count, views: count, shares: count }),
  kind: z.enum(['post', 'comment', 'reply']),
  flags: z.object({
    ad: z.boolean(),
    repost: z.boolean(),
    quote: z.boolean(),
    truncated: z.boolean(),
  }),
  repostedBy: z.nullable(z.object({ name: handle, handle })),
  quoted: z.nullable(
    z.object({
      author: z.object({ name: handle, handle }),
      text: z.pipe(
        z.string(),
        z.transform((text) => text.slice(0, MOST_TEXT)),
      ),
    }),
  ),
  media: z.array(z.enum(['image', 'video', 'gif', 'card', 'poll', 'document'])),
  mediaIds: z.array(line).check(z.maxLength(200)),
  parentId: z.nullable(line),
  rootId: z.nullable(line),
  replyingTo: z.array(line).check(z.maxLength(200)),
});
