import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { writeLedger } from './ledger';
import { type Moment, makeEvent, makeId, type Owner, onceId } from './moment';
import type { Reader } from './open';
import { recordSeen } from './record-events';
import type { DraftRecord } from './records';
import type { SavyDatabase } from './schema';

/** Keeps a draft as it stands now; the first time also logs `drafted`. `draft.at` is UTC ms. */
export async function putDraft(
  database: SavyDatabase,
  owner: Owner,
  draft: Omit<DraftRecord, 'brand'>,
  offset: number,
): Promise<void> {
  await writeLedger(database, owner, async (ledger) => {
    const post = await ledger.resolve(draft.post);
    const { brand } = owner;
    await ledger.transaction.objectStore('drafts').put({ ...draft, brand, post });
    const record = await ledger.post(post);
    const moment = { at: draft.at, offset };
    const seen = record && recordSeen(ledger, record, moment);
    const body = { kind: 'drafted', draft: draft.id, origin: draft.origin } as const;
    await ledger.append(
      makeEvent(onceId('drafted', brand, post, draft.id), ledger, post, moment, seen, body),
    );
  });
}

/** What became of putting a draft into the site's box (or on the clipboard). Gives the event's id. */
export async function recordInserted(
  database: SavyDatabase,
  owner: Owner,
  key: PostKey,
  draft: string,
  outcome: { result: 'inserted' | 'failed' | 'copied'; reason?: string },
  moment: Moment,
  id: string = makeId(moment.at),
): Promise<string> {
  return writeLedger(database, owner, async (ledger) => {
    const post = await ledger.resolve(key);
    const record = await ledger.post(post);
    const seen = record && recordSeen(ledger, record, moment);
    const body = { kind: 'inserted', draft, ...outcome } as const;
    await ledger.append(makeEvent(id, ledger, post, moment, seen, body));
    return id;
  });
}

export async function draftsOf(
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<DraftRecord[]> {
  const range = IDBKeyRange.bound([brand, key], [brand, key, []]);
  return database.getAllFromIndex('drafts', 'post', range);
}

/** The draft that was written last for a post; `key` as the post is kept now. */
export async function latestDraft(
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<DraftRecord | undefined> {
  return (await draftsOf(database, brand, key)).at(-1);
}
