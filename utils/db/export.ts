import { BESIDE, type Beside } from './beside';
import type { Reader } from './open';
import { EXPORTED_STORES, type ExportedStore } from './schema';
import { UPGRADES } from './upgrades';

/** First line of an export. */
export interface ExportHeader {
  savy: 'export';
  /** The form of the file itself. */
  schema: 1;
  /** The database's version; newer ones are refused by an older Sävy. */
  version: number;
  /** UTC ms. */
  at: number;
}

/** Records are read in pieces of this size: few requests, and little memory at once. */
const CHUNK = 1000;

/**
 * Hands everything that the log keeps to `write` as JSON Lines: a header, `{store, record}` lines, and
 * `{end: <records>}`, which tells a whole file from one cut short. One transaction reads it all, so the
 * figures fit the events; `write` must therefore be synchronous. The settings come first, as one record.
 * Secrets, colleagues' days and backups are not in it. Gives the number of records.
 */
export async function exportLines(
  database: Reader,
  now: number,
  write: (lines: string) => void,
  beside?: Pick<Beside, 'read'>,
): Promise<number> {
  const settings = await beside?.read();
  const header: ExportHeader = { savy: 'export', schema: 1, version: UPGRADES.length, at: now };
  write(`${JSON.stringify(header)}\n`);
  if (settings) write(`${JSON.stringify({ store: BESIDE, record: settings })}\n`);
  const transaction = database.transaction(EXPORTED_STORES);
  let records = settings ? 1 : 0;
  for (const store of EXPORTED_STORES) records += await exportStore(transaction, store, write);
  write(`${JSON.stringify({ end: records })}\n`);
  return records;
}

async function exportStore(
  transaction: ReturnType<Reader['transaction']>,
  store: ExportedStore,
  write: (lines: string) => void,
): Promise<number> {
  const source = transaction.objectStore(store);
  let range: IDBKeyRange | null = null;
  for (let total = 0; ; ) {
    const keys = await source.getAllKeys(range, CHUNK);
    const last = keys.at(-1);
    if (last === undefined) return total;
    const first = keys[0] as IDBValidKey;
    const records = await source.getAll(IDBKeyRange.bound(first, last));
    write(records.map((record) => `${JSON.stringify({ store, record })}\n`).join(''));
    total += records.length;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** A file to be saved by a page. */
export async function exportFile(
  database: Reader,
  now: number,
  beside?: Pick<Beside, 'read'>,
): Promise<Blob> {
  const parts: string[] = [];
  await exportLines(database, now, (lines) => parts.push(lines), beside);
  return new Blob(parts, { type: 'application/jsonl' });
}
