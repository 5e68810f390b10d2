/**
 * The model that all rooms share: what a page shows of one post. Plain types only; the zod schema
 * lives in `post-schema.ts`, which the content script must not import.
 */

export type SiteId = 'x' | 'facebook' | 'instagram' | 'mastodon' | 'bluesky' | 'sample';

/** A number as the page shows it. `exact` is false where only an abbreviation is shown ("1.2K"). */
export interface Count {
  value: number;
  exact: boolean;
}

export interface Author {
  /** Display name as shown, emoji as characters; null where the page shows none. */
  name: string | null;
  /** Without a leading "@"; null where the page shows none. */
  handle: string | null;
  /** Absolute profile address without query; null where the page shows none. */
  url: string | null;
}

export interface Counts {
  /** Comments where the site calls them so. */
  replies: Count | null;
  reposts: Count | null;
  /** Reactions where the site has several. */
  likes: Count | null;
  views: Count | null;
  shares: Count | null;
}

export type MediaKind = 'image' | 'video' | 'gif' | 'card' | 'poll' | 'document';
export type PostKind = 'post' | 'comment' | 'reply';

export interface Flags {
  ad: boolean;
  repost: boolean;
  quote: boolean;
  truncated: boolean;
}

export interface Post {
  site: SiteId;
  /** Only where one site has many hosts: the Mastodon instance whose page shows the post. */
  host: string | null;
  /** The site's own id; null where the page shows none. */
  id: string | null;
  /** Absolute address without tracking; null where the page shows none. */
  permalink: string | null;
  author: Author;
  /** "" for a post without text. Emoji as characters, "\n" for line breaks, full link addresses. */
  text: string;
  /** BCP 47 tag if the page states one. */
  lang: string | null;
  /** ISO 8601 in UTC; null where the page shows no exact time. */
  postedAt: string | null;
  counts: Counts;
  kind: PostKind;
  flags: Flags;
  repostedBy: { name: string | null; handle: string | null } | null;
  quoted: { author: { name: string | null; handle: string | null }; text: string } | null;
  media: MediaKind[];
  /** Ids of pictures or films, for the fingerprint of a post without an id. Never shown. */
  mediaIds: string[];
  /** Id of the post that this one answers, where the page shows it. */
  parentId: string | null;
  /** Id of the post that the thread hangs on, where the page shows it. */
  rootId: string | null;
  /** Handles that the page shows as addressed ("Replying to @a"), without "@". */
  replyingTo: string[];
}

export const NO_COUNTS: Counts = {
  replies: null,
  reposts: null,
  likes: null,
  views: null,
  shares: null,
};
