import type { BrandId } from '../strategy/brand';
import type { Reader } from './open';
import type { Day, OutboxRow } from './records';
import type { SavyDatabase } from './schema';

/** Rows that may be tried now, oldest day first. */
export const dueRows = async (
  database: Reader,
  brand: BrandId,
  now: number,
): Promise<OutboxRow[]> =>
  (await allRows(database, brand)).filter((row) => row.parked === null && row.nextAt <= now);

/** Everything that waits, also what the target refused (`parked` says why). */
export const allRows = (database: Reader, brand: BrandId): Promise<OutboxRow[]> =>
  database.getAll('outbox', IDBKeyRange.bound([brand], [brand, []]));

/** The document was stored as of `seq`: the row goes, unless the day has changed since. */
export async function settleRow(
  database: SavyDatabase,
  brand: BrandId,
  day: Day,
  seq: number,
): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite');
  const row = await transaction.store.get([brand, day]);
  if (row && row.seq <= seq) await transaction.store.delete([brand, day]);
  else if (row) await transaction.store.put({ ...row, tries: 0, nextAt: 0 });
  await transaction.done;
}

/** Changes when and whether a row is tried again; what became dirty meanwhile stays dirty. */
export async function changeRow(
  database: SavyDatabase,
  brand: BrandId,
  day: Day,
  change: Partial<Pick<OutboxRow, 'tries' | 'nextAt' | 'parked'>>,
): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite');
  const row = await transaction.store.get([brand, day]);
  if (row) await transaction.store.put({ ...row, ...change });
  await transaction.done;
}

/** The person wants a refused day to be tried again. */
export const unparkRow = (database: SavyDatabase, brand: BrandId, day: Day): Promise<void> =>
  changeRow(database, brand, day, { parked: null, tries: 0, nextAt: 0 });
