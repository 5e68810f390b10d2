import { addDays } from '../analytics/days';
import { z } from '../schema';
import type { BrandId } from '../strategy/brand';
import { BESIDE, type Beside } from './beside';
import { closedName } from './close-days';
import { type FieldIssue, readIssue, type SchemaIssue } from './field-issue';
import { ImportError } from './import-problem';
import { type Reading, readLines } from './read-lines';
import { RECORD_SCHEMAS } from './record-schemas';
import type { Day, Named } from './records';
import {
  EXPORTED_STORES,
  type ExportedStore,
  type SavyDatabase,
  type StagedRecord,
  type StoreName,
} from './schema';
import { UPGRADES } from './upgrades';

const CHUNK = 500;

const headerSchema = z.object({
  savy: z.literal('export'),
  schema: z.number(),
  version: z.number(),
  at: z.number(),
});

function parseJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError({ line, code: line === 1 ? 'not-export' : 'not-json' });
  }
}

function checkHeader(value: unknown): void {
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new ImportError({ line: 1, code: 'not-export' });
  const { schema, version } = header.data;
  if (schema > 1 || version > UPGRADES.length) {
    throw new ImportError({ line: 1, code: 'newer', version });
  }
}

export interface ImportOptions {
  /** Where settings of the file go; without it they are passed over. */
  beside?: Beside;
  onProgress?: (reading: Reading) => void;
  locks?: Pick<LockManager, 'request'> | undefined;
}

/** A file that is right: its records are staged, its settings (if it has any) checked. */
interface Staged {
  records: number;
  settings: object | null;
}

function checkRecord(value: unknown, line: number): StagedRecord {
  const { store, record } = (value ?? {}) as StagedRecord;
  if (typeof store !== 'string' || typeof record !== 'object' || record === null) {
    throw new ImportError({ line, code: 'not-record' });
  }
  if (store === BESIDE) return { store, record };
  if (!EXPORTED_STORES.includes(store as ExportedStore)) {
    throw new ImportError({ line, code: 'unknown-store', store });
  }
  const checked = RECORD_SCHEMAS[store as ExportedStore].safeParse(record);
  if (checked.success) return { store, record: checked.data };
  const [first] = checked.error.issues;
  throw wrongField(line, store, readIssue(first as SchemaIssue, record));
}

const wrongField = (line: number, store: string, issue: FieldIssue): ImportError =>
  new ImportError({ line, code: 'wrong-field', store, ...issue });

function checkSettings(record: unknown, line: number, beside: Beside): object {
  const checked = beside.check(record);
  if (!checked.ok) throw wrongField(line, BESIDE, checked.issue);
  return checked.record;
}

/** Reads and checks the whole file; records go into the staging store. */
async function stage(
  database: SavyDatabase,
  file: Blob,
  { beside, onProgress }: ImportOptions,
): Promise<Staged> {
  let [line, records, ofSettings] = [0, 0, 0];
  let end: number | null = null;
  let settings: object | null = null;
  let batch: StagedRecord[] = [];
  const flush = async () => {
    const transaction = database.transaction('staging', 'readwrite');
    await Promise.all([...batch.map((each) => transaction.store.add(each)), transaction.done]);
    batch = [];
  };
  for await (const text of readLines(file, onProgress)) {
    line++;
    const value = parseJson(text, line);
    if (line === 1) checkHeader(value);
    else if (end !== null) throw new ImportError({ line, code: 'after-end' });
    else if (value !== null && typeof value === 'object' && 'end' in value) end = Number(value.end);
    else {
      const staged = checkRecord(value, line);
      records++;
      if (staged.store === BESIDE) {
        if (ofSettings++) throw new ImportError({ line, code: 'twice', store: BESIDE });
        if (beside) settings = checkSettings(staged.record, line, beside);
      } else if (batch.push(staged) === CHUNK) await flush();
    }
  }
  if (line === 0) throw new ImportError({ line: 1, code: 'not-export' });
  if (end !== records) throw new ImportError({ line: line + 1, code: 'cut-short' });
  await flush();
  return { records, settings };
}

/** Old days that come in were told to the team long ago; only those that change later are told again. */
async function keepClosed(
  rollups: { getAllKeys(): Promise<[BrandId, Day][]> },
  meta: { put(value: Named): Promise<unknown> },
): Promise<void> {
  // Keys ascend, so the last day of each brand stays.
  const last = new Map(await rollups.getAllKeys());
  for (const [brand, day] of last)
    await meta.put({ name: closedName(brand), value: addDays(day, -3) });
}

/**
 * Everything that was there makes way for what is staged, in one transaction: all or nothing. A new
 * `boot` tells the sync target that these rows go on from an older state.
 */
async function flip(database: SavyDatabase): Promise<void> {
  const stores: StoreName[] = [...EXPORTED_STORES, 'staging', 'outbox', 'meta', 'keys'];
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of [...EXPORTED_STORES, 'outbox'] as const) {
    await transaction.objectStore(store).clear();
  }
  const staging = transaction.objectStore('staging');
  let cursor = await staging.getAllKeys(null, CHUNK);
  while (cursor.length) {
    const last = cursor.at(-1) as number;
    for (const { store, record } of await staging.getAll(IDBKeyRange.bound(cursor[0], last))) {
      void transaction.objectStore(store as ExportedStore).put(record as never);
    }
    cursor = await staging.getAllKeys(IDBKeyRange.lowerBound(last, true), CHUNK);
  }
  await staging.clear();
  await keepClosed(transaction.objectStore('rollups'), transaction.objectStore('meta'));
  await transaction.objectStore('keys').put({ name: 'boot', value: crypto.randomUUID() });
  await transaction.done;
}

/** The settings first: they are in a store of their own, and go back if the log can't follow. */
async function apply(
  database: SavyDatabase,
  { settings }: Staged,
  beside: Beside | undefined,
): Promise<void> {
  if (!settings || !beside) return flip(database);
  const before = await beside.read();
  await beside.write(settings);
  try {
    await flip(database);
  } catch (error) {
    await beside.write(before);
    throw error;
  }
}

/**
 * Replaces the log, and the settings where the file holds them, by an exported file (gzipped or not).
 * The file is read and checked to its end first: `ImportError` says which line is wrong and why, and
 * then nothing has changed. Only one import runs at a time, over all pages. Gives the number of records.
 */
export async function importFile(
  database: SavyDatabase,
  file: Blob,
  options: ImportOptions = {},
): Promise<number> {
  const { beside, locks = globalThis.navigator?.locks } = options;
  const run = async (): Promise<number> => {
    await database.clear('staging');
    try {
      const staged = await stage(database, file, options);
      await apply(database, staged, beside);
      return staged.records;
    } catch (error) {
      await database.clear('staging');
      if (error instanceof ImportError) throw error;
      // A gzip stream that is cut or changed fails in the decoder, wherever it had got to.
      if (error instanceof TypeError) throw new ImportError({ line: 1, code: 'damaged' });
      throw error;
    }
  };
  return locks ? locks.request('savy-import', run) : run();
}
