import type { Post } from '../posts/post';

const COUNTS = ['replies', 'reposts', 'likes', 'views', 'shares'] as const;

/**
 * What is known of a post after another look at it. A later look wins, except where it shows less:
 * a cut text, a missing time or a place in the thread that this page does not tell.
 */
export function mergePost(before: Post, after: Post): Post {
  const cut = after.flags.truncated && before.text.length > after.text.length;
  return {
    ...after,
    id: after.id ?? before.id,
    permalink: after.permalink ?? before.permalink,
    author: {
      name: after.author.name ?? before.author.name,
      handle: after.author.handle ?? before.author.handle,
      url: after.author.url ?? before.author.url,
    },
    text: cut ? before.text : after.text,
    flags: { ...after.flags, truncated: cut ? before.flags.truncated : after.flags.truncated },
    lang: after.lang ?? before.lang,
    postedAt: after.postedAt ?? before.postedAt,
    counts: mergeCounts(before.counts, after.counts),
    parentId: after.parentId ?? before.parentId,
    rootId: after.rootId ?? before.rootId,
    replyingTo: after.replyingTo.length ? after.replyingTo : before.replyingTo,
  };
}

const mergeCounts = (before: Post['counts'], after: Post['counts']): Post['counts'] => ({
  replies: after.replies ?? before.replies,
  reposts: after.reposts ?? before.reposts,
  likes: after.likes ?? before.likes,
  views: after.views ?? before.views,
  shares: after.shares ?? before.shares,
});

/** Did a number change? One that the page no longer shows is no change. */
export const countsChanged = (before: Post['counts'], after: Post['counts']): boolean =>
  COUNTS.some((name) => after[name] !== null && after[name].value !== before[name]?.value);
