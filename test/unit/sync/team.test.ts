import 'fake-indexeddb/auto';
import { createHmac } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../../utils/db/act';
import { backUp, restoreBackup } from '../../../utils/db/backup';
import { changeIdentity, readIdentity } from '../../../utils/db/keys';
import { openDatabase } from '../../../utils/db/open';
import { allRows, unparkRow } from '../../../utils/db/outbox';
import { peersOfDay } from '../../../utils/db/peers';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import { getRollup } from '../../../utils/db/rollups';
import type { SavyDatabase } from '../../../utils/db/schema';
import { backOff } from '../../../utils/sync/back-off';
import { makeDayDocument } from '../../../utils/sync/day-document';
import { fileTarget } from '../../../utils/sync/file';
import { mergeDay } from '../../../utils/sync/merge';
import { runSync } from '../../../utils/sync/run';
import { makeHasher } from '../../../utils/sync/shared-hash';
import type { DayDocument, Folder, PushResult, SyncTarget } from '../../../utils/sync/target';
import { BIN_COUNT, BIN_EDGES, binOf, quantileOfBins } from '../../../utils/sync/time-bins';
import { at, inbound, OWNER, ownReply } from '../db/world';
import { makeFolder } from './node-folder';

const { brand } = OWNER;
const DAY = '2026-11-23';
const ZONE = 'Europe/Helsinki';
const signal = new AbortController().signal;
let number = 0;
let folder: Folder & { path: string };
let open: SavyDatabase[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const database of open) database.close();
  open = [];
  await rm(folder.path, { recursive: true });
});

/** A colleague's browser: a database of its own, the workspace's secret. */
async function colleague(): Promise<SavyDatabase> {
  const database = await openDatabase({ name: `team-${number++}` });
  await changeIdentity(database, { secret: 'the secret of the workspace' });
  open.push(database);
  return database;
}

async function see(database: SavyDatabase, minutes: number, ...ids: string[]): Promise<void> {
  const items = ids.map((id) => inbound({ id }, at(minutes)));
  await recordSightings(database, { ...OWNER, items, looked: null });
  const events = ids.map((id) => ({ id, key: `x/${id}`, kind: 'seen' as const, ...at(minutes) }));
  await recordEvents(database, OWNER, events);
}

const answer = (database: SavyDatabase, id: string, minutes: number) =>
  recordEvents(database, OWNER, [
    {
      id: `sent-${id}`,
      key: `x/${id}`,
      kind: 'sent',
      text: 'Hei!',
      sendId: `send-${id}`,
      replyKey: null,
      ...at(minutes),
    },
  ]);

const world = (over: object = {}) => ({
  zone: ZONE,
  now: at(600).at,
  random: () => 1,
  signal,
  ...over,
});
const sync = (
  database: SavyDatabase,
  target: SyncTarget = fileTarget.connect({ folder }),
  over = {},
) => runSync(database, target, OWNER, world(over));

const documentOf = async (database: SavyDatabase): Promise<DayDocument> => {
  const identity = await readIdentity(database);
  const rollup = await getRollup(database, brand, DAY);
  return makeDayDocument(rollup, identity, ZONE, await makeHasher(identity.secret));
};

const teamDayFor = async (database: SavyDatabase) =>
  mergeDay([await documentOf(database), ...(await peersOfDay(database, brand, DAY))]);

describe('a day together', () => {
  test('four people see one complaint, one answers: it is answered', async () => {
    const team = await Promise.all([colleague(), colleague(), colleague(), colleague()]);
    for (const [index, database] of team.entries()) await see(database, index, '1');
    await answer(team[2] as SavyDatabase, '1', 30);
    for (const database of team) await sync(database);
    for (const database of team) {
      await sync(database);
      const day = await teamDayFor(database);
      expect(day).toMatchObject({
        needed: 1,
        answered: 1,
        outside: 0,
        responseRate: { part: 1, n: 1 },
      });
      expect(day?.staff).toHaveLength(4);
      expect(day?.counters.x_seen).toBe(4);
    }
  });

  test('two people with different posts add up, and one’s answer beats the other’s "outside"', async () => {
    const [anna, bo] = [await colleague(), await colleague()];
    await see(anna, 0, '1', '2', '3');
    await see(bo, 5, '3', '4');
    await answer(anna, '3', 20);
    // Bo sees Anna's reply in the thread.
    const reply = ownReply({ parentId: '3', text: 'Hei!' });
    await recordSightings(bo, { ...OWNER, items: [reply], looked: null });
    await act(bo, OWNER, 'x/4', { do: 'handle', how: 'reacted', note: '' }, at(9));
    await sync(anna);
    await sync(bo);
    await sync(anna);
    const day = await teamDayFor(anna);
    expect(day).toEqual(await teamDayFor(bo));
    expect(day).toMatchObject({ needed: 4, answered: 1, outside: 0, handled: 2, closed: false });
    expect(day?.bySite).toEqual({ x: { needed: 4, answered: 1 } });
    // Posted 30 minutes before the start, seen at 0, answered at 20.
    expect(day?.waitBins[binOf(50)]).toBe(1);
    expect(day?.teamBins[binOf(20)]).toBe(1);
  });

  test('the order of documents, and one given twice, make no difference', async () => {
    const [anna, bo] = [await colleague(), await colleague()];
    await see(anna, 0, '1', '2');
    await see(bo, 5, '2');
    const documents = [await documentOf(anna), await documentOf(bo)];
    const day = mergeDay(documents);
    const older = { ...(documents[0] as DayDocument), seq: 0, p: {} };
    expect(mergeDay([...documents, older, ...documents].toReversed())).toMatchObject({
      needed: day?.needed,
      counters: day?.counters,
    });
    expect(mergeDay([])).toBeNull();
    expect(() =>
      mergeDay([...documents, { ...documents[0], day: '2026-01-01' } as never]),
    ).toThrow();
  });

  test('nothing of a post, a person or a text leaves the machine', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    await answer(anna, '1', 20);
    await sync(anna);
    const [name] = await folder.list();
    const text = (await folder.read(name as string)) as string;
    expect(text).not.toMatch(/x\/1|maija|paahto|Hei|human/i);
    const hash = createHmac('sha256', 'the secret of the workspace').update('x/1').digest();
    const expected = hash.subarray(0, 10).toString('base64url');
    expect(Object.keys(JSON.parse(text).p)).toEqual([expected]);
    // First seen at 8:00 on the wall in Helsinki, answered at 8:20.
    expect(JSON.parse(text).p[expected]).toEqual([480, 500, 0]);
  });
});

describe('the outbox', () => {
  /** A target whose answers are laid out before. */
  const scripted = (...answers: ((document: DayDocument) => PushResult | Error)[]): SyncTarget => ({
    id: 'scripted',
    async push(documents) {
      const next = answers.shift();
      const results = documents.map(
        (document) => next?.(document) ?? { id: document._id, state: 'stored' as const },
      );
      const error = results.find((result) => result instanceof Error);
      if (error) throw error;
      return results as PushResult[];
    },
    pull: async () => ({ documents: [], token: '', refused: [] }),
  });
  const rows = (database: SavyDatabase) => allRows(database, brand);

  test('a row goes only when that very state is stored', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    let changed = false;
    const target = scripted();
    const slow: SyncTarget = {
      ...target,
      async push(documents, options) {
        if (!changed) await see(anna, 1, '2');
        changed = true;
        return target.push(documents, options);
      },
    };
    expect(await sync(anna, slow)).toMatchObject({ pushed: 2, waiting: 0 });
    expect(await rows(anna)).toEqual([]);
    expect(await sync(anna, slow)).toMatchObject({ pushed: 0 });
  });

  test.each([
    [
      'asks for later',
      (document: DayDocument) => ({ id: document._id, state: 'retry' as const, after: 90_000 }),
      90_000,
    ],
    ['cannot be reached', () => new Error('offline'), 30_000],
  ])('a target that %s is tried again, not sooner', async (_name, result, delay) => {
    const anna = await colleague();
    await see(anna, 0, '1');
    expect(await sync(anna, scripted(result))).toMatchObject({ pushed: 0, waiting: 1 });
    expect(await rows(anna)).toMatchObject([{ tries: 1, nextAt: at(600).at + delay }]);
    expect(await sync(anna, scripted(), { now: at(600).at + delay - 1 })).toMatchObject({
      pushed: 0,
    });
    expect(await sync(anna, scripted(), { now: at(600).at + delay })).toMatchObject({ pushed: 1 });
  });

  test('what is refused is parked with its reason, also while the day changes', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    const refuse = (document: DayDocument): PushResult => ({
      id: document._id,
      state: 'refused',
      reason: 'NotAllowedError',
    });
    const report = await sync(anna, scripted(refuse));
    expect(report).toMatchObject({
      pushed: 0,
      waiting: 0,
      parked: [{ day: DAY, reason: 'NotAllowedError' }],
    });
    await see(anna, 1, '2');
    expect(await sync(anna, scripted())).toMatchObject({ pushed: 0, parked: [{ day: DAY }] });
    await unparkRow(anna, brand, DAY);
    expect(await sync(anna, scripted())).toMatchObject({ pushed: 1, parked: [] });
  });

  test('results in another order, and one missing, are matched by id', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    await see(anna, 1440, '2');
    const target: SyncTarget = {
      ...scripted(),
      push: async (documents) => [
        { id: 'day:somebody:else:2026-01-01', state: 'stored' },
        { id: documents[1]?._id as string, state: 'stored' },
      ],
    };
    await sync(anna, target);
    expect(await rows(anna)).toMatchObject([{ day: DAY, tries: 1 }]);
  });

  test('a restored backup goes on under another device and overwrites nothing', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    await backUp(anna, 1);
    await see(anna, 1, '2');
    await sync(anna);
    await restoreBackup(anna, 1);
    await see(anna, 2, '3');
    expect(await sync(anna)).toMatchObject({ pushed: 1 });
    expect(await folder.list()).toHaveLength(2);
    expect(await sync(anna)).toMatchObject({ pushed: 0, pulled: 0 });
    const bo = await colleague();
    await see(bo, 0, '9');
    await sync(bo);
    expect(await teamDayFor(bo)).toMatchObject({ needed: 4 });
  });

  test('a day closes 48 hours after its end, and opens to late answers all the same', async () => {
    const anna = await colleague();
    await see(anna, 0, '1');
    const midnight = Date.parse('2026-11-24T00:00+02:00');
    const hours = (count: number) => ({ now: midnight + count * 3_600_000 });
    const closed = async () => (await getRollup(anna, brand, DAY)).closed;
    await sync(anna, undefined, hours(47.9));
    expect(await closed()).toBeUndefined();
    expect(await sync(anna, undefined, hours(48))).toMatchObject({ pushed: 1 });
    expect(await closed()).toBe(true);
    expect(await sync(anna, undefined, hours(49))).toMatchObject({ pushed: 0 });
    await answer(anna, '1', 60 * 24 * 4);
    await sync(anna, undefined, hours(99));
    const [name] = await folder.list();
    const document = JSON.parse((await folder.read(name as string)) as string);
    expect(document).toMatchObject({ closed: true });
    expect(Object.values(document.p)).toEqual([[480, 480 + 60 * 24 * 4, 0]]);
  });

  test('an unreadable folder is told, and what was pulled stays', async () => {
    const [anna, bo] = [await colleague(), await colleague()];
    await see(bo, 0, '9');
    await sync(bo);
    await sync(anna);
    const broken: SyncTarget = {
      ...scripted(),
      id: 'file',
      pull: async () => {
        throw new DOMException('gone', 'NotFoundError');
      },
    };
    expect((await sync(anna, broken)).unread).toBe('NotFoundError: gone');
    expect(await peersOfDay(anna, brand, DAY)).toHaveLength(1);
  });
});

describe('time bins', () => {
  test('sixteen, from a minute to seven days, each the same multiple of the one before', () => {
    expect(BIN_EDGES).toHaveLength(BIN_COUNT - 1);
    expect([BIN_EDGES[0], BIN_EDGES.at(-1)]).toEqual([1, 10_080]);
    const ratios = BIN_EDGES.slice(1).map((edge, index) => edge / (BIN_EDGES[index] as number));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] as number, 10);
  });

  test.each([
    [0, 0],
    [1, 0],
    [1.01, 1],
    [10_080, 14],
    [10_081, 15],
  ])('%f minutes are in bin %i', (minutes, bin) => expect(binOf(minutes)).toBe(bin));

  test('a quantile of bins holds the exact one', () => {
    const times = Array.from({ length: 500 }, (_, index) => 1.018 ** index);
    const bins = new Array(BIN_COUNT).fill(0);
    for (const time of times) bins[binOf(time)] += 1;
    for (const share of [0.5, 0.9]) {
      const exact = times[Math.ceil(times.length * share) - 1] as number;
      const { from, to } = quantileOfBins(bins, share) as { from: number; to: number };
      expect(exact).toBeGreaterThan(from);
      expect(exact).toBeLessThanOrEqual(to);
    }
    expect(quantileOfBins([0, 0], 0.5)).toBeNull();
  });
});

test.each([
  [0, null, 1, 30_000],
  [0, null, 0.5, 15_000],
  [3, null, 1, 240_000],
  [20, null, 1, 3_600_000],
  [0, 90_000, 0.1, 90_000],
])('back-off after %i tries, asked for %s, jitter %f: %i ms', (tries, after, random, expected) => {
  expect(backOff(tries, after, random)).toBe(expected);
});
