import { now } from '../clock';
import { answerBackground, isAlive, send } from '../messages/send';
import { readPage } from '../sites/read-page';
import type { Page, Site } from '../sites/site';
import { startFeed } from './start';
import type { Feed, FeedWorld, Hands } from './world';

/**
 * The address changes without a new document; reading it costs more than reading a name, so it is asked
 * for only after the browser said that it moved, and each time where it says nothing.
 */
function livePage(signal: AbortSignal): Page {
  const { navigation } = window as Window & { navigation?: EventTarget };
  let url = new URL(location.href);
  let isOld = false;
  const moved = () => {
    isOld = true;
  };
  navigation?.addEventListener('currententrychange', moved, { signal });
  return {
    document,
    get url() {
      if ((isOld || !navigation) && url.href !== location.href) url = new URL(location.href);
      isOld = false;
      return url;
    },
  };
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The page's script for one site: `entrypoints/feed-<site>.ts` is built from it and registered when the
 * person turns the site on. An unlisted script and not a WXT content script, because that one
 * announces itself to the page by an event which the page could forge. Our own sample page passes the `hands`;
 * elsewhere the background puts them beside this script when they are needed.
 */
export async function runFeed(site: Site, hands?: Hands): Promise<void> {
  const world = globalThis as typeof globalThis & { savyFeed?: AbortController; savyHands?: Hands };
  world.savyFeed?.abort();
  const stop = new AbortController();
  world.savyFeed = stop;
  // Marks of a copy that an update of the extension left behind.
  for (const old of document.querySelectorAll('savy-mark')) old.remove();

  const page = livePage(stop.signal);
  if (!site.recognises(page)) return;
  const host = site.matches.length > 0 ? null : location.host;

  /** The extension may be gone under this page; then this copy goes silent for good. */
  const ask: typeof send = async (type, data) => {
    if (stop.signal.aborted || !isAlive()) {
      stop.abort();
      throw new Error('stopped');
    }
    return send(type, data);
  };

  /** For what the page cannot do without: asked again, later and later, until the background has answered. */
  const insist: typeof send = async (type, data) => {
    for (let pause = 250; ; pause = Math.min(pause * 2, 30_000)) {
      try {
        return await ask(type, data);
      } catch (error) {
        if (stop.signal.aborted) throw error;
        await wait(pause);
      }
    }
  };

  const feedWorld: FeedWorld = {
    now,
    wait,
    firefox: import.meta.env.FIREFOX,
    async hands() {
      if (!hands && !world.savyHands) await insist('feed/hands', {});
      const loaded = hands ?? world.savyHands;
      if (!loaded) throw new Error('hands did not arrive');
      return loaded;
    },
    batch: (batch) => ask('feed/batch', batch),
    refresh: (keys) => ask('feed/refresh', { keys }),
    open: (request) => ask('feed/open', request),
    act: (key, post, action) => ask('feed/act', { key, post, action }),
    undo: (event, keys) => ask('feed/undo', { event, keys }),
    health: (health) => void ask('feed/health', { site: site.id, host, ...health }).catch(() => {}),
  };

  // Answers before the background has greeted: the doctor reads pages of people who set nothing up.
  let feed: Feed | null = null;
  const silence = answerBackground({
    'page/ping': async () => ({ site: site.id, host }),
    async 'page/config'({ config }) {
      feed?.config(config);
      return null;
    },
    async 'page/marks'({ marks }) {
      feed?.marks(marks);
      return null;
    },
    'page/read': async () => readPage(site, page),
    'page/scroll': async ({ key }) => ({ found: feed?.scroll(key) ?? false }),
    'page/insert': async (request) => (await feed?.place(request)) ?? { state: 'no-composer' },
  });
  stop.signal.addEventListener('abort', silence);
  const config = await insist('feed/hello', { site: site.id, host, url: location.href });
  feed = startFeed(site, page, config, feedWorld, stop.signal);
}
