import { unwrap } from 'idb';
import { livePost } from '../analytics/post-life';
import { addCount, countEvent, countersOf, emptyRollup, rowOf } from '../analytics/rollup';
import type { PersonKey, PostKey } from '../posts/keys';
import type { Owner } from './moment';
import type {
  AliasRecord,
  Day,
  LogEvent,
  OutboxRow,
  PersonRecord,
  PostRecord,
  Rollup,
} from './records';
import type { SavyDatabase, StoreName, WriteTransaction } from './schema';
import { addOnce, answerOf, makeShelf, quietly } from './shelf';

/** Everything that one write of the log may touch: always the same list, so that writes queue up. */
export const LEDGER_STORES: StoreName[] = [
  'events',
  'posts',
  'people',
  'sightings',
  'drafts',
  'rollups',
  'outbox',
  'aliases',
  'meta',
];

/**
 * The open books of one transaction: records are read once and written once, at the end, together
 * with the rollups that follow from them. Nothing but database requests may be awaited meanwhile.
 */
export interface Ledger extends Owner {
  transaction: WriteTransaction;
  /** The key under which a post is kept now: fingerprints that turned out to be an id are followed. */
  resolve(key: PostKey): Promise<PostKey>;
  putAlias(from: PostKey, to: PostKey): void;
  post(key: PostKey): Promise<PostRecord | undefined>;
  putPost(record: PostRecord): void;
  /** The row goes from the rollup too; its counts are the caller's business. */
  removePost(key: PostKey): void;
  removePerson(key: PersonKey): void;
  /** Moves a record to another key, with its row in the rollup. */
  movePost(from: PostRecord, to: PostKey): PostRecord;
  person(key: PersonKey): Promise<PersonRecord | undefined>;
  putPerson(record: PersonRecord): void;
  /** Adds an event and counts it; false when its id is there already, and nothing is counted. */
  append(event: LogEvent): Promise<boolean>;
  /** For requests whose outcome nobody needs before the end: the write waits for them then. */
  later(request: Promise<unknown>): void;
  /** Takes an event's counts back (its `undone` event is appended by the caller). */
  uncount(event: LogEvent): Promise<void>;
  count(day: Day, key: string, by: number): Promise<void>;
  closeDay(day: Day): Promise<void>;
  /** All events of a post, also those written under its fingerprints. */
  eventsOf(key: PostKey): Promise<LogEvent[]>;
  /** Works out anew where a post stands, after events about it were appended. */
  refold(record: PostRecord): Promise<PostRecord>;
}

const isAnswered = (record: PostRecord | null | undefined): boolean => record?.state === 'answered';
const isOwn = (record: PostRecord): boolean =>
  record.relevance.relevant && record.relevance.by === 'own';

function openLedger(
  transaction: WriteTransaction,
  { brand, zone }: Owner,
): Ledger & { close(): Promise<void> } {
  const events = transaction.objectStore('events');
  const raw = unwrap(transaction) as unknown as IDBTransaction;
  const shelf = <Value>(store: StoreName) =>
    makeShelf<Value>((key) => answerOf(raw.objectStore(store).get([brand, key])));
  const posts = shelf<PostRecord>('posts');
  const people = shelf<PersonRecord>('people');
  const rollups = shelf<Rollup>('rollups');
  const aliases = shelf<AliasRecord>('aliases');
  const outbox = shelf<OutboxRow>('outbox');
  const later: Promise<unknown>[] = [];

  /** A rollup to be changed: read once, copied once, written once. */
  async function rollup(day: Day): Promise<Rollup> {
    const known = (await rollups.get(day)) ?? emptyRollup(brand, day);
    const open = rollups.changed.get(day) ?? known;
    rollups.changed.set(day, open);
    return open;
  }

  /** People are read and written only when a post of theirs comes, goes, or is answered. */
  async function countForPeople(
    before: PostRecord | undefined,
    after: PostRecord | null,
  ): Promise<void> {
    const same = before?.person === after?.person && isAnswered(before) === isAnswered(after);
    if (before && after && same) return;
    for (const [record, by] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (!record?.person || isOwn(record)) continue;
      const person = await people.get(record.person);
      if (!person) continue;
      people.changed.set(person.key, {
        ...person,
        posts: person.posts + by,
        answered: person.answered + (isAnswered(record) ? by : 0),
      });
    }
  }

  /** What a changed post means for its rollup row and for its author's record. */
  async function carryOver(key: PostKey, after: PostRecord | null): Promise<void> {
    const before = await posts.original(key);
    await countForPeople(before, after);
    const row = after && rowOf(after, null);
    if (row && after?.person) row.segment = (await people.get(after.person))?.segment ?? null;
    const oldDay = before && rowOf(before, null) ? before.cohortDay : null;
    if (oldDay && (!row || oldDay !== after.cohortDay)) delete (await rollup(oldDay)).needed[key];
    if (!row) return;
    const kept = (await rollups.get(after.cohortDay))?.needed[key];
    if (JSON.stringify(kept) !== JSON.stringify(row)) {
      (await rollup(after.cohortDay)).needed[key] = row;
    }
  }

  async function close(): Promise<void> {
    await Promise.all(later);
    for (const [key, record] of posts.changed) await carryOver(key, record);
    for (const [key, record] of posts.changed) write('posts', key, record);
    for (const [key, person] of people.changed) write('people', key, person);
    for (const [day, changed] of rollups.changed) {
      if (!changed) continue;
      changed.seq += 1;
      write('rollups', day, changed);
      ledger.later(markDirty(changed));
    }
    await Promise.all(later);
  }

  /** Nobody waits for it: a request that fails ends the transaction, and its end is awaited. */
  function write(name: StoreName, key: string, record: object | null): void {
    const store = raw.objectStore(name);
    if (record) store.put(record);
    else store.delete([brand, key]);
  }

  /** A parked row stays parked: what the target refused is not tried again blindly. */
  async function markDirty({ day, seq }: Rollup): Promise<void> {
    const waiting = await outbox.original(day);
    write('outbox', day, { brand, day, tries: 0, nextAt: 0, parked: null, ...waiting, seq });
  }

  const ledger: Ledger = {
    brand,
    zone,
    transaction,
    async resolve(key) {
      if (!key.includes('/fp:')) return key;
      return (await aliases.get(key))?.to ?? key;
    },
    putAlias(from, to) {
      aliases.changed.set(from, { brand, from, to });
      // Written at once: the events under the old key are looked up by it in this same transaction.
      ledger.later(transaction.objectStore('aliases').put({ brand, from, to }));
    },
    post: (key) => posts.get(key),
    putPost(record) {
      // Read on purpose before it is replaced: the rollup needs to know what it was.
      void posts.original(record.key);
      posts.changed.set(record.key, record);
    },
    removePost(key) {
      void posts.original(key);
      posts.changed.set(key, null);
    },
    removePerson(key) {
      people.changed.set(key, null);
    },
    movePost(from, to) {
      const moved = { ...from, key: to };
      ledger.removePost(from.key);
      ledger.putPost(moved);
      return moved;
    },
    person: (key) => people.get(key),
    putPerson(record) {
      people.changed.set(record.key, record);
    },
    async append(event) {
      const day = event.workspaceDay;
      const counts = countersOf(event).length > 0;
      // Asked for together with the event, so that the end of the write has nothing to wait for.
      if (counts) void [rollups.original(day), outbox.original(day)];
      const fresh = await addOnce(raw.objectStore('events'), event);
      if (fresh && counts) countEvent(await rollup(day), event, 1);
      return fresh;
    },
    later(request) {
      later.push(quietly(request));
    },
    async uncount(event) {
      if (countersOf(event).length) countEvent(await rollup(event.workspaceDay), event, -1);
    },
    async count(day, key, by) {
      addCount(await rollup(day), key, by);
    },
    async closeDay(day) {
      (await rollup(day)).closed = true;
    },
    async eventsOf(key) {
      const from = await transaction.objectStore('aliases').index('to').getAll([brand, key]);
      const keys = [key, ...from.map((alias) => alias.from)];
      const lists = await Promise.all(
        keys.map((each) => events.index('post').getAll([brand, each])),
      );
      return lists.flat();
    },
    async refold(record) {
      const live = livePost(record, await ledger.eventsOf(record.key));
      ledger.putPost(live);
      return live;
    },
  };
  return { ...ledger, close };
}

/**
 * One write of the log: everything that `work` does is stored together, or nothing of it. Throws what
 * `work` throws, after the transaction was rolled back.
 */
export async function writeLedger<Result>(
  database: SavyDatabase,
  owner: Owner,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(LEDGER_STORES, 'readwrite');
  const done = quietly(transaction.done);
  try {
    const ledger = openLedger(transaction, owner);
    const result = await work(ledger);
    await ledger.close();
    await done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {}
    throw error;
  }
}
