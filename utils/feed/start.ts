import type { FeedConfig } from '../messages/protocol';
import type { Page, Site } from '../sites/site';
import { knownPosts } from './known';
import { runOnce } from './run';
import type { Feed, FeedWorld } from './world';

/**
 * Reads the feed, reports what it sees, draws what comes back, and puts drafts into the site's own box.
 * Silent while the configuration says off or the page is one where nothing may run (messages,
 * settings). Stops with `signal` and leaves nothing behind.
 */
export function startFeed(
  site: Site,
  page: Page,
  first: FeedConfig,
  world: FeedWorld,
  signal: AbortSignal,
): Feed {
  const known = knownPosts();
  let config = first;
  let stop = new AbortController();
  let running: ReturnType<typeof runOnce> | null = null;

  const halt = () => {
    stop.abort();
    known.clear();
    running = null;
  };
  const follow = () => {
    const { brand } = config;
    const isOn = config.on && brand !== null && !site.forbidden(page.url) && !signal.aborted;
    if (!isOn && running) halt();
    if (!isOn || running) return;
    stop = new AbortController();
    running = runOnce(site, page, config, brand, known, world, follow, stop.signal);
  };
  const view = page.document.defaultView as Window & { navigation?: EventTarget };
  view.navigation?.addEventListener('currententrychange', follow, { signal });
  // Older browsers tell of no navigation: the next click after it does.
  for (const type of ['popstate', 'click']) view.addEventListener(type, follow, { signal });
  signal.addEventListener('abort', halt);
  follow();

  return {
    /** Watch words may have changed: everything is read and asked again. */
    config(next) {
      config = next;
      if (running) halt();
      follow();
    },
    marks: (marks) => running?.apply(marks),
    scroll(key) {
      const element = known.elements(key).at(-1);
      element?.scrollIntoView({ block: 'center' });
      return element !== undefined;
    },
    async place(request) {
      const element = known.elements(request.key).at(-1) ?? null;
      if (!running) return { state: 'no-composer' };
      const { say, watchSends } = running;
      const [{ placeDraft }, sends] = await Promise.all([world.hands(), watchSends()]);
      const result = await placeDraft(site, page, element, request, world, say, signal);
      if (result.state === 'inserted')
        sends.inserted({ element, key: request.key, draftId: request.draft });
      return result;
    },
  };
}
