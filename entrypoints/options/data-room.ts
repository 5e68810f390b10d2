import type { DataRoom, ImportResult, Progress } from '../../components/settings/world';
import { dayOf } from '../../utils/analytics/days';
import { now } from '../../utils/clock';
import { backUp, backupFile, listBackups, restoreBackup } from '../../utils/db/backup';
import { exportFile } from '../../utils/db/export';
import { type ImportOptions, importFile } from '../../utils/db/import';
import { describeImportProblem, ImportError } from '../../utils/db/import-problem';
import { openDatabase } from '../../utils/db/open';
import { allPeople } from '../../utils/db/people';
import { readQuota } from '../../utils/db/quota';
import type { SavyDatabase } from '../../utils/db/schema';
import { eventsCsv, postsCsv } from '../../utils/db/tables';
import { forgetDrafts } from '../../utils/desk/shelf';
import { language, t } from '../../utils/i18n';
import { announceChange } from '../../utils/messages/changes';
import { send } from '../../utils/messages/send';
import { settingsFile } from '../../utils/settings-file';
import { eraseBrand } from './erase-brand';
import { closeLog, openLog } from './open-log';
import { exportPerson } from './person-file';

const today = (): string => dayOf(now(), -new Date(now()).getTimezoneOffset());
const MOST_FOUND = 50;

/** "2026-11-23-0912" in the machine's zone, for a file's name. */
const stamp = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', '-')
    .replace(':', '');

/** A large import is the one thing that a page writes itself (messages are too small for it). */
async function replaceLog(
  work: (database: SavyDatabase, options: ImportOptions) => Promise<number>,
  onProgress: (progress: Progress) => void,
): Promise<ImportResult> {
  const database = await openDatabase();
  try {
    // The way back, should the wrong file have been chosen.
    await backUp(database, now(), settingsFile);
    const records = await work(database, { beside: settingsFile, onProgress });
    announceChange({ today: true, posts: [], settings: true });
    return { state: 'imported', records };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { state: 'refused', problem: describeImportProblem(error.problem, t) };
  } finally {
    database.close();
  }
}

/** What is stored, and the ways in and out of it. */
export const dataRoom: DataRoom = {
  async quota() {
    const { used, most, records } = await readQuota(await openLog(), navigator.storage);
    return { used, most, records, persisted: await navigator.storage.persisted() };
  },
  persist: () => navigator.storage.persist(),
  backups: async () => listBackups(await openLog()),
  async backUpNow() {
    await send('data/backup', {});
  },
  restore: (at, onProgress) =>
    replaceLog((database, options) => restoreBackup(database, at, options), onProgress),
  async saveBackup(at) {
    const blob = await backupFile(await openLog(), at);
    // Others may have rolled it out meanwhile.
    return blob ? { name: `savy-backup-${stamp(at)}.jsonl.gz`, blob } : null;
  },
  async exportJson() {
    const blob = await exportFile(await openLog(), now(), settingsFile);
    return { name: `savy-${today()}.jsonl`, blob };
  },
  async exportCsv(brand, what) {
    const database = await openLog();
    const words = { lang: language(), t };
    const text =
      what === 'posts'
        ? postsCsv(await database.getAll('posts', IDBKeyRange.bound([brand], [brand, []])), words)
        : await eventsCsv(database, brand, '', '9999-12-31', words);
    return { name: `savy-${what}-${today()}.csv`, blob: new Blob([text], { type: 'text/csv' }) };
  },
  importFile: (file, onProgress) =>
    replaceLog((database, options) => importFile(database, file, options), onProgress),
  async findPeople(brand, query) {
    const wanted = query.toLowerCase().replace(/^@/, '');
    const people = await allPeople(await openLog(), brand);
    return people
      .filter((person) =>
        [person.name, person.handle, person.key].some((part) =>
          (part ?? '').toLowerCase().includes(wanted),
        ),
      )
      .slice(0, MOST_FOUND);
  },
  exportPerson,
  erasePerson: (brand, person) => send('data/erase-person', { brand, person }),
  eraseBrand,
  async eraseAll(leaving) {
    // Drafts under the hands lie in the pages' own storage, which the background can't reach.
    if (leaving) localStorage.clear();
    else forgetDrafts(localStorage);
    if (leaving) await closeLog();
    await send('data/erase-all', { leaving });
  },
};
