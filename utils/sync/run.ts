import { dayInZone } from '../analytics/days';
import { closeDays } from '../db/close-days';
import { changeIdentity, makePseudonym, readIdentity } from '../db/keys';
import type { Owner } from '../db/moment';
import { allRows, changeRow, dueRows, settleRow } from '../db/outbox';
import { applyPeers, readToken } from '../db/peers';
import type { OutboxRow } from '../db/records';
import { getRollup } from '../db/rollups';
import type { SavyDatabase } from '../db/schema';
import { backOff } from './back-off';
import { deviceOf, makeDayDocument } from './day-document';
import { makeHasher } from './shared-hash';
import type { DayDocument, PushResult, SyncTarget } from './target';

export interface SyncWorld {
  /** The workspace's zone, or without a team the person's own (IANA). */
  zone: string;
  /** UTC ms. */
  now: number;
  /** 0…1, for the jitter. */
  random: () => number;
  signal: AbortSignal;
}

export interface SyncReport {
  pushed: number;
  /** Days that wait for another try. */
  waiting: number;
  /** Days that the target refused, with its reason. */
  parked: { day: string; reason: string }[];
  pulled: number;
  /** Why nothing could be pulled; null when it could. */
  unread: string | null;
  /** Documents of others that could not be read. */
  refused: { name: string; reason: string }[];
}

const MOST_AT_ONCE = 100;

async function makeDocuments(
  database: SavyDatabase,
  owner: Owner,
  rows: OutboxRow[],
  zone: string,
): Promise<DayDocument[]> {
  const identity = await readIdentity(database);
  const hash = await makeHasher(identity.secret);
  return Promise.all(
    rows.map(async ({ day }) =>
      makeDayDocument(await getRollup(database, owner.brand, day), identity, zone, hash),
    ),
  );
}

/** A target that throws was not reached: nothing is known, so everything is tried again. */
const tryPush = async (
  target: SyncTarget,
  documents: DayDocument[],
  signal: AbortSignal,
): Promise<PushResult[]> => {
  try {
    return await target.push(documents, { signal });
  } catch {
    return documents.map(({ _id: id }) => ({ id, state: 'retry', after: null }));
  }
};

/** What became of each document, matched by id and never by place. True when another identity is needed. */
async function applyResults(
  database: SavyDatabase,
  owner: Owner,
  rows: OutboxRow[],
  documents: DayDocument[],
  results: PushResult[],
  world: SyncWorld,
): Promise<{ stored: number; cloned: boolean }> {
  const byId = new Map(results.map((result) => [result.id, result]));
  let [stored, cloned] = [0, false];
  for (const { _id, day, seq } of documents) {
    const result = byId.get(_id) ?? { state: 'retry' as const, after: null };
    const tries = rows.find((row) => row.day === day)?.tries ?? 0;
    if (result.state === 'stored') {
      await settleRow(database, owner.brand, day, seq);
      stored++;
    } else if (result.state === 'refused') {
      await changeRow(database, owner.brand, day, { parked: result.reason });
    } else if (result.state === 'retry') {
      const nextAt = world.now + backOff(tries, result.after, world.random());
      await changeRow(database, owner.brand, day, { tries: tries + 1, nextAt });
    } else cloned = true;
  }
  return { stored, cloned };
}

async function push(
  database: SavyDatabase,
  target: SyncTarget,
  owner: Owner,
  world: SyncWorld,
): Promise<number> {
  let pushed = 0;
  let renamed = false;
  for (;;) {
    const rows = (await dueRows(database, owner.brand, world.now)).slice(0, MOST_AT_ONCE);
    if (rows.length === 0 || world.signal.aborted) return pushed;
    const documents = await makeDocuments(database, owner, rows, world.zone);
    const results = await tryPush(target, documents, world.signal);
    const outcome = await applyResults(database, owner, rows, documents, results, world);
    pushed += outcome.stored;
    if (outcome.cloned) {
      // Somebody goes on under our name (a cloned profile, a restored backup): we take another one,
      // and never overwrite theirs. Twice in one run would be something else; then it waits.
      if (renamed) return pushed;
      renamed = true;
      await changeIdentity(database, { device: makePseudonym() });
    } else if (outcome.stored === 0) return pushed;
  }
}

/** Reads what colleagues have changed, and keeps it with the token. */
async function pull(
  database: SavyDatabase,
  target: SyncTarget,
  owner: Owner,
  signal: AbortSignal,
): Promise<Pick<SyncReport, 'pulled' | 'unread' | 'refused'>> {
  const since = await readToken(database, target.id);
  const { documents, token, refused } = await target.pull(since, { signal });
  const identity = await readIdentity(database);
  const own = deviceOf(identity, owner.brand);
  const others = documents.filter(
    ({ staff, device }) => staff !== identity.staff || device !== own,
  );
  const pulled = await applyPeers(database, target.id, others, token);
  return { pulled, unread: null, refused };
}

/**
 * One round of background sync: closes the days that are due, pushes what changed through the outbox,
 * and pulls colleagues' days. Safe to be stopped at any moment and started again: a row leaves the
 * outbox only when the target has stored that very state.
 */
export async function runSync(
  database: SavyDatabase,
  target: SyncTarget,
  owner: Owner,
  world: SyncWorld,
): Promise<SyncReport> {
  await closeDays(database, owner, dayInZone(world.now, world.zone));
  const pushed = await push(database, target, owner, world);
  const pulled = await pull(database, target, owner, world.signal).catch((error: unknown) => ({
    pulled: 0,
    unread: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    refused: [],
  }));
  const rows = await allRows(database, owner.brand);
  return {
    pushed,
    ...pulled,
    waiting: rows.filter((row) => row.parked === null).length,
    parked: rows.flatMap(({ day, parked }) => (parked === null ? [] : [{ day, reason: parked }])),
  };
}
