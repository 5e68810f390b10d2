import type { DataRoom } from '../../components/settings/world';
import { send } from '../../utils/messages/send';

const notYet = async (): Promise<never> => {
  throw new Error('not wired');
};

export const dataRoom: DataRoom = {
  async quota() {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { usage, quota, persisted: await navigator.storage.persisted() };
  },
  persist: () => navigator.storage.persist(),
  counts: async () => ({}),
  backups: async () => [],
  async backUpNow() {
    await send('data/backup', {});
  },
  restore: notYet,
  exportJson: notYet,
  exportCsv: notYet,
  importFile: notYet,
  findPeople: async () => [],
  exportPerson: notYet,
  erasePerson: (brand, person) => send('data/erase-person', { brand, person }),
  async eraseAll(leaving) {
    await send('data/erase-all', { leaving });
  },
};
