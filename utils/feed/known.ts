import type { Mark } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import type { Post } from '../posts/post';

/** What this page's script knows of a post. */
export interface Known {
  post: Post;
  mark: Mark | null;
  /**
   * Concerns the brand: watched for "seen", reported again when its counts change. null until the background
   * has answered.
   */
  relevant: boolean | null;
  counts: string;
  seen: boolean;
}

/** Posts remembered, so that one that comes back is marked in its own frame. */
const MOST_KNOWN = 4000;

/**
 * Posts by key, and the elements that show them now: one post may stand on the page twice (a dialog
 * over the feed). Elements are let go as soon as the site unmounts them.
 */
export function knownPosts() {
  const posts = new Map<PostKey, Known>();
  const mounted = new Map<PostKey, Set<Element>>();
  const shown = new WeakMap<Element, { identity: string | null; key: PostKey }>();

  const unmount = (element: Element) => {
    const key = shown.get(element)?.key;
    if (key === undefined) return;
    shown.delete(element);
    const elements = mounted.get(key);
    elements?.delete(element);
    if (elements?.size === 0) mounted.delete(key);
  };

  return {
    get: (key: PostKey): Known | undefined => posts.get(key),
    /** Which post the element showed when it was last read. */
    shownIn: (element: Element) => shown.get(element),
    elements: (key: PostKey): Element[] => [...(mounted.get(key) ?? [])],
    unmount,
    mount(element: Element, identity: string | null, key: PostKey, post: Post): Known {
      unmount(element);
      shown.set(element, { identity, key });
      const elements = mounted.get(key);
      if (elements) elements.add(element);
      else mounted.set(key, new Set([element]));
      const entry = posts.get(key) ?? {
        post,
        mark: null,
        relevant: null,
        counts: '',
        seen: false,
      };
      entry.post = post;
      posts.delete(key);
      posts.set(key, entry);
      if (posts.size > MOST_KNOWN) posts.delete(posts.keys().next().value as PostKey);
      return entry;
    },
    /** Takes the background's marks; those without a label mean "no mark". */
    learn(marks: Mark[]): void {
      for (const mark of marks) {
        const entry = posts.get(mark.key);
        if (entry) entry.mark = mark.label ? mark : null;
      }
    },
    relevant: (): PostKey[] =>
      [...posts].filter(([, { relevant }]) => relevant).map(([key]) => key),
    sweep(): void {
      for (const [key, elements] of mounted) {
        for (const element of elements) {
          if (element.isConnected) continue;
          elements.delete(element);
          shown.delete(element);
        }
        if (elements.size === 0) mounted.delete(key);
      }
    },
    clear(): void {
      for (const elements of mounted.values())
        for (const element of elements) shown.delete(element);
      posts.clear();
      mounted.clear();
    },
  };
}

export type KnownPosts = ReturnType<typeof knownPosts>;
