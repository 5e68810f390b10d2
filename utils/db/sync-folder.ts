import type { Reader } from './open';
import { openDatabase } from './open';
import type { SavyDatabase } from './schema';

/** `keys` row with the folder that the person chose: a handle of this browser, so it never leaves it. */
export const FOLDER = 'sync-folder';

/** A directory handle with the permissions that Chromium adds to it. */
export type ChosenFolder = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

export const findFolder = async (
  database: Reader | SavyDatabase,
): Promise<ChosenFolder | undefined> =>
  (await database.get('keys', FOLDER))?.value as ChosenFolder | undefined;

/**
 * Keeps the chosen folder; null forgets it. The one row that a page writes itself: messages to the
 * worker are JSON, and a handle is not.
 */
export async function keepFolder(folder: ChosenFolder | null): Promise<void> {
  const database = await openDatabase();
  try {
    if (folder) await database.put('keys', { name: FOLDER, value: folder });
    else await database.delete('keys', FOLDER);
  } finally {
    database.close();
  }
}
