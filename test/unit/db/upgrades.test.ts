import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays } from '../../../utils/analytics/days';
import { act } from '../../../utils/db/act';
import { openDatabase, openReadOnly } from '../../../utils/db/open';
import { getPost } from '../../../utils/db/posts';
import { retain } from '../../../utils/db/retention';
import { getRollup } from '../../../utils/db/rollups';
import type { SavyDatabase } from '../../../utils/db/schema';
import { UPGRADES } from '../../../utils/db/upgrades';
import { at, OWNER } from './world';

interface Example {
  version: number;
  stores: Record<string, unknown[]>;
}

const FOLDER = new URL('../../fixtures/db/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Example,
);

async function load({ version, stores }: Example, name: string): Promise<void> {
  const database = await openDatabase({ name, version });
  expect([...database.objectStoreNames]).toEqual(expect.arrayContaining(Object.keys(stores)));
  for (const [store, records] of Object.entries(stores)) {
    for (const record of records) await database.put(store as 'events', record as never);
  }
  database.close();
}

/** Stores and indexes by name. */
function shapeOf(database: SavyDatabase): Record<string, string[]> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => [name, [...transaction.objectStore(name).indexNames]]),
  );
}

test('every released version has its example', () => {
  expect(EXAMPLES.map((example) => example.version)).toEqual(UPGRADES.map((_, index) => index + 1));
});

test.each(EXAMPLES)('an example of version $version opens, with all it held', async (example) => {
  const name = `upgrade-${example.version}`;
  await load(example, name);
  const database = await openDatabase({ name });
  const fresh = await openDatabase({ name: `${name}-fresh` });
  expect(database.version).toBe(UPGRADES.length);
  expect(shapeOf(database)).toEqual(shapeOf(fresh));
  for (const [store, records] of Object.entries(example.stores)) {
    expect(await database.count(store as 'events'), store).toBe(records.length);
  }
  // And it is not only there, it works.
  expect((await getPost(database, OWNER.brand, 'x/1'))?.answer?.by).toBe('outside');
  expect(await act(database, OWNER, 'x/2', { do: 'note', text: '' }, at(99))).not.toBeNull();
  expect((await getRollup(database, OWNER.brand, '2026-11-23')).counters['noted|x']).toBe(1);
  const rules = { today: addDays('2026-11-23', 91), now: 0, textDays: 90, eventDays: 999 };
  expect((await retain(database, rules)).texts).toBeGreaterThan(2);
  database.close();
  fresh.close();
});

test('an upgrade that fails leaves version and content as they were', async () => {
  const name = 'upgrade-fails';
  await load(EXAMPLES[0] as Example, name);
  UPGRADES.push(async (_database, transaction) => {
    await transaction.objectStore('posts').clear();
    throw new Error('this upgrade is broken');
  });
  await expect(openDatabase({ name })).rejects.toThrow('this upgrade is broken');
  UPGRADES.pop();
  const before = await openDatabase({ name, version: 1 });
  expect(before.version).toBe(1);
  expect(await before.count('posts')).toBe(EXAMPLES[0]?.stores.posts?.length);
  before.close();
});

test('a newer database is refused, and pages cannot write', async () => {
  const name = 'upgrade-newer';
  (await openDatabase({ name })).close();
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, UPGRADES.length + 1);
    request.onsuccess = () => resolve(request.result);
  });
  raw.close();
  await expect(openDatabase({ name })).rejects.toThrow(/version/i);
  const reader = await openReadOnly({ name: 'upgrade-reader' });
  expect('put' in reader).toBe(false);
  const posts = reader.transaction(['posts']).objectStore('posts') as unknown as IDBObjectStore;
  expect(() => posts.clear()).toThrow(/read-?only/i);
  reader.close();
});

test('an open older connection lets go when another page upgrades', async () => {
  const name = 'upgrade-blocked';
  let closed = false;
  await openDatabase({ name, version: 1, onClosed: () => (closed = true) });
  const newer = await openDatabase({ name });
  expect(closed).toBe(true);
  expect(newer.version).toBe(UPGRADES.length);
  newer.close();
});
