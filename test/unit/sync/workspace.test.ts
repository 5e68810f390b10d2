import 'fake-indexeddb/auto';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readIdentity } from '../../../utils/db/keys';
import { openDatabase } from '../../../utils/db/open';
import { allRows, daysToShare } from '../../../utils/db/outbox';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import { retain } from '../../../utils/db/retention';
import type { SavyDatabase } from '../../../utils/db/schema';
import { joinWorkspace, offerAllDays } from '../../../utils/db/workspace';
import { newBrand } from '../../../utils/strategy/brand';
import { fileTarget } from '../../../utils/sync/file';
import { readInvitation, writeInvitation } from '../../../utils/sync/invitation';
import { runSync } from '../../../utils/sync/run';
import type { DayDocument, Folder } from '../../../utils/sync/target';
import { readTeamDay } from '../../../utils/sync/team-day';
import { at, inbound, OWNER } from '../db/world';
import { makeFolder } from './node-folder';

const { brand } = OWNER;
const ZONE = 'Europe/Helsinki';
const DAY = '2026-11-23';
const SECRET = 'A'.repeat(43);
const DAY_MINUTES = 24 * 60;
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

/** A browser that has seen the posts `ids` at `minutes` after the morning. */
async function browser(minutes: number, ...ids: string[]): Promise<SavyDatabase> {
  const database = await openDatabase({ name: `workspace-${number++}` });
  open.push(database);
  await readIdentity(database);
  await see(database, minutes, ...ids);
  return database;
}

async function see(database: SavyDatabase, minutes: number, ...ids: string[]): Promise<void> {
  const items = ids.map((id) => inbound({ id }, at(minutes)));
  await recordSightings(database, { ...OWNER, items, looked: null });
  await recordEvents(
    database,
    OWNER,
    ids.map((id) => ({ id: `${id}/${minutes}`, key: `x/${id}`, kind: 'seen', ...at(minutes) })),
  );
}

const sync = (database: SavyDatabase, into: Folder = folder) =>
  runSync(database, fileTarget.connect({ folder: into }), OWNER, {
    zone: ZONE,
    now: at(600).at,
    random: () => 1,
    signal: new AbortController().signal,
  });

const documents = async (): Promise<DayDocument[]> =>
  Promise.all(
    (await folder.list()).map(async (name) => JSON.parse((await folder.read(name)) ?? '')),
  );

test('days that were shared before joining are sent again with hashes that fit', async () => {
  const [anna, bo] = [await browser(0, '1'), await browser(5, '1')];
  await sync(anna);
  await sync(bo);
  await sync(anna);
  // Two secrets: nothing fits, and that is said instead of counting one complaint twice.
  expect(await readTeamDay(anna, brand, DAY, ZONE)).toMatchObject({
    team: { needed: 1, staff: { length: 1 } },
    others: 0,
    strangers: 1,
  });
  const { secret } = await readIdentity(anna);
  expect(await joinWorkspace(bo, secret)).toBe(true);
  expect(await joinWorkspace(bo, secret)).toBe(false);
  await sync(bo);
  await sync(anna);
  expect(await documents()).toHaveLength(2);
  expect(await readTeamDay(anna, brand, DAY, ZONE)).toMatchObject({
    team: { needed: 1, answered: 0, staff: { length: 2 } },
    devices: 2,
    others: 1,
    strangers: 0,
    missing: [],
  });
});

test('another folder is offered all days; one that holds them already is not written again', async () => {
  const anna = await browser(0, '1');
  await see(anna, -DAY_MINUTES, '2');
  expect((await sync(anna)).pushed).toBe(2);
  const other = await makeFolder();
  expect((await sync(anna, other)).pushed).toBe(0);
  expect(await offerAllDays(anna)).toBe(2);
  await sync(anna, other);
  expect(await other.list()).toHaveLength(2);
  const before = await documents();
  await offerAllDays(anna);
  await sync(anna);
  expect(await documents()).toEqual(before);
  await rm(other.path, { recursive: true });
});

test('a day whose posts retention has forgotten never overwrites what was sent whole', async () => {
  const anna = await browser(0, '1');
  const rules = { today: '2029-01-01', now: Date.UTC(2029, 0, 1), textDays: 90, eventDays: 730 };
  await sync(anna);
  await retain(anna, rules);
  expect(await daysToShare(anna, brand)).toEqual([]);
  expect(await offerAllDays(anna)).toBe(0);
  await joinWorkspace(anna, SECRET);
  expect(await allRows(anna, brand)).toEqual([]);
});

describe('the day of a team', () => {
  test('is nothing before anybody shares', async () => {
    expect(await readTeamDay(await browser(0, '1'), brand, DAY, ZONE)).toBeNull();
  });

  test('says who is missing and since when, for two weeks', async () => {
    const [anna, bo] = [await browser(0, '1'), await browser(-3 * DAY_MINUTES, '2')];
    const { staff } = await readIdentity(bo);
    await joinWorkspace(bo, (await readIdentity(anna)).secret);
    await sync(bo);
    await sync(anna);
    const report = await readTeamDay(anna, brand, DAY, ZONE);
    expect(report).toMatchObject({ others: 0, missing: [{ staff, last: '2026-11-20' }] });
    expect(await readTeamDay(anna, brand, '2026-12-10', ZONE)).toBeNull();
  });
});

describe('an invitation', () => {
  const profile = newBrand(brand, 'Kuura Kahvi', ZONE);
  const whole = JSON.parse(writeInvitation(profile, SECRET));

  test('comes back as it was written', () => {
    expect(readInvitation(writeInvitation(profile, SECRET))).toEqual({
      state: 'read',
      invitation: { type: 'savy-invitation', version: 1, brand: profile, secret: SECRET },
    });
  });

  test.each<[string, string, object]>([
    ['a picture', '\u0089PNG', { problem: 'other' }],
    ['a shopping list', '{"milk":1}', { problem: 'other' }],
    ['null', 'null', { problem: 'other' }],
    ['a newer one', JSON.stringify({ ...whole, version: 2 }), { problem: 'newer' }],
    ['a short key', JSON.stringify({ ...whole, secret: 'x' }), { where: 'secret' }],
    [
      'a brand with a foreign id',
      JSON.stringify({ ...whole, brand: { ...profile, id: '__proto__' } }),
      { problem: 'damaged', where: 'brand.id' },
    ],
    [
      'a brand with impossible hours',
      JSON.stringify({ ...whole, brand: { ...profile, hours: {} } }),
      { problem: 'damaged' },
    ],
  ])('%s is refused', (_, text, expected) => {
    expect(readInvitation(text)).toMatchObject({ state: 'refused', ...expected });
  });
});
