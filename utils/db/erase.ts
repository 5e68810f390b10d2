import { deleteDB } from 'idb';
import { counterKey, rowOf } from '../analytics/rollup';
import type { PersonKey, PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { backUp } from './backup';
import type { Beside } from './beside';
import { closedName } from './close-days';
import { draftsOf } from './drafts';
import { eventsOfPost } from './events';
import { type Ledger, writeLedger } from './ledger';
import type { Owner } from './moment';
import type { Reader } from './open';
import { postsOfPerson, repliesTo } from './posts';
import type { DraftRecord, LogEvent, PersonRecord, PostRecord, Sighting } from './records';
import type { SavyDatabase, StoreName } from './schema';
import { sightingsOf } from './sightings';

/** Everything that is kept about one person, to be shown, exported or handed over. */
export interface PersonData {
  person: PersonRecord | null;
  posts: PostRecord[];
  events: LogEvent[];
  sightings: Sighting[];
  drafts: DraftRecord[];
  /** Our own replies to them. */
  replies: PostRecord[];
}

export async function personData(
  database: Reader,
  brand: BrandId,
  key: PersonKey,
): Promise<PersonData> {
  const person = (await database.get('people', [brand, key])) ?? null;
  const keys = [key, ...(person?.aliases ?? [])];
  const posts = (
    await Promise.all(keys.map((each) => postsOfPerson(database, brand, each)))
  ).flat();
  const ofPosts = async <Item>(read: (post: PostRecord) => Promise<Item[]>): Promise<Item[]> =>
    (await Promise.all(posts.map(read))).flat();
  const replies = await ofPosts((post) => repliesTo(database, brand, post.key));
  return {
    person,
    posts,
    events: await ofPosts((post) => eventsOfPost(database, brand, post.key)),
    sightings: await ofPosts((post) => sightingsOf(database, brand, post.key)),
    drafts: await ofPosts((post) => draftsOf(database, brand, post.key)),
    replies: [...new Map(replies.map((reply) => [reply.key, reply])).values()],
  };
}

/** A person's post stays in the rates as a count by site and reason; nothing leads back to it. */
async function keepCounts(ledger: Ledger, post: PostRecord): Promise<void> {
  const row = rowOf(post, null);
  if (!row) return;
  const count = (counter: Parameters<typeof counterKey>[0]) =>
    ledger.count(post.cohortDay, counterKey(counter, row.site, row.reason), 1);
  await count('gone-needed');
  if (row.answeredAt !== null) await count('gone-answered');
  if (row.outside) await count('gone-outside');
  if (row.answeredAt !== null || row.handledAt !== null) await count('gone-handled');
}

/** Our reply stays as a fact; what it says, and whom it names, goes. */
const silence = ({ textDay: _, ...reply }: PostRecord, erased: Set<string>): PostRecord => ({
  ...reply,
  answers: (reply.answers ?? []).filter((key) => !erased.has(key)),
  textHash: '',
  post: { ...reply.post, text: '', quoted: null, replyingTo: [], parentId: null, rootId: null },
});

async function forgetQuotes(ledger: Ledger, handles: Set<string>): Promise<void> {
  const range = IDBKeyRange.bound([ledger.brand], [ledger.brand, []]);
  let cursor = await ledger.transaction.objectStore('posts').openCursor(range);
  for (; cursor; cursor = await cursor.continue()) {
    const { post, key } = cursor.value;
    const quoted = post.quoted?.author.handle?.toLowerCase();
    const reposter = post.repostedBy?.handle?.toLowerCase();
    if (!(quoted && handles.has(quoted)) && !(reposter && handles.has(reposter))) continue;
    const record = await ledger.post(key);
    if (!record) continue;
    const kept = {
      quoted: quoted && handles.has(quoted) ? null : post.quoted,
      repostedBy: reposter && handles.has(reposter) ? null : post.repostedBy,
    };
    ledger.putPost({ ...record, post: { ...record.post, ...kept } });
  }
}

async function eraseRecords(ledger: Ledger, data: PersonData, key: PersonKey): Promise<void> {
  const { brand, transaction } = ledger;
  const erased = new Set<PostKey>();
  const people = [key, ...(data.person?.aliases ?? [])];
  // Looked up again inside this transaction: something may have been added meanwhile.
  const byPerson = transaction.objectStore('posts').index('person');
  const lists = await Promise.all(people.map((each) => byPerson.getAll([brand, each])));
  for (const post of lists.flat()) {
    erased.add(post.key);
    await keepCounts(ledger, post);
    for (const event of await ledger.eventsOf(post.key)) {
      ledger.later(transaction.objectStore('events').delete(event.id));
    }
    const aliases = await transaction.objectStore('aliases').index('to').getAll([brand, post.key]);
    for (const each of [post.key, ...aliases.map((alias) => alias.from)]) {
      const range = IDBKeyRange.bound([brand, each], [brand, each, []]);
      ledger.later(transaction.objectStore('sightings').delete(range));
      ledger.later(transaction.objectStore('aliases').delete([brand, each]));
    }
    ledger.removePost(post.key);
  }
  for (const draft of data.drafts) {
    ledger.later(transaction.objectStore('drafts').delete(draft.id));
  }
  for (const reply of data.replies) {
    const record = await ledger.post(reply.key);
    if (record) ledger.putPost(silence(record, erased));
  }
  const handles = [data.person?.handle, ...data.posts.map((post) => post.post.author.handle)];
  await forgetQuotes(
    ledger,
    new Set(handles.flatMap((handle) => (handle ? [handle.toLowerCase()] : []))),
  );
  for (const each of people) ledger.removePerson(each);
}

/**
 * Erases one person: their record, posts, events, drafts, our replies' texts to them and quotes of
 * them. Rates stay right, because counts without keys remain (their waiting times do not, so medians
 * rest on the posts that are left). Earlier backups hold the person too: one new backup replaces them.
 */
export async function erasePerson(
  database: SavyDatabase,
  owner: Owner,
  key: PersonKey,
  now: number,
  beside?: Pick<Beside, 'read'>,
): Promise<{ posts: number; events: number }> {
  const data = await personData(database, owner.brand, key);
  await writeLedger(database, owner, (ledger) => eraseRecords(ledger, data, key));
  await database.clear('backups');
  await backUp(database, now, beside);
  return { posts: data.posts.length, events: data.events.length };
}

/**
 * Erases all that was logged for one brand, with its drafts, figures and what colleagues sent of it; other
 * brands keep theirs. Earlier backups hold it too: one new backup replaces them. The brand's settings are
 * the caller's business.
 */
export async function eraseBrand(
  database: SavyDatabase,
  brand: BrandId,
  now: number,
  beside?: Pick<Beside, 'read'>,
): Promise<{ posts: number; events: number }> {
  const keyed = ['posts', 'people', 'sightings', 'rollups', 'outbox', 'aliases'] as const;
  const stores = [...keyed, 'events', 'drafts', 'peers', 'meta', 'staging'] satisfies StoreName[];
  const transaction = database.transaction(stores, 'readwrite');
  // Arrays sort after strings and numbers, so this holds every key that begins with the brand.
  const ofBrand = IDBKeyRange.bound([brand], [brand, []]);
  const posts = await transaction.objectStore('posts').count(ofBrand);
  for (const store of keyed) void transaction.objectStore(store).delete(ofBrand);
  const events = await transaction.objectStore('events').index('day').getAllKeys(ofBrand);
  for (const id of events) void transaction.objectStore('events').delete(id);
  for (const id of await transaction.objectStore('drafts').index('post').getAllKeys(ofBrand))
    void transaction.objectStore('drafts').delete(id);
  for (const peer of await transaction.objectStore('peers').getAll()) {
    if (peer.document?.brand === brand) void transaction.objectStore('peers').delete(peer.id);
  }
  void transaction.objectStore('meta').delete(closedName(brand));
  void transaction.objectStore('staging').clear();
  await transaction.done;
  await database.clear('backups');
  await backUp(database, now, beside);
  return { posts, events: events.length };
}

/** Empties every store; the database itself stays, for a fresh start. */
export async function eraseAll(database: SavyDatabase): Promise<void> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([
    ...stores.map((store) => transaction.objectStore(store).clear()),
    transaction.done,
  ]);
}

/** "I'm leaving": the database is gone from this profile, with secrets and backups. */
export async function removeDatabase(database: SavyDatabase): Promise<void> {
  const { name } = database;
  await eraseAll(database);
  database.close();
  await deleteDB(name);
}
