import type { Page, Site } from '../sites/site';

export interface Observed {
  /** Post elements that were mounted or changed, once each. */
  onPosts(elements: Element[]): void;
  /** Something was taken out of the page. */
  onRemoved(): void;
  /** The address changed without a new document. */
  onMoved(): void;
}

/** Window of the page, where it has the Navigation API (both browsers have). */
type Navigating = Window & { navigation?: EventTarget };

/**
 * The only MutationObserver. It watches the site's own lists and, for their children only, the
 * elements that the lists lie in, so that a list which the site replaces is noticed; while no list is
 * mounted it watches the whole body. Posts are handed over in the frame in which the site mounts them.
 */
export function observe(
  site: Site,
  page: Page,
  { onPosts, onRemoved, onMoved }: Observed,
  signal: AbortSignal,
): void {
  const { document } = page;
  let watched: Element[] = [];

  let address = page.url.href;

  const observer = new MutationObserver((records) => {
    // Where the browser tells of no navigation, the page's next change does.
    if (page.url.href !== address) moved();
    if (signal.aborted) return;
    const found = new Set<Element>();
    let removed = false;
    let outside = false;
    for (const record of records) {
      const { target } = record;
      removed ||= record.removedNodes.length > 0;
      const inList = watched.some((list) => list === target || list.contains(target));
      outside ||= !inList;
      if (!inList && watched.length > 0) continue;
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1) continue;
        const posts = site.findPosts(node as Element, page);
        for (const post of posts) found.add(post);
        if (posts.length === 0 && node.isConnected) {
          const around = site.postOf(node as Element, page);
          if (around) found.add(around);
        }
      }
    }
    if (outside) watch();
    if (removed) onRemoved();
    if (found.size > 0) onPosts([...found]);
  });

  /** Points the observer at today's lists; reads what newly watched lists already hold. */
  function watch(): void {
    if (!document.body) return;
    const lists = site.lists(page);
    const elements = lists.map((list) => list.element);
    const same =
      elements.length === watched.length && elements.every((element, i) => element === watched[i]);
    if (same && (watched.length > 0 || seeking)) return;
    const before = watched;
    watched = elements;
    observer.disconnect();
    seeking = lists.length === 0;
    if (seeking) {
      observer.observe(document.body, { childList: true, subtree: true });
      const posts = site.findPosts(document.body, page);
      if (posts.length > 0) onPosts(posts);
      return;
    }
    const around = new Set<Element>();
    for (const { element, subtree } of lists) {
      observer.observe(element, { childList: true, subtree });
      for (let parent = element.parentElement; parent; parent = parent.parentElement)
        around.add(parent);
    }
    for (const element of elements) around.delete(element);
    for (const parent of around) observer.observe(parent, { childList: true });
    const fresh = elements.filter((element) => !before.includes(element));
    const posts = fresh.flatMap((element) => site.findPosts(element, page));
    if (posts.length > 0) onPosts(posts);
  }
  let seeking = false;

  const moved = () => {
    address = page.url.href;
    onMoved();
    if (!signal.aborted) watch();
  };
  const { navigation } = document.defaultView as Navigating;
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  navigation?.addEventListener('currententrychange', moved, { signal });
  document.defaultView?.addEventListener('popstate', moved, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  watch();
}
