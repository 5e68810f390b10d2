import { addDays } from '../analytics/days';
import { z } from '../schema';
import type { BrandId } from '../strategy/brand';
import { closedName } from './close-days';
import { ImportError } from './import-problem';
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

/** Undoes gzip where the file begins with its two bytes. */
async function openText(file: Blob): Promise<ReadableStream<string>> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const bytes =
    a === 0x1f && b === 0x8b
      ? file.stream().pipeThrough(new DecompressionStream('gzip'))
      : file.stream();
  return bytes.pipeThrough(new TextDecoderStream());
}

async function* readLines(file: Blob): AsyncGenerator<string> {
  const reader = (await openText(file)).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest.trim()) yield rest;
}

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

function checkRecord(value: unknown, line: number): StagedRecord {
  const { store, record } = (value ?? {}) as StagedRecord;
  if (typeof store !== 'string' || typeof record !== 'object' || record === null) {
    throw new ImportError({ line, code: 'not-record' });
  }
  if (!EXPORTED_STORES.includes(store as ExportedStore)) {
    throw new ImportError({ line, code: 'unknown-store', store });
  }
  const checked = RECORD_SCHEMAS[store as ExportedStore].safeParse(record);
  if (checked.success) return { store, record: checked.data };
  const [issue] = checked.error.issues;
  const expected = issue && 'expected' in issue ? String(issue.expected) : (issue?.code ?? '');
  const field = issue?.path.join('.') ?? '';
  throw new ImportError({ line, code: 'wrong-field', store, field, expected });
}

/** Reads and checks the whole file into the staging store. Gives the number of records. */
async function stage(database: SavyDatabase, file: Blob): Promise<number> {
  let [line, records] = [0, 0];
  let end: number | null = null;
  let batch: StagedRecord[] = [];
  const flush = async () => {
    const transaction = database.transaction('staging', 'readwrite');
    await Promise.all([...batch.map((each) => transaction.store.add(each)), transaction.done]);
    batch = [];
  };
  for await (const text of readLines(file)) {
    line++;
    const value = parseJson(text, line);
    if (line === 1) checkHeader(value);
    else if (end !== null) throw new ImportError({ line, code: 'after-end' });
    else if (value !== null && typeof value === 'object' && 'end' in value) end = Number(value.end);
    else {
      batch.push(checkRecord(value, line));
      records++;
      if (batch.length === CHUNK) await flush();
    }
  }
  if (line === 0) throw new ImportError({ line: 1, code: 'not-export' });
  if (end !== records) throw new ImportError({ line: line + 1, code: 'cut-short' });
  await flush();
  return records;
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

/**
 * Replaces the log by an exported file (gzipped or not). The file is read and checked to its end
 * first: `ImportError` says which line is wrong and why, and then nothing has changed. Only one import
 * runs at a time, over all pages.
 */
export async function importFile(
  database: SavyDatabase,
  file: Blob,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): Promise<number> {
  const run = async (): Promise<number> => {
    await database.clear('staging');
    try {
      const records = await stage(database, file);
      await flip(database);
      return records;
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
