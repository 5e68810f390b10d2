import { type IDBPTransaction, openDB } from 'idb';
import { DATABASE_NAME, type SavyDatabase, type SavySchema, type StoreName } from './schema';
import { UPGRADES } from './upgrades';

export interface OpenOptions {
  name?: string;
  /** The wanted version: an older one only in tests. */
  version?: number;
  /** Another page holds an older version open and does not let go. */
  onBlocked?: () => void;
  /** This connection was closed, by an upgrade elsewhere or by the browser: open it again when needed. */
  onClosed?: () => void;
}

/**
 * Opens the database of the extension's origin, upgraded to the newest version. All upgrades run in
 * one version-change transaction: when one fails, everything stays as it was and the version does
 * not advance. Throws that error, or `VersionError` when the database is newer than this Sävy.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<SavyDatabase> {
  const { name = DATABASE_NAME, version = UPGRADES.length, onBlocked, onClosed } = options;
  let failure: unknown;
  const opening = openDB<SavySchema>(name, version, {
    async upgrade(database, from, to, transaction) {
      // Its rejection is told below, with the error that caused it.
      transaction.done.catch(() => {});
      try {
        for (const upgrade of UPGRADES.slice(from, to ?? version)) {
          await upgrade(database, transaction);
        }
      } catch (error) {
        failure = error;
        // An upgrade that awaits a failed request may find the transaction gone already.
        try {
          transaction.abort();
        } catch {}
      }
    },
    blocked: () => onBlocked?.(),
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed?.();
    },
    terminated: () => onClosed?.(),
  });
  return opening.catch((error: unknown) => {
    throw failure ?? error;
  });
}

/** What readers need of a database; a full one fits too. */
export type Reader = Pick<
  SavyDatabase,
  'get' | 'getAll' | 'getAllFromIndex' | 'getAllKeys' | 'count' | 'close'
> & {
  transaction(stores: readonly StoreName[]): IDBPTransaction<SavySchema, StoreName[], 'readonly'>;
};

/** For pages: the background is the only writer, so there is nothing here to write with. */
export async function openReadOnly(options: OpenOptions = {}): Promise<Reader> {
  const database = await openDatabase(options);
  return {
    get: database.get.bind(database),
    getAll: database.getAll.bind(database),
    getAllFromIndex: database.getAllFromIndex.bind(database),
    getAllKeys: database.getAllKeys.bind(database),
    count: database.count.bind(database),
    close: () => database.close(),
    transaction: (stores) => database.transaction([...stores], 'readonly'),
  };
}
