import 'fake-indexeddb/auto';
import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../utils/analytics/days';
import { daySummary } from '../../../utils/analytics/summary';
import { act } from '../../../utils/db/act';
import { BACKUPS_KEPT, backUp, listBackups, restoreBackup } from '../../../utils/db/backup';
import { putDraft } from '../../../utils/db/drafts';
import {
  eraseAll,
  eraseBrand,
  erasePerson,
  personData,
  removeDatabase,
} from '../../../utils/db/erase';
import { postsBehind } from '../../../utils/db/events';
import { exportFile } from '../../../utils/db/export';
import { importFile } from '../../../utils/db/import';
import { describeImportProblem, ImportError } from '../../../utils/db/import-problem';
import { readIdentity } from '../../../utils/db/keys';
import { openDatabase } from '../../../utils/db/open';
import { getPost } from '../../../utils/db/posts';
import { readQuota } from '../../../utils/db/quota';
import type { Reading } from '../../../utils/db/read-lines';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import { holdPost, retain } from '../../../utils/db/retention';
import { getRollup } from '../../../utils/db/rollups';
import type { SavyDatabase } from '../../../utils/db/schema';
import { eventsCsv, postsCsv } from '../../../utils/db/tables';
import { startWords, t } from '../../../utils/i18n';
import { newBrand } from '../../../utils/strategy/brand';
import { makeHistory } from './random-history';
import { at, dump, inbound, OWNER, ownReply } from './world';

const { brand } = OWNER;
const DAY = '2026-11-23';
let database: SavyDatabase;
let number = 0;

beforeAll(() => startWords('en'));
beforeEach(async () => {
  database = await openDatabase({ name: `keeping-${number++}` });
  return () => database.close();
});

const fill = async (seed: number) => {
  for (const step of makeHistory(seed, 60)) await step(database);
};
const linesOf = async (file: Blob) => (await file.text()).trimEnd().split('\n');
const summaryOf = async () =>
  daySummary(
    {
      brand: newBrand('b_kuura1', 'Kuura', 'Europe/Helsinki'),
      rollups: [await getRollup(database, brand, DAY)],
      now: at(0).at,
      workingMinutes: (from, to) => (to - from) / 60_000,
    },
    DAY,
  );
const without = ({ meta: _, outbox: __, ...rest }: Record<string, unknown[]>) => rest;

describe('export and import', () => {
  test('what was exported comes back the same, without secrets', async () => {
    await fill(3);
    const identity = await readIdentity(database);
    const file = await exportFile(database, 5);
    const text = await file.text();
    for (const secret of Object.values(identity)) expect(text).not.toContain(secret);
    const before = await dump(database);
    await recordSightings(database, { ...OWNER, items: [inbound({ id: '404' })], looked: null });
    const records = await importFile(database, file);
    expect(records).toBe((await linesOf(file)).length - 2);
    expect(without(await dump(database))).toEqual(without(before));
    expect((await readIdentity(database)).boot).not.toBe(identity.boot);
    expect((await readIdentity(database)).secret).toBe(identity.secret);
    expect(await database.count('staging')).toBe(0);
  });

  const change = (lines: string[], index: number, from: RegExp, to: string): string[] =>
    lines.with(index, (lines.at(index) as string).replace(from, to));

  test.each<[string, (lines: string[]) => string[], string]>([
    ['not ours', (lines) => change(lines, 0, /export/, 'other'), 'Line 1: this is not an export'],
    ['a picture', () => ['\u0089PNG'], 'Line 1: this is not an export'],
    ['empty', () => [], 'Line 1: this is not an export'],
    ['newer', (lines) => change(lines, 0, /"version":\d+/, '"version":99'), 'version 99'],
    ['broken JSON', (lines) => change(lines, 4, /.$/, ''), "Line 5 can't be read"],
    ['no record', (lines) => change(lines, 2, /.*/, '[1]'), 'Line 3 holds no record'],
    [
      'a store of ours that is not for import',
      (lines) => change(lines, 2, /"store":"\w+"/, '"store":"keys"'),
      'Line 3 belongs to nothing',
    ],
    [
      'a wrong time',
      (lines) => change(lines, 1, /"at":\d+/, '"at":"noon"'),
      'Line 2 (events): “at” must be a number.',
    ],
    [
      'a site that does not exist',
      (lines) => change(lines, 1, /"site":"\w+"/, '"site":"myspace"'),
      'Line 2 (events): “site” must be one of these: x, facebook',
    ],
    [
      'a kind of event that does not exist',
      (lines) => change(lines, 1, /"kind":"[\w-]+"/, '"kind":"liked"'),
      'Line 2 (events): “kind” names a kind that this Sävy does not know.',
    ],
    [
      'a field gone',
      (lines) => change(lines, 1, /"day":"[\d-]+",/, ''),
      'Line 2 (events): “day” is missing.',
    ],
    [
      'a day that is none',
      (lines) => change(lines, 1, /"day":"[\d-]+"/, '"day":"Monday"'),
      'Line 2 (events): “day” must be a day',
    ],
    ['cut short', (lines) => lines.slice(0, -1), 'was cut short'],
    ['a line lost', (lines) => lines.toSpliced(3, 1), 'was cut short'],
    ['something after the end', (lines) => [...lines, '{}'], 'stands after the end'],
  ])('refused, and nothing changes: %s', async (_name, spoil, words) => {
    await fill(4);
    const lines = await linesOf(await exportFile(database, 5));
    await act(database, OWNER, 'x/1', { do: 'note', text: 'later' }, at(999));
    const before = await dump(database);
    const spoiled = new Blob([spoil(lines).join('\n')]);
    const error = await importFile(database, spoiled).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    const said = describeImportProblem((error as ImportError).problem, t);
    expect(said).toContain(words);
    expect(said).not.toMatch(/invalid|undefined|{{|Nothing was changed/);
    expect(await dump(database)).toEqual(before);
    expect(await database.count('staging')).toBe(0);
  });

  test('the reading of a large file is told as it goes on, gzipped or not', async () => {
    await fill(3);
    await backUp(database, 1);
    const backup = await database.get('backups', 1);
    for (const file of [
      await exportFile(database, 5),
      new Blob([backup?.data as Uint8Array<ArrayBuffer>]),
    ]) {
      const told: Reading[] = [];
      await importFile(database, file, { onProgress: (reading) => told.push(reading) });
      expect(told.at(-1)).toMatchObject({ bytes: file.size, total: file.size });
      expect(told.at(-1)?.lines).toBe((await linesOf(await exportFile(database, 5))).length);
    }
  });

  test('tables for Excel', async () => {
    const text = '=cmd|"/c calc"!A0; "hei"\nrivi 2';
    await recordSightings(database, { ...OWNER, items: [inbound({ text })], looked: null });
    await act(database, OWNER, 'x/1', { do: 'open' }, at(12));
    const words = { lang: 'fi', t: (key: string) => key };
    const post = await getPost(database, brand, 'x/1');
    const posts = postsCsv(post ? [post] : [], words);
    const { data } = Papa.parse<Record<string, string>>(posts.slice(1), { header: true });
    expect(data[0]).toMatchObject({ 'log:column.text': `'${text}`, 'log:column.state': 'open' });
    expect(data[0]?.['log:column.seen']).toBe('2026-11-23 08:12');
    const events = await eventsCsv(database, brand, DAY, DAY, words);
    expect(events.split('\r\n')).toHaveLength(4);
  });
});

describe('backups', () => {
  test('the last seven are kept, compressed, and bring the log back', async () => {
    await fill(5);
    const before = await dump(database);
    for (let day = 1; day <= BACKUPS_KEPT + 2; day++) await backUp(database, day);
    const kept = await listBackups(database);
    expect(kept.map((backup) => backup.at)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    const size = (await exportFile(database, 9)).size;
    expect(kept[0]?.bytes).toBeLessThan(size / 4);
    await eraseAllButBackups();
    expect(await database.count('events')).toBe(0);
    await restoreBackup(database, 9);
    expect(without(await dump(database))).toEqual(without(before));
  });

  const eraseAllButBackups = async () => {
    for (const store of ['events', 'posts', 'people', 'rollups'] as const)
      await database.clear(store);
  };

  test.each([
    ['cut', (data: Uint8Array) => data.slice(0, data.length / 2)],
    ['changed', (data: Uint8Array) => data.with(40, (data[40] as number) ^ 0xff)],
  ])('a %s backup is refused and changes nothing', async (_name, spoil) => {
    await fill(6);
    await backUp(database, 1);
    const backup = await database.get('backups', 1);
    expect(strFromU8(gunzipSync(backup?.data ?? strToU8('')))).toContain('"savy":"export"');
    const data = new Uint8Array(spoil(backup?.data as Uint8Array));
    await database.put('backups', { at: 2, bytes: 1, data });
    const before = await dump(database);
    await expect(restoreBackup(database, 2)).rejects.toBeInstanceOf(ImportError);
    expect(await dump(database)).toEqual(before);
  });
});

describe('retention', () => {
  const rules = (days: number, eventDays = 730) => ({
    today: addDays(DAY, days),
    now: at(days * 1440).at,
    textDays: 90,
    eventDays,
  });

  test('texts go after their days, figures stay; a hold keeps its text until it ends', async () => {
    await recordSightings(database, {
      ...OWNER,
      items: [inbound(), inbound({ id: '2' })],
      looked: null,
    });
    await act(database, OWNER, 'x/1', { do: 'open' }, at(1));
    await holdPost(database, OWNER, 'x/2', { reason: 'claim', until: at(200 * 1440).at });
    const rollup = await getRollup(database, brand, DAY);
    expect(await retain(database, rules(90))).toEqual({ texts: 0, events: 0 });
    expect(await retain(database, rules(91))).toEqual({ texts: 1, events: 0 });
    expect((await getPost(database, brand, 'x/1'))?.post.text).toBe('');
    expect((await getPost(database, brand, 'x/2'))?.post.text).not.toBe('');
    expect(await retain(database, rules(201))).toEqual({ texts: 1, events: 0 });
    expect(await getRollup(database, brand, DAY)).toEqual(rollup);
  });

  test('events and posts go after theirs; the day’s figures stay, without keys', async () => {
    await fill(8);
    const before = await summaryOf();
    const { events } = await retain(database, rules(900));
    expect(events).toBeGreaterThan(60);
    expect([await database.count('events'), await database.count('posts')]).toEqual([0, 0]);
    const after = await summaryOf();
    const figures = (summary: typeof before) => ({
      needed: summary.needed.value,
      answered: summary.answered.value,
      median: summary.customerWait.calendar.median.value,
      groups: summary.by.reason.map((group) => [group.id, group.needed.n]),
    });
    expect(before.needed.value).toBeGreaterThan(0);
    expect(figures(after)).toEqual(figures(before));
    expect(JSON.stringify(await getRollup(database, brand, DAY))).not.toMatch(/x\/\d|facebook\/\d/);
  });
});

describe('erasure', () => {
  const bea = { author: { name: 'Bea', handle: 'Bea', url: null }, id: '7' };

  beforeEach(async () => {
    const quoting = inbound({
      id: '8',
      quoted: { author: { name: 'Maija L.', handle: 'maija' }, text: 'salaista' },
    });
    const reply = ownReply({ text: 'Hei Maija, salaista!', replyingTo: ['maija'] });
    const items = [
      inbound({ text: 'salaista' }),
      inbound({ id: '2' }),
      inbound(bea),
      reply,
      quoting,
    ];
    items[4] = { ...quoting, post: { ...quoting.post, author: bea.author } };
    await recordSightings(database, { ...OWNER, items, looked: null });
    for (const key of ['x/1', 'x/2', 'x/7'])
      await act(database, OWNER, key, { do: 'open' }, at(30));
    const draft = { id: 'd1', post: 'x/2', text: 'Hei Maija', origin: 'own', original: '', at: 1 };
    await putDraft(database, OWNER, draft, 120);
    await backUp(database, 1);
  });

  test('shows everything about a person', async () => {
    const data = await personData(database, brand, 'x/maija');
    expect(data.posts.map((post) => post.key)).toEqual(['x/1', 'x/2']);
    expect(data.replies.map((reply) => reply.key)).toEqual(['x/900']);
    expect(data.drafts).toHaveLength(1);
    expect(data.events.length).toBeGreaterThan(4);
    expect(data.person).toMatchObject({ handle: 'maija', posts: 2 });
  });

  test('leaves no trace of the person anywhere, and the rates right', async () => {
    const before = await summaryOf();
    expect(await erasePerson(database, OWNER, 'x/maija', 2)).toMatchObject({ posts: 2 });
    const trace = JSON.stringify(await dump(database));
    expect(trace).not.toMatch(/maija|salaista|x\/1"|x\/2"/i);
    const [backup] = await database.getAll('backups');
    expect(await database.count('backups')).toBe(1);
    expect(strFromU8(gunzipSync(backup?.data as Uint8Array))).not.toMatch(/maija|salaista/i);
    const after = await summaryOf();
    for (const name of ['needed', 'answered', 'outside', 'handled', 'responseRate'] as const) {
      expect({ ...after[name], behind: null }, name).toEqual({ ...before[name], behind: null });
    }
    expect(after.waiting.value).toBe(1);
    expect((await getPost(database, brand, 'x/7'))?.person).toBe('x/bea');
    expect((await database.get('outbox', [brand, DAY]))?.seq).toBe(
      (await getRollup(database, brand, DAY)).seq,
    );
  });

  test('a post of an erased person that comes again is a new one', async () => {
    await erasePerson(database, OWNER, 'x/maija', 2);
    await recordSightings(database, { ...OWNER, items: [inbound()], looked: null });
    await recordEvents(database, OWNER, [{ id: 'z', key: 'x/1', kind: 'seen', ...at(60) }]);
    expect((await summaryOf()).needed.value).toBe(4);
  });

  test('one brand leaves no trace, in backups neither; another keeps all of its own', async () => {
    const other = { brand: 'b_muu001', zone: null } as const;
    const peer = (of: string) => ({
      id: `day:${of}:d:${DAY}`,
      day: DAY,
      target: 'file',
      document: { brand: of } as never,
      raw: null,
    });
    for (const of of [brand, other.brand]) await database.put('peers', peer(of));
    const theirs = async () => {
      const all = Object.values(await dump(database)).flat() as { brand?: string }[];
      return all.filter((each) => each.brand === other.brand);
    };
    await recordSightings(database, { ...other, items: [inbound({ id: '55' })], looked: null });
    await act(database, other, 'x/55', { do: 'open' }, at(40));
    const draft = { id: 'd2', post: 'x/55', text: 'Moi', origin: 'own', original: '', at: 2 };
    await putDraft(database, other, draft, 120);
    const before = await theirs();
    expect(before.length).toBeGreaterThan(4);
    expect(await eraseBrand(database, brand, 3)).toMatchObject({ posts: 5 });
    const trace = JSON.stringify({
      ...(await dump(database)),
      outbox: await database.getAll('outbox'),
      peers: await database.getAll('peers'),
      meta: await database.getAll('meta'),
    });
    expect(trace).not.toContain(brand);
    expect(await theirs()).toEqual(before);
    expect((await database.getAll('peers')).map(({ id }) => id)).toEqual([peer(other.brand).id]);
    const backups = await database.getAll('backups');
    expect(backups).toHaveLength(1);
    const kept = strFromU8(gunzipSync(backups[0]?.data as Uint8Array));
    expect(kept).not.toContain(brand);
    expect(kept).toContain('x/55');
  });

  test('erase all, and leave', async () => {
    await eraseAll(database);
    for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
    const { name } = database;
    await removeDatabase(database);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});

test('the posts behind a counter, and how much there is', async () => {
  await recordSightings(database, {
    ...OWNER,
    items: [inbound(), inbound({ id: '2' })],
    looked: null,
  });
  await act(database, OWNER, 'x/2', { do: 'open' }, at(3));
  expect(await postsBehind(database, brand, 'seen', DAY, DAY)).toEqual(['x/2']);
  const quota = await readQuota(database, { estimate: async () => ({ usage: 10, quota: 100 }) });
  expect(quota).toMatchObject({ used: 10, most: 100, records: { posts: 2, people: 1 } });
});
