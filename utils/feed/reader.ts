import type { FeedConfig, SightedPost } from '../messages/protocol';
import { postKey } from '../posts/keys';
import type { Counts, Post } from '../posts/post';
import type { Page, Site } from '../sites/site';
import type { Annotator } from './annotate';
import { isSameHandle } from './handle';
import type { KnownPosts } from './known';

export interface ReaderOptions {
  site: Site;
  page: Page;
  known: KnownPosts;
  brand: NonNullable<FeedConfig['brand']>;
  marks: Annotator;
  now(): number;
  /** A post that this page's script has not read before. */
  onNew(): void;
  /** New, or relevant with other counts than before. */
  onReport(post: SightedPost): void;
  onOwnPost(post: Post): void;
  /** A relevant post that was not seen yet. */
  onWatch(element: Element): void;
  onForget(element: Element): void;
  signal: AbortSignal;
}

/** Reading stops after this many milliseconds and goes on in the next task: no long task, whatever is mounted. */
const READ_BUDGET = 12;

const sumOf = (counts: Counts): string =>
  Object.values(counts)
    .map((count) => count?.value ?? '')
    .join();

/**
 * Reads post elements as the site mounts them. A node that shows the same post as before is not read
 * again; one that was recycled for another post is.
 */
export function reader(options: ReaderOptions) {
  const { site, page, known, brand, marks, now, signal } = options;
  const pending: Element[] = [];
  let scheduled = false;

  const forget = (element: Element) => {
    marks.remove(element);
    known.unmount(element);
    options.onForget(element);
  };

  const read = (element: Element): void => {
    const identity = site.identify(element, page);
    const before = known.shownIn(element);
    if (before && identity !== null && before.identity === identity) {
      const entry = known.get(before.key);
      if (entry?.mark) marks.draw(element, entry.mark);
      return;
    }
    const post = site.readPost(element, page);
    if (!post) {
      if (before) forget(element);
      return;
    }
    const key = postKey(post);
    if (before && before.key !== key) forget(element);
    const isNew = known.get(key) === undefined;
    const entry = known.mount(element, identity, key, post);
    const counts = sumOf(post.counts);
    const isChanged = entry.relevant && entry.counts !== counts;
    entry.counts = counts;
    if (entry.mark) marks.draw(element, entry.mark);
    if (entry.relevant && !entry.seen) options.onWatch(element);
    if (isNew) options.onNew();
    if (isNew || isChanged) {
      const above = [post.rootId, post.parentId].filter((id) => id !== null);
      const thread = above.map((id) => postKey({ ...post, id }));
      options.onReport({ key, post, at: now(), thread });
    }
    const { handle } = post.author;
    if (handle && brand.handles.some((own) => isSameHandle(own, handle))) options.onOwnPost(post);
  };

  const drain = (): void => {
    scheduled = false;
    const start = performance.now();
    while (pending.length > 0 && !signal.aborted) {
      const element = pending.shift() as Element;
      if (element.isConnected) read(element);
      if (performance.now() - start < READ_BUDGET || pending.length === 0) continue;
      scheduled = true;
      setTimeout(drain);
      return;
    }
  };

  return {
    look(elements: Element[]): void {
      pending.push(...elements);
      if (!scheduled) drain();
    },
    /** Reads again when the element shows another post than before. */
    recheck(element: Element): void {
      if (known.shownIn(element)?.identity !== site.identify(element, page)) read(element);
    },
  };
}
