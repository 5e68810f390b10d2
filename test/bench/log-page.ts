// Runs inside a real page: the log as it is built into the extension, beside bare IndexedDB.

import { addDays } from '../../utils/analytics/days';
import { daySummary, daysForSummary } from '../../utils/analytics/summary';
import { makeWorkClock } from '../../utils/analytics/work-clock';
import { makeId } from '../../utils/db/moment';
import { openDatabase } from '../../utils/db/open';
import { recordEvents } from '../../utils/db/record-events';
import { recordSightings, type SightedItem } from '../../utils/db/record-sightings';
import type { LogEvent, Rollup } from '../../utils/db/records';
import { getRollups } from '../../utils/db/rollups';
import type { SavyDatabase } from '../../utils/db/schema';
import type { PageEvent } from '../../utils/messages/protocol';
import { NO_COUNTS } from '../../utils/posts/post';
import { newBrand } from '../../utils/strategy/brand';
import { cpuProbe } from './probe';

const BATCH = 100;
const BRAND = newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki');
const OWNER = { brand: BRAND.id, zone: null };
const START = Date.UTC(2026, 10, 23, 6);
const FIRST_DAY = '2024-01-01';
/** A busy day of one person: what a rollup row has to hold. */
const EVENTS_A_DAY = 1000;
const NEEDED_A_DAY = 120;

const logEvent = (index: number, day: string): LogEvent => ({
  id: `seen/${OWNER.brand}/x/18${String(index).padStart(17, '0')}`,
  brand: OWNER.brand,
  site: 'x',
  post: `x/18${String(index).padStart(17, '0')}`,
  at: START + index,
  offset: 120,
  day,
  workspaceDay: day,
  cohortDay: day,
  kind: 'seen',
});

const pageEvent = (index: number, kind: 'seen' | 'site-action'): PageEvent => {
  const base = {
    id: makeId(START + index),
    key: `x/18${String(index).padStart(17, '0')}`,
    at: START + index,
    offset: 120,
  };
  return kind === 'seen' ? { ...base, kind } : { ...base, kind, action: 'like' };
};

const sighted = (index: number): SightedItem => ({
  key: `x/18${String(index).padStart(17, '0')}`,
  post: {
    site: 'x',
    host: null,
    id: `18${String(index).padStart(17, '0')}`,
    permalink: `https://x.com/p${index % 997}/status/${index}`,
    author: { name: `Person ${index % 997}`, handle: `p${index % 997}`, url: null },
    text: 'Milloin uusi paahto on kaupoissa? Kävin jo kahdessa, eikä kummassakaan ollut.',
    lang: 'fi',
    postedAt: new Date(START - 1_800_000).toISOString(),
    counts: NO_COUNTS,
    kind: 'post',
    flags: { ad: false, repost: false, quote: false, truncated: false },
    repostedBy: null,
    quoted: null,
    media: [],
    mediaIds: [],
    parentId: null,
    rootId: null,
    replyingTo: [],
  },
  classified: {
    lang: 'fi',
    sentiment: 'neutral',
    // About one relevant post in eight needs an answer.
    reasons: [{ id: index % 8 ? 'mention' : 'question', because: [] }],
    needsAnswer: index % 8 === 0,
    products: ['paahto'],
    competitors: [],
  },
  relevance: { relevant: true, by: 'watch-word', value: 'paahto' },
  at: START + index,
  offset: 120,
  thread: [],
});

/** Bare IndexedDB with two indexes: what no log in this browser can beat. */
function openBare(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('events', { keyPath: 'id' });
      store.createIndex('post', ['brand', 'post']);
      store.createIndex('day', ['brand', 'workspaceDay']);
      request.result.createObjectStore('rollups', { keyPath: 'day' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function writeBare(database: IDBDatabase, from: number, rollup: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['events', 'rollups'], 'readwrite');
    const store = transaction.objectStore('events');
    for (let index = from; index < from + BATCH; index++) store.add(logEvent(index, '2026-11-23'));
    if (rollup) {
      const rollups = transaction.objectStore('rollups');
      const request = rollups.get('2026-11-23');
      request.onsuccess = () => {
        const row = request.result ?? { day: '2026-11-23', counters: {} };
        row.counters.seen = (row.counters.seen ?? 0) + BATCH;
        rollups.put(row);
      };
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

const perSecond = async (
  batches: number,
  write: (from: number) => Promise<unknown>,
): Promise<number> => {
  const start = performance.now();
  for (let batch = 0; batch < batches; batch++) await write(batch * BATCH);
  return (batches * BATCH * 1000) / (performance.now() - start);
};

/** One round of all ways to write, alternated by the caller. Events (or posts) a second. */
async function writeRound(round: number, batches: number): Promise<Record<string, number>> {
  const bare = await openBare(`bare-${round}`);
  const withRow = await openBare(`row-${round}`);
  const log = await openDatabase({ name: `log-${round}` });
  const probe = cpuProbe();
  const result = {
    probe,
    bare: await perSecond(batches, (from) => writeBare(bare, from, false)),
    bareWithRow: await perSecond(batches, (from) => writeBare(withRow, from, true)),
    log: await perSecond(batches, (from) =>
      recordEvents(
        log,
        OWNER,
        Array.from({ length: BATCH }, (_, index) => pageEvent(from + index, 'site-action')),
      ),
    ),
    sighted: await perSecond(batches, (from) =>
      recordSightings(log, {
        ...OWNER,
        items: Array.from({ length: BATCH }, (_, index) => sighted(from + index)),
        looked: null,
      }),
    ),
    seen: await perSecond(batches, (from) =>
      recordEvents(
        log,
        OWNER,
        Array.from({ length: BATCH }, (_, index) => pageEvent(from + index, 'seen')),
      ),
    ),
  };
  for (const database of [bare, withRow, log]) database.close();
  return result;
}

const dayRow = (day: string, number: number): Rollup => ({
  brand: OWNER.brand,
  day,
  counters: { 'looked|x': 4000, 'seen|x': EVENTS_A_DAY - 300, 'sent|x': 80, 'sent-human|x': 30 },
  needed: Object.fromEntries(
    Array.from({ length: NEEDED_A_DAY }, (_, index) => {
      const seenAt = Date.parse(day) + 7 * 3_600_000 + index * 200_000;
      return [
        `x/18${String(number * NEEDED_A_DAY + index).padStart(17, '0')}`,
        {
          site: 'x',
          reason: index % 3 ? 'question' : 'complaint',
          product: index % 2 ? 'paahto' : null,
          segment: null,
          seenAt,
          postedAt: seenAt - 5_400_000,
          answeredAt: index % 7 ? seenAt + index * 90_000 : null,
          outside: index % 11 === 0,
          handledAt: null,
          how: null,
        },
      ];
    }),
  ),
  seq: 1,
});

/**
 * Fills up to `total` events, 1,000 a day with their rollup row, in large transactions; stops after
 * `limit` ms. Gives how many there are then.
 */
async function fill(
  database: SavyDatabase,
  from: number,
  total: number,
  limit: number,
): Promise<number> {
  const step = 10 * EVENTS_A_DAY;
  const until = performance.now() + limit;
  for (let start = from; start < total; start += step) {
    if (performance.now() > until) return start;
    const transaction = database.transaction(['events', 'rollups'], 'readwrite');
    const events = transaction.objectStore('events');
    for (let index = start; index < Math.min(start + step, total); index++) {
      const number = Math.floor(index / EVENTS_A_DAY);
      const day = addDays(FIRST_DAY, number);
      void events.put(logEvent(index, day));
      if (index % EVENTS_A_DAY === 0) {
        void transaction.objectStore('rollups').put(dayRow(day, number));
      }
    }
    await transaction.done;
  }
  return total;
}

interface SummaryTimes {
  /** Milliseconds from the call to the figures, reading the three rows included. */
  whole: number[];
  /** Of that, what reading the rows alone takes, measured in alternation. */
  reading: number[];
}

async function timeSummaries(database: SavyDatabase, events: number): Promise<SummaryTimes> {
  const last = Math.floor((events - 1) / EVENTS_A_DAY);
  const workingMinutes = makeWorkClock(BRAND.hours, BRAND.zone);
  const times: SummaryTimes = { whole: [], reading: [] };
  for (let round = 0; round < 100; round++) {
    const day = addDays(FIRST_DAY, Math.max(0, last - (round % 5)));
    const before = performance.now();
    await getRollups(database, BRAND.id, daysForSummary(day));
    const start = performance.now();
    const rollups = await getRollups(database, BRAND.id, daysForSummary(day));
    const summary = daySummary({ brand: BRAND, rollups, now: START, workingMinutes }, day);
    times.whole.push(performance.now() - start);
    times.reading.push(start - before);
    if (summary.needed.value !== NEEDED_A_DAY) throw new Error('The summary is wrong');
  }
  return times;
}

let filled: { database: SavyDatabase; events: number } | undefined;

async function summaryAt(
  events: number,
  limit: number,
): Promise<{ times: SummaryTimes; events: number; seconds: number }> {
  filled ??= { database: await openDatabase({ name: 'sizes' }), events: 0 };
  const start = performance.now();
  filled.events = await fill(filled.database, filled.events, events, limit);
  const seconds = (performance.now() - start) / 1000;
  return {
    times: await timeSummaries(filled.database, filled.events),
    events: filled.events,
    seconds,
  };
}

Object.assign(globalThis, { logBench: { writeRound, summaryAt, cpuProbe } });
