import type { SyncRoom, SyncState } from '../../components/settings/sync-room';
import { dayOf } from '../../utils/analytics/days';
import { now } from '../../utils/clock';
import { allRows } from '../../utils/db/outbox';
import { type ChosenFolder, findFolder, keepFolder } from '../../utils/db/sync-folder';
import { announceChange, onChange } from '../../utils/messages/changes';
import { send } from '../../utils/messages/send';
import { brands } from '../../utils/settings';
import type { Brand } from '../../utils/strategy/brand';
import { readInvitation } from '../../utils/sync/invitation';
import { LAST_SYNC, type LastSync } from '../../utils/sync/last-sync';
import { openLog } from './open-log';

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<ChosenFolder>;

const findPicker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
const MODE = { mode: 'readwrite' } as const;

const today = (): string => dayOf(now(), -new Date(now()).getTimezoneOffset());
const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();

/** At hand before the click that asks for permission, which may not wait. */
let folder: ChosenFolder | undefined;

async function readFolder(): Promise<SyncState['folder']> {
  folder = await findFolder(await openLog());
  if (!folder) return null;
  const permission = await folder.queryPermission?.(MODE);
  return { name: folder.name, allowed: permission === 'granted' };
}

async function takeFolder(chosen: ChosenFolder): Promise<void> {
  await keepFolder(chosen);
  folder = chosen;
  await send('team/folder-chosen', {});
}

export const syncRoom: SyncRoom = {
  get canChoose() {
    return findPicker() !== undefined;
  },
  async read() {
    const database = await openLog();
    const [place, last, peers, all] = await Promise.all([
      readFolder(),
      database.get('meta', LAST_SYNC),
      database.getAll('peers'),
      brands.getValue(),
    ]);
    const rows = (await Promise.all(all.map(({ id }) => allRows(database, id)))).flat();
    return {
      folder: place,
      last: (last?.value as LastSync | undefined) ?? null,
      waiting: rows.filter(({ parked }) => parked === null).length,
      parked: rows.flatMap(({ brand, day, parked }) =>
        parked === null ? [] : [{ brand, day, reason: parked }],
      ),
      colleagues: new Set(peers.flatMap(({ document }) => document?.device ?? [])).size,
    };
  },
  async choose() {
    try {
      const chosen = await findPicker()?.({ id: 'savy', mode: 'readwrite' });
      if (!chosen) return false;
      await takeFolder(chosen);
      return true;
    } catch (error) {
      if ((error as Error).name === 'AbortError') return false;
      throw error;
    }
  },
  async allow() {
    const granted = (await folder?.requestPermission?.(MODE)) === 'granted';
    if (granted) await send('sync/now', {});
    return granted;
  },
  async syncNow() {
    await send('sync/now', {});
  },
  async stop() {
    const before = folder;
    await keepFolder(null);
    announceChange({ today: true });
    return async () => {
      if (before) await takeFolder(before);
    };
  },
  async tryAgain({ brand, day }) {
    await send('team/try-again', { brand, day });
  },
  readNext: async (brand) => (await send('team/next', { brand })).document,
  async saveDays(brand) {
    const { text } = await send('team/days', { brand });
    const blob = new Blob([text], { type: 'application/jsonl' });
    return { name: `savy-days-${today()}.jsonl`, blob };
  },
  readDays: async (file) => send('team/read', { text: await file.text() }),
  async makeInvitation(brand: Brand) {
    const { text } = await send('team/invite', { brand: brand.id });
    const blob = new Blob([text], { type: 'application/json' });
    return { name: `savy-invitation-${fileName(brand.name)}.json`, blob };
  },
  async readInvitation(file) {
    const text = await file.text();
    return { ...readInvitation(text), text };
  },
  join: async (text) => (await send('team/join', { text })).changed,
  onChange,
};
