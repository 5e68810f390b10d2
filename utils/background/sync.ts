import { now } from '../clock';
import { announceChange } from '../messages/changes';
import { TARGETS } from '../sync';
import { openDirectory } from '../sync/directory-folder';
import { runSync, type SyncReport } from '../sync/run';
import { ownerOf } from './answer-feed';
import { readContext } from './context';
import { openLog } from './log';

/** `keys` row with the folder that the person chose: a handle of this browser, so it never leaves it. */
export const FOLDER = 'sync-folder';
/** `meta` row with what the last round came to, for the options page. */
export const LAST_SYNC = 'last-sync';

export interface LastSync {
  at: number;
  report: SyncReport | null;
  /** Why nothing was done. */
  problem: 'no-folder' | 'permission' | 'failed' | null;
}

type Permitted = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

let running: Promise<LastSync> | null = null;

/** One round with the chosen folder; rounds do not overlap. Without a folder nothing happens. */
export function syncNow(): Promise<LastSync> {
  running ??= round().finally(() => {
    running = null;
  });
  return running;
}

async function round(): Promise<LastSync> {
  const database = await openLog();
  const folder = (await database.get('keys', FOLDER))?.value as Permitted | undefined;
  const { brand } = await readContext();
  if (!folder || !brand) return { at: now(), report: null, problem: 'no-folder' };
  const last: LastSync = { at: now(), report: null, problem: null };
  if ((await folder.queryPermission?.({ mode: 'readwrite' })) !== 'granted') {
    // Only a page can ask for it again; the options page says so.
    last.problem = 'permission';
  } else {
    try {
      const kind = TARGETS.find(({ id }) => id === 'file');
      const target = kind?.connect({ folder: openDirectory(folder) });
      if (target) {
        last.report = await runSync(database, target, ownerOf(brand), {
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          now: now(),
          random: Math.random,
          signal: AbortSignal.timeout(25_000),
        });
      }
    } catch (error) {
      console.warn('sync', error);
      last.problem = 'failed';
    }
  }
  await database.put('meta', { name: LAST_SYNC, value: last });
  announceChange({ today: true });
  return last;
}
