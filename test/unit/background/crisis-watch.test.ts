import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedHandlers } from '../../../utils/background/answer-feed';
import { CRISIS, crisisHandlers, lookForCrisis } from '../../../utils/background/crisis';
import { closeLog, openLog } from '../../../utils/background/log';
import { readBook } from '../../../utils/db/alerts';
import type { RaisedAlert } from '../../../utils/listening/alerts';
import type { PageEvent, SightedPost } from '../../../utils/messages/protocol';
import { postKey } from '../../../utils/posts/keys';
import { brands, DEFAULT_PREFERENCES, preferences } from '../../../utils/settings';
import { newBrand } from '../../../utils/strategy/brand';
import { makePost } from '../db/world';

/** From the page's batch to the warning: the real handler, classifier, log and watch. */

const BRAND = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  products: [{ id: 'tumma', name: 'Kuura Tumma', words: [] }],
  watch: ['kuura'],
};
const STALE = 'Kuura Tumma was stale again, third bag in a row. Not happy.';
const ILL = 'I feel sick after drinking Kuura Tumma. Is it safe?';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SENDER = { isPage: false, tabId: 1, frameId: 0, windowId: 1, url: 'https://x.com/' };

let now = Date.UTC(2026, 10, 23, 12);
let notified: { id: string; message: string }[];
let permitted = true;
let visit = 0;

beforeEach(async () => {
  // Later than any look of the test before: the watch looks at most once a minute.
  now += 60 * DAY;
  vi.useFakeTimers({ toFake: ['Date'], now });
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  notified = [];
  permitted = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => permitted });
  fakeBrowser.notifications.create = (async (id: string, { message }: { message: string }) => {
    notified.push({ id, message });
    return id;
  }) as never;
  await brands.setValue([BRAND]);
  await preferences.setValue({ ...DEFAULT_PREFERENCES, language: 'en' });
});
afterEach(async () => {
  await closeLog();
  vi.useRealTimers();
});

/** A page shows posts, and the person looks at them, at the moment `at`. */
async function browse(at: number, texts: string[], seen = true): Promise<void> {
  vi.setSystemTime(at);
  const posts = texts.map((text, index): SightedPost => {
    const id = `${at}${index}`;
    const post = makePost({
      id,
      text,
      lang: 'en',
      author: { name: null, handle: `p${id}`, url: null },
      postedAt: new Date(at - 1000).toISOString(),
    });
    return { key: postKey(post), post, at, thread: [] };
  });
  const events = posts.map(
    ({ key }): PageEvent => ({ id: `seen/${key}`, key, at, offset: 0, kind: 'seen' }),
  );
  const place = { site: 'x' as const, host: null, url: 'https://x.com/', own: null };
  const total = { visit: `v${visit++}`, looked: texts.length };
  await feedHandlers['feed/batch']({ ...place, ...total, posts, events: [] }, SENDER);
  if (seen) await feedHandlers['feed/batch']({ ...place, ...total, posts: [], events }, SENDER);
}

/** A quiet fortnight: a complaint every other day. */
async function quietWeeks(): Promise<void> {
  for (let day = 14; day >= 2; day -= 2) await browse(now - day * DAY, [STALE]);
  vi.setSystemTime(now);
}

const alertsNow = async (): Promise<RaisedAlert[]> =>
  (await readBook(await openLog(), BRAND.id)).alerts;

test('four people complain within hours: one warning with its numbers, then silence for a day', async () => {
  await quietWeeks();
  await browse(now, [STALE, STALE, STALE, STALE]);
  // The batch made an alarm for a minute later, when the posts have been looked at.
  expect(await fakeBrowser.alarms.get(CRISIS)).toBeDefined();
  await lookForCrisis();
  const [alert, ...more] = await alertsNow();
  expect(more).toEqual([]);
  expect(alert).toMatchObject({ kind: 'volume', product: 'tumma', count: 4, authors: 4 });
  expect(alert?.usual).toBeCloseTo(3 / 7, 5);
  expect(alert?.posts).toHaveLength(4);
  expect(notified).toEqual([
    {
      id: `crisis/${alert?.id}`,
      message: '4 people in 24 h complain about Kuura Tumma (4 posts); usual is 0.4 posts a day.',
    },
  ]);
  await browse(now + HOUR, [STALE, STALE]);
  await lookForCrisis();
  expect(await alertsNow()).toHaveLength(1);
  await browse(now + 25 * HOUR, [STALE, STALE, STALE, STALE, STALE, STALE, STALE, STALE]);
  await lookForCrisis();
  expect(await alertsNow()).toHaveLength(2);
});

test('harm is told at the first sight of it, by the batch itself, without any comparison', async () => {
  await browse(now, [ILL], false);
  await expect.poll(alertsNow).toMatchObject([{ kind: 'harm', product: 'tumma', authors: 1 }]);
  await expect.poll(() => notified.length).toBe(1);
});

test.each<[string, () => Promise<void>]>([
  [
    'in the first days of a log, when nobody knows what is usual',
    () => browse(now, Array(6).fill(STALE)),
  ],
  [
    'from posts that nobody looked at',
    async () => {
      await quietWeeks();
      await browse(now, Array(6).fill(STALE), false);
    },
  ],
  [
    'from questions',
    async () => {
      await quietWeeks();
      await browse(now, Array(6).fill('Does Kuura Tumma work in a French press?'));
    },
  ],
  [
    'from two people',
    async () => {
      await quietWeeks();
      await browse(now, [STALE, STALE]);
    },
  ],
])('no warning of volume %s', async (_, work) => {
  await work();
  await lookForCrisis();
  expect(await alertsNow()).toEqual([]);
});

test('without the permission there is no notification, and the warning stands all the same', async () => {
  permitted = false;
  await browse(now, [ILL]);
  await lookForCrisis();
  expect(await alertsNow()).toHaveLength(1);
  expect(notified).toEqual([]);
});

test('batches within a minute are looked at once', async () => {
  await browse(now, [ILL]);
  await expect.poll(alertsNow).toHaveLength(1);
  const other = 'My tooth broke on a stone in Kuura coffee, I had to go to hospital!';
  await browse(now + 10_000, [other]);
  await new Promise((done) => setTimeout(done, 50));
  expect(await alertsNow()).toHaveLength(1);
  await lookForCrisis();
  expect(await alertsNow()).toHaveLength(2);
});

test('"not a crisis" is kept and counted, and can be taken back', async () => {
  await browse(now, [ILL]);
  await lookForCrisis();
  const judge = async (verdict: 'false-alarm' | 'dealt-with' | null) => {
    const [alert] = await alertsNow();
    const data = { brand: BRAND.id, alert: alert?.id ?? '', verdict };
    await crisisHandlers['crisis/judge'](data, { ...SENDER, isPage: true });
    return readBook(await openLog(), BRAND.id);
  };
  expect(await judge('false-alarm')).toMatchObject({ raised: 1, falseAlarms: 1 });
  expect(await judge('false-alarm')).toMatchObject({ falseAlarms: 1 });
  expect(await judge(null)).toMatchObject({ falseAlarms: 0, alerts: [{ verdict: null }] });
  expect(await judge('dealt-with')).toMatchObject({ falseAlarms: 0 });
});
