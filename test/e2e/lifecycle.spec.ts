import { expect, test } from '@playwright/test';
import {
  type ChromiumTab,
  type ChromiumTrial,
  startChromium,
  startPlainChromium,
} from './chromium-trial';
import { feedPage } from './invented-feed';
import { findFixture } from './saved-pages';
import { eventsOf, OWN, readLog, setUp } from './trial';

/** What happens to a page and its script over time: reloads, hidden tabs, navigation without a new document. */
const ADDRESS = 'http://127.0.0.1:7999/feed';
const OWNER = `(mark) => mark.closest('[data-sample-post]')?.dataset.samplePost ?? null`;
const HOME = findFixture('x/home');

const openFeed = async (trial: ChromiumTrial): Promise<ChromiumTab> => {
  await setUp(trial.door);
  await trial.context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: feedPage(OWN) }),
  );
  return trial.open(ADDRESS);
};
const ownersIn = (tab: ChromiumTab) => async () =>
  (await tab.marks(OWNER)).map(({ owner }) => owner).sort();
const countMarks = (tab: ChromiumTab): Promise<number> =>
  tab.evaluate(`document.querySelectorAll('savy-mark').length`);

test.describe('over time', () => {
  let trial: ChromiumTrial;
  test.beforeEach(async () => {
    trial = await startChromium();
  });
  test.afterEach(() => trial?.close());

  test('the extension is reloaded under an open tab', async () => {
    test.setTimeout(60_000);
    const tab = await openFeed(trial);
    await tab.evaluate(`feed.add(['a', 'b'], 'Is Kuura open today?')`);
    await expect.poll(ownersIn(tab)).toEqual(['a', 'b']);
    await expect.poll(async () => (await eventsOf(trial.door, 'seen')).length).toBe(2);

    // Without this the browser keeps an unpacked extension switched off once it is reloaded.
    const extensions = await trial.open('chrome://extensions/');
    await extensions.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`,
    );
    await trial.door.evaluate(`void setTimeout(() => chrome.runtime.reload())`).catch(() => {});
    await expect
      .poll(async () => {
        const door = await trial.open(trial.address('/manifest.json')).catch(() => null);
        if (door) trial.door = door;
        return door !== null;
      })
      .toBe(true);
    // The new copy has taken over: it marks what the old one has never seen, and nothing twice.
    await tab.evaluate(`feed.add(['c'], 'Is Kuura open tomorrow?')`);
    await expect.poll(ownersIn(tab), { timeout: 15_000 }).toEqual(['a', 'b', 'c']);
    await tab.evaluate(`feed.add(['d'], 'Is Kuura open on Monday?')`);
    await expect.poll(ownersIn(tab)).toEqual(['a', 'b', 'c', 'd']);
    expect(await countMarks(tab)).toBe(4);
    await expect.poll(async () => (await eventsOf(trial.door, 'seen')).length).toBe(4);
    expect(await eventsOf(trial.door, 'marked')).toHaveLength(4);
    await tab.front();
    const mark = (await tab.marks(OWNER)).find(({ owner }) => owner === 'd');
    await tab.clickAt(mark?.middle ?? { x: 0, y: 0 });
    await expect.poll(() => trial.desks()).toBe(1);
  });

  test('the site replaces its list', async () => {
    const tab = await openFeed(trial);
    await tab.evaluate(`feed.add(['a'], 'Is Kuura open today?')`);
    await expect.poll(ownersIn(tab)).toEqual(['a']);
    await tab.evaluate(`(() => {
      const list = document.querySelector('[data-sample-list]');
      list.replaceWith(list.cloneNode(false));
      feed.add(['b'], 'Is Kuura open tomorrow?');
    })()`);
    await expect.poll(ownersIn(tab)).toEqual(['b']);
    // A page that takes its whole main part away and draws another one later.
    await tab.evaluate(`(() => {
      const main = document.querySelector('main');
      const fresh = main.cloneNode(true);
      fresh.querySelector('ol').replaceChildren();
      main.remove();
      setTimeout(() => {
        document.body.append(fresh);
        feed.add(['c'], 'Is Kuura open on Sunday?');
      }, 300);
    })()`);
    await expect.poll(ownersIn(tab)).toEqual(['c']);
  });

  test('nothing runs on private pages that are reached without a new document', async () => {
    await setUp(trial.door);
    await trial.serve('x.com', () => HOME.html);
    const tab = await trial.open('https://x.com/home');
    await expect.poll(() => countMarks(tab)).toBeGreaterThan(0);
    const marked = await countMarks(tab);
    for (const path of ['/messages/123-456', '/settings/account', '/i/chat']) {
      await tab.evaluate(`history.pushState(null, '', '${path}')`);
      await expect.poll(() => countMarks(tab)).toBe(0);
      // What stands there looks like a post about us, and is still nobody's business.
      await tab.evaluate(`(() => {
        const cell = document.querySelector('[data-testid="cellInnerDiv"]');
        const secret = cell.cloneNode(true);
        secret.querySelector('[data-testid="tweetText"]').textContent = 'Kuura: my secret number is 4471';
        for (const link of secret.querySelectorAll('a[href*="/status/"]'))
          link.setAttribute('href', '/aino_v/status/1990000000000004471');
        secret.id = 'secret';
        cell.parentElement.append(secret);
      })()`);
      await tab.evaluate(`new Promise((done) => setTimeout(done, 300))`);
      await tab.evaluate(`document.querySelector('#secret').remove()`);
      await tab.evaluate(`history.pushState(null, '', '/home?' + Math.random())`);
      await expect.poll(() => countMarks(tab)).toBe(marked);
      await tab.evaluate(`history.pushState(null, '', '${path}')`);
      await expect.poll(() => countMarks(tab)).toBe(0);
      await tab.evaluate(`history.back()`);
      await expect.poll(() => countMarks(tab)).toBe(marked);
    }
    expect(JSON.stringify(await readLog(trial.door))).not.toContain('4471');
  });
});

test('a hidden tab sees nothing, and asks again when it is shown', async () => {
  test.setTimeout(60_000);
  const trial = await startPlainChromium();
  try {
    const tab = await openFeed(trial);
    const other = await trial.open('about:blank');
    await other.front();
    await expect.poll(() => tab.evaluate('document.visibilityState')).toBe('hidden');
    await tab.evaluate(`feed.add(['a'], 'Is Kuura open today?')`);
    await expect.poll(ownersIn(tab)).toEqual(['a']);
    // Seeing takes a second; here the time itself is what is tested.
    await new Promise((done) => setTimeout(done, 2500));
    expect(await eventsOf(trial.door, 'seen')).toEqual([]);
    const deal = { do: 'handle', how: 'reacted', note: '' };
    const act = { brand: 'b_kuura1', key: 'sample/a', action: deal };
    await tab.front();
    await expect.poll(async () => (await eventsOf(trial.door, 'seen')).length).toBe(1);
    // Shown for less than a second: not seen.
    await other.front();
    await tab.evaluate(`feed.add(['b'], 'Is Kuura open tomorrow?')`);
    await expect.poll(ownersIn(tab)).toEqual(['a', 'b']);
    await tab.front();
    await new Promise((done) => setTimeout(done, 300));
    await other.front();
    await new Promise((done) => setTimeout(done, 1500));
    expect(await eventsOf(trial.door, 'seen')).toHaveLength(1);

    // The tab misses a change, for the browser forgot whom to tell; shown again, it asks.
    await trial.door.evaluate(`chrome.storage.session.remove('feeds')`);
    await trial.door.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'desk/act', data: act })})`,
    );
    const toneOf = async () => (await tab.marks(OWNER)).find(({ owner }) => owner === 'a')?.tone;
    expect(await toneOf()).not.toBe('done');
    await tab.front();
    await expect.poll(toneOf).toBe('done');
    expect((await readLog(trial.door)).posts).toHaveLength(2);
  } finally {
    await trial.close();
  }
});
