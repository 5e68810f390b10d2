import type { DayDocument } from '../sync/target';
import type { Reader } from './open';
import type { Day } from './records';
import type { SavyDatabase } from './schema';

const tokenName = (target: string): string => `pulled/${target}`;

/** Up to where a target was read; null = from the beginning. */
export async function readToken(database: Reader, target: string): Promise<string | null> {
  return ((await database.get('meta', tokenName(target)))?.value as string | undefined) ?? null;
}

/**
 * Keeps colleagues' documents and the token in one transaction, so that a page is never skipped.
 * Older states of a known document are passed over: a feed may repeat itself.
 */
export async function applyPeers(
  database: SavyDatabase,
  target: string,
  documents: DayDocument[],
  token: string,
): Promise<number> {
  const transaction = database.transaction(['peers', 'meta'], 'readwrite');
  const peers = transaction.objectStore('peers');
  let applied = 0;
  for (const document of documents) {
    const known = (await peers.get(document._id))?.document;
    if (known && known.boot === document.boot && known.seq > document.seq) continue;
    await peers.put({ id: document._id, day: document.day, target, document, raw: null });
    applied++;
  }
  await transaction.objectStore('meta').put({ name: tokenName(target), value: token });
  await transaction.done;
  return applied;
}

/** Colleagues' documents of a day. */
export async function peersOfDay(
  database: Reader,
  brand: string,
  day: Day,
): Promise<DayDocument[]> {
  const peers = await database.getAllFromIndex('peers', 'day', day);
  return peers.flatMap(({ document }) => (document?.brand === brand ? [document] : []));
}
