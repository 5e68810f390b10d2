import { now } from '../clock';
import type { SavyDatabase } from '../db/schema';
import { findFolder } from '../db/sync-folder';
import { announceChange } from '../messages/changes';
import { brands } from '../settings';
import { TARGETS } from '../sync';
import { openDirectory } from '../sync/directory-folder';
import { LAST_SYNC, type LastSync } from '../sync/last-sync';
import { runSync, type SyncReport } from '../sync/run';
import type { SyncTarget } from '../sync/target';
import { ownerOf } from './answer-feed';
import { openLog } from './log';

/** A worker that does nothing else is stopped after 30 s. */
const MOST_TIME = 25_000;

let running: Promise<LastSync> | null = null;

/** One round with the chosen folder; rounds do not overlap. Without a folder nothing happens. */
export function syncNow(): Promise<LastSync> {
  running ??= round().finally(() => {
    running = null;
  });
  return running;
}

/** Every brand has days of its own; they lie in one folder. */
async function syncBrands(database: SavyDatabase, target: SyncTarget): Promise<SyncReport> {
  const signal = AbortSignal.timeout(MOST_TIME);
  const sum: SyncReport = {
    pushed: 0,
    waiting: 0,
    parked: [],
    pulled: 0,
    unread: null,
    refused: [],
  };
  for (const brand of await brands.getValue()) {
    const report = await runSync(database, target, ownerOf(brand), {
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: now(),
      random: Math.random,
      signal,
    });
    sum.pushed += report.pushed;
    sum.waiting += report.waiting;
    sum.pulled += report.pulled;
    sum.parked.push(...report.parked);
    // Each round reads the whole folder, so the last one says it all.
    sum.unread = report.unread;
    sum.refused = report.refused;
  }
  return sum;
}

async function round(): Promise<LastSync> {
  const database = await openLog();
  const folder = await findFolder(database);
  if (!folder) return { at: now(), report: null, problem: 'no-folder', why: '' };
  const last: LastSync = { at: now(), report: null, problem: null, why: '' };
  try {
    const kind = TARGETS.find(({ id }) => id === 'file');
    const target = kind?.connect({ folder: openDirectory(folder) });
    // Only a page can ask for it again; the options page says so.
    if ((await folder.queryPermission?.({ mode: 'readwrite' })) !== 'granted')
      last.problem = 'permission';
    else if (target) last.report = await syncBrands(database, target);
  } catch (error) {
    console.warn('sync', error);
    last.problem = 'failed';
    last.why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  await database.put('meta', { name: LAST_SYNC, value: last });
  announceChange({ today: true });
  return last;
}
