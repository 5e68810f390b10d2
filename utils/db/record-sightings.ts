import { dayOf } from '../analytics/days';
import { settleWaiting } from '../analytics/post-life';
import type { Classified, Relevance } from '../listening/reason';
import { hash53, normaliseText, type PostKey, personKey } from '../posts/keys';
import type { Post } from '../posts/post';
import { countLooked, type Looked } from './count-looked';
import { findRecord } from './find-record';
import { type Ledger, writeLedger } from './ledger';
import { countsChanged, mergePost } from './merge-post';
import { makeEvent, type Owner, onceId, workspaceDayOf } from './moment';
import { findRepliesTo, possiblyAnswered, settleByReply } from './own-reply';
import type { PostRecord } from './records';
import type { SavyDatabase } from './schema';

/** One post that concerns the brand, as a page showed it just now. */
export interface SightedItem {
  key: PostKey;
  post: Post;
  classified: Classified;
  relevance: Relevance;
  /** UTC ms; the same when a batch is sent again. */
  at: number;
  /** Minutes east of UTC. */
  offset: number;
  /** Keys of the posts above it in the same thread, nearest last. */
  thread: PostKey[];
}

export interface SightingsInput extends Owner {
  items: SightedItem[];
  looked: Looked | null;
}

/** A later look within this time changes nothing but the clock, and is not written (ms). */
const SAME_LOOK = 60_000;

const isOwn = (relevance: Relevance): boolean => relevance.relevant && relevance.by === 'own';

const sameReading = (a: PostRecord, b: PostRecord): boolean =>
  a.readNeeds === b.readNeeds &&
  a.reasons.map((reason) => reason.id).join() === b.reasons.map((reason) => reason.id).join();

function newRecord(owner: Owner, key: PostKey, item: SightedItem): PostRecord {
  const { post, classified, relevance, at, offset } = item;
  const needsAnswer = classified.needsAnswer && !isOwn(relevance);
  return settleWaiting({
    ...classified,
    needsAnswer,
    readNeeds: classified.needsAnswer,
    brand: owner.brand,
    key,
    post,
    person: personKey(post.site, post.host, post.author),
    relevance,
    firstSeenAt: at,
    lastSeenAt: at,
    seenAt: null,
    offset,
    cohortDay: workspaceDayOf(item, owner.zone),
    firstCounts: post.counts,
    state: needsAnswer ? 'open' : 'nothing',
    answer: null,
    handled: null,
    snoozedUntil: null,
    escalation: null,
    textHash: hash53(normaliseText(post.text)),
    hold: null,
  });
}

/** The record as it is after this look; `needsAnswer` and the state follow from the events. */
function lookAgain(record: PostRecord, item: SightedItem): PostRecord {
  const post = mergePost(record.post, item.post);
  const { needsAnswer, ...reading } = item.classified;
  // A reading of a text that is cut here and was whole before knows less than the one we have.
  const known = post.text === item.post.text ? { ...reading, readNeeds: needsAnswer } : {};
  const { relevance } = record;
  return {
    ...record,
    ...known,
    post,
    person: record.person ?? personKey(post.site, post.host, post.author),
    // Opened by hand is the weakest reason to keep a post: a better one replaces it.
    relevance: relevance.relevant && relevance.by === 'opened' ? item.relevance : relevance,
    lastSeenAt: Math.max(record.lastSeenAt, item.at),
    textHash: hash53(normaliseText(post.text)),
  };
}

const withTextDay = (record: PostRecord): PostRecord =>
  record.post.text ? { ...record, textDay: dayOf(record.lastSeenAt, record.offset) } : record;

async function recordPerson(ledger: Ledger, record: PostRecord): Promise<void> {
  if (!record.person || isOwn(record.relevance)) return;
  const { name, handle, url } = record.post.author;
  const known = await ledger.person(record.person);
  if (known && known.name === name && known.lastSeenAt + SAME_LOOK > record.lastSeenAt) return;
  ledger.putPerson({
    brand: ledger.brand,
    key: record.person,
    site: record.post.site,
    segment: null,
    aliases: [],
    firstSeenAt: record.firstSeenAt,
    posts: 0,
    answered: 0,
    ...known,
    name: name ?? known?.name ?? null,
    handle: handle ?? known?.handle ?? null,
    url: url ?? known?.url ?? null,
    lastSeenAt: Math.max(known?.lastSeenAt ?? 0, record.lastSeenAt),
  });
}

const withoutClock = (record: PostRecord): string =>
  JSON.stringify({ ...record, lastSeenAt: 0, textDay: '' });

async function recordOne(ledger: Ledger, item: SightedItem): Promise<PostKey> {
  const key = await ledger.resolve(item.key);
  const known = await findRecord(ledger, key, item.post);
  const fresh = known ? lookAgain(known, item) : newRecord(ledger, key, item);
  const own = isOwn(fresh.relevance);
  const record = withTextDay(
    own ? { ...fresh, answers: possiblyAnswered(item.post, item.thread) } : fresh,
  );
  if (known && withoutClock(known) === withoutClock(record)) {
    if (record.lastSeenAt < known.lastSeenAt + SAME_LOOK) return key;
  }
  if (known && countsChanged(known.post.counts, item.post.counts)) {
    const { brand } = ledger;
    const sighting = { brand, post: key, at: item.at, counts: item.post.counts };
    ledger.later(ledger.transaction.objectStore('sightings').put(sighting));
  }
  ledger.putPost(record);
  if (own) return key;
  await recordPerson(ledger, record);
  const reasons = record.reasons.map((reason) => reason.id);
  if (known && sameReading(known, record)) return key;
  const id = onceId('marked', ledger.brand, key, item.at.toString(36));
  const body = { kind: 'marked', reasons, needsAnswer: record.readNeeds } as const;
  ledger.later(ledger.append(makeEvent(id, ledger, key, item, record, body)));
  if (known) await ledger.refold(record);
  return key;
}

/** Replies of ours settle what they answer, whichever of the two came into sight first. */
async function settleAnswered(
  ledger: Ledger,
  keys: Set<PostKey>,
  fresh: Set<PostKey>,
): Promise<void> {
  const earlier = await Promise.all([...fresh].map((key) => findRepliesTo(ledger, key)));
  for (const [index, key] of [...fresh].entries()) {
    for (const reply of earlier[index] ?? []) await settleByReply(ledger, reply, key);
  }
  for (const key of keys) {
    const record = await ledger.post(key);
    if (record?.answers) await settleByReply(ledger, record);
  }
}

/**
 * Records the relevant posts of one batch of a page, in one transaction: posts, people, `marked`
 * events, counts that changed, fingerprints that became ids, and what our own replies among them
 * settle. Gives the records in the order of `items`, as they stand now. Repeating it changes nothing.
 */
export async function recordSightings(
  database: SavyDatabase,
  input: SightingsInput,
): Promise<PostRecord[]> {
  return writeLedger(database, input, async (ledger) => {
    if (input.looked) await countLooked(ledger, input.looked);
    // Asks for everything at once, so that the loop below finds it read.
    for (const { key, post } of input.items) {
      const person = personKey(post.site, post.host, post.author);
      ledger.later(ledger.post(key));
      if (person) ledger.later(ledger.person(person));
    }
    const keys: PostKey[] = [];
    const fresh = new Set<PostKey>();
    for (const item of input.items) {
      const before = await ledger.post(await ledger.resolve(item.key));
      const key = await recordOne(ledger, item);
      keys.push(key);
      if (!before) fresh.add(key);
    }
    await settleAnswered(ledger, new Set(keys), fresh);
    return Promise.all(keys.map(async (key) => (await ledger.post(key)) as PostRecord));
  });
}
