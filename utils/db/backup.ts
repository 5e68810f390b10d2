import { Gzip } from 'fflate';
import type { Beside } from './beside';
import { exportLines } from './export';
import { type ImportOptions, importFile } from './import';
import type { BackupRecord } from './records';
import type { SavyDatabase } from './schema';

export const BACKUPS_KEPT = 7;

/** A gzipped export; compressed while it is read, so that the whole text is never in memory. */
async function exportGzipped(
  database: SavyDatabase,
  now: number,
  beside: Pick<Beside, 'read'> | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const gzip = new Gzip({ level: 6, mtime: now }, (part) =>
    parts.push(part as Uint8Array<ArrayBuffer>),
  );
  const encoder = new TextEncoder();
  await exportLines(database, now, (lines) => gzip.push(encoder.encode(lines)), beside);
  gzip.push(new Uint8Array(), true);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Keeps a backup inside the profile; of automatic ones the last seven stay. */
export async function backUp(
  database: SavyDatabase,
  now: number,
  beside?: Pick<Beside, 'read'>,
): Promise<{ at: number; bytes: number }> {
  const data = await exportGzipped(database, now, beside);
  const transaction = database.transaction('backups', 'readwrite');
  await transaction.store.put({ at: now, bytes: data.byteLength, data });
  const kept = await transaction.store.getAllKeys();
  for (const old of kept.slice(0, -BACKUPS_KEPT)) await transaction.store.delete(old);
  await transaction.done;
  return { at: now, bytes: data.byteLength };
}

/** Newest first, without their content. */
export async function listBackups(
  database: Pick<SavyDatabase, 'getAll'>,
): Promise<{ at: number; bytes: number }[]> {
  const backups: BackupRecord[] = await database.getAll('backups');
  return backups.map(({ at, bytes }) => ({ at, bytes })).toReversed();
}

/** A backup as a file to be saved outside the profile; undefined when there is none of that time. */
export async function backupFile(
  database: Pick<SavyDatabase, 'get'>,
  at: number,
): Promise<Blob | undefined> {
  const backup: BackupRecord | undefined = await database.get('backups', at);
  return backup && new Blob([backup.data], { type: 'application/gzip' });
}

/** Puts the log (and the settings) back to a kept backup. Throws `ImportError` and changes nothing if it is damaged. */
export async function restoreBackup(
  database: SavyDatabase,
  at: number,
  options: ImportOptions = {},
): Promise<number> {
  const file = await backupFile(database, at);
  if (!file) throw new Error(`There is no backup of ${at}.`);
  return importFile(database, file, options);
}
