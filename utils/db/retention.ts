import { addDays, dayOf } from '../analytics/days';
import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { writeLedger } from './ledger';
import type { Owner } from './moment';
import type { Day, PostRecord } from './records';
import type { SavyDatabase } from './schema';

export interface RetentionRules {
  /** The person's day today. */
  today: Day;
  /** UTC ms, for holds. */
  now: number;
  /** Texts are blanked this many days after the post was last seen. */
  textDays: number;
  /** Events and posts are deleted after this many days; rollups stay. */
  eventDays: number;
}

/** Small transactions: the worker may be stopped at any moment, and goes on the next day. */
const CHUNK = 500;

/** The record without what anybody wrote; who, when, why and the figures stay. */
function blank({ textDay: _, ...record }: PostRecord): PostRecord {
  return {
    ...record,
    post: { ...record.post, text: '', quoted: null },
    reasons: record.reasons.map((reason) => ({
      ...reason,
      because: reason.because.filter((because) => because.kind === 'fact'),
    })),
  };
}

async function blankTexts(database: SavyDatabase, rules: RetentionRules): Promise<number> {
  const transaction = database.transaction('posts', 'readwrite');
  const range = IDBKeyRange.upperBound(addDays(rules.today, -rules.textDays), true);
  let blanked = 0;
  let cursor = await transaction.store.index('textDay').openCursor(range);
  for (; cursor; cursor = await cursor.continue()) {
    const { hold } = cursor.value;
    if (hold && hold.until > rules.now) continue;
    await cursor.update(blank(cursor.value));
    blanked++;
  }
  await transaction.done;
  return blanked;
}

async function dropDrafts(database: SavyDatabase, rules: RetentionRules): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite');
  const before = Date.parse(addDays(rules.today, -rules.textDays));
  for (
    let cursor = await transaction.store.openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.at < before) await cursor.delete();
  }
  await transaction.done;
}

async function dropEvents(database: SavyDatabase, brand: BrandId, before: Day): Promise<number> {
  const range = IDBKeyRange.bound([brand, ''], [brand, before], false, true);
  for (let dropped = 0; ; ) {
    const transaction = database.transaction('events', 'readwrite');
    const old = await transaction.store.index('day').getAllKeys(range, CHUNK);
    for (const id of old) void transaction.store.delete(id);
    await transaction.done;
    dropped += old.length;
    if (old.length < CHUNK) return dropped;
  }
}

/** Posts whose events are gone, unless they were seen since then or are held. */
async function dropPosts(
  database: SavyDatabase,
  brand: BrandId,
  before: Day,
  now: number,
): Promise<void> {
  const transaction = database.transaction(['posts', 'sightings', 'aliases'], 'readwrite');
  const ofBrand = IDBKeyRange.bound([brand], [brand, []]);
  let cursor = await transaction.objectStore('posts').openCursor(ofBrand);
  for (; cursor; cursor = await cursor.continue()) {
    const { key, hold, lastSeenAt, offset, cohortDay } = cursor.value;
    const recent = cohortDay >= before || dayOf(lastSeenAt, offset) >= before;
    if (recent || (hold && hold.until > now)) continue;
    const aliases = transaction.objectStore('aliases');
    const from = (await aliases.index('to').getAll([brand, key])).map((alias) => alias.from);
    for (const each of [key, ...from]) {
      const range = IDBKeyRange.bound([brand, each], [brand, each, []]);
      void transaction.objectStore('sightings').delete(range);
      void aliases.delete([brand, each]);
    }
    void cursor.delete();
  }
  await transaction.done;
}

/** Figures older than the events keep their rows but not their keys: they can't be opened any more. */
async function forgetKeys(database: SavyDatabase, brand: BrandId, before: Day): Promise<void> {
  const transaction = database.transaction('rollups', 'readwrite');
  const range = IDBKeyRange.bound([brand, ''], [brand, before], false, true);
  for (const rollup of await transaction.store.getAll(range)) {
    const rows = Object.entries(rollup.needed);
    if (rows.every(([key]) => key.startsWith('old/'))) continue;
    const needed = Object.fromEntries(rows.map(([, row], index) => [`old/${index}`, row]));
    await transaction.store.put({ ...rollup, needed });
  }
  await transaction.done;
}

/** Run once a day. Figures do not change by it. */
export async function retain(
  database: SavyDatabase,
  rules: RetentionRules,
): Promise<{ texts: number; events: number }> {
  const texts = await blankTexts(database, rules);
  await dropDrafts(database, rules);
  const brands = new Set((await database.getAllKeys('rollups')).map(([brand]) => brand));
  const before = addDays(rules.today, -rules.eventDays);
  let events = 0;
  for (const brand of brands) {
    const dropped = await dropEvents(database, brand, before);
    if (dropped === 0) continue;
    events += dropped;
    await dropPosts(database, brand, before, rules.now);
    await forgetKeys(database, brand, before);
  }
  return { texts, events };
}

/** Keeps the text of a post as evidence until `until` (UTC ms); null lifts the hold. */
export async function holdPost(
  database: SavyDatabase,
  owner: Owner,
  key: PostKey,
  hold: PostRecord['hold'],
): Promise<boolean> {
  return writeLedger(database, owner, async (ledger) => {
    const record = await ledger.post(await ledger.resolve(key));
    if (record) ledger.putPost({ ...record, hold });
    return record !== undefined;
  });
}
