import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUp, restoreBackup } from '../../../utils/db/backup';
import { exportFile } from '../../../utils/db/export';
import { importFile } from '../../../utils/db/import';
import { describeImportProblem, ImportError } from '../../../utils/db/import-problem';
import { openDatabase } from '../../../utils/db/open';
import { recordSightings } from '../../../utils/db/record-sightings';
import type { SavyDatabase } from '../../../utils/db/schema';
import { startWords, t } from '../../../utils/i18n';
import * as kept from '../../../utils/settings';
import { settingsFile } from '../../../utils/settings-file';
import { newBrand } from '../../../utils/strategy/brand';
import { starterGuideline } from '../../../utils/voice/starter';
import { dump, inbound, OWNER } from './world';

const BRAND = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  handles: { mastodon: ['kuura@some.example'] },
  products: [{ id: 'tumma', name: 'Kuura Tumma', words: ['tummis'] }],
};
const GUIDELINE = starterGuideline(BRAND, 'MK');

let database: SavyDatabase;
let number = 0;

async function fill(): Promise<void> {
  await kept.brands.setValue([BRAND]);
  await kept.activeBrand.setValue(BRAND.id);
  await kept.guidelines.setValue({ [BRAND.id]: GUIDELINE });
  await kept.preferences.setValue({ ...kept.DEFAULT_PREFERENCES, initials: 'MK', summaryHour: 16 });
  await kept.sitesOff.setValue(['facebook']);
  await kept.instances.setValue(['some.example']);
  await kept.weekComments.setValue({ 'b_kuura1/2026-11-16': 'Kauppa oli kiinni tiistaina.' });
  await recordSightings(database, { ...OWNER, items: [inbound()], looked: null });
}

beforeAll(() => startWords('en'));
beforeEach(async () => {
  fakeBrowser.reset();
  database = await openDatabase({ name: `settings-${number++}` });
  await fill();
  return () => database.close();
});

test('all settings travel with the log, and come back', async () => {
  const before = await settingsFile.read();
  const file = await exportFile(database, 1, settingsFile);
  await kept.brands.setValue([newBrand('b_other1', 'Muu', 'UTC')]);
  await kept.guidelines.setValue({});
  await kept.preferences.setValue(kept.DEFAULT_PREFERENCES);
  await kept.sitesOff.setValue([]);
  await kept.instances.setValue([]);
  await kept.weekComments.setValue({});
  await importFile(database, file, { beside: settingsFile });
  expect(await settingsFile.read()).toEqual(before);
});

test('a backup holds them too', async () => {
  await backUp(database, 7, settingsFile);
  await kept.brands.setValue([]);
  await restoreBackup(database, 7, { beside: settingsFile });
  expect((await kept.brands.getValue()).map(({ name }) => name)).toEqual(['Kuura Kahvi']);
});

test('a file without settings leaves those that are here', async () => {
  const before = await settingsFile.read();
  await importFile(database, await exportFile(database, 1), { beside: settingsFile });
  expect(await settingsFile.read()).toEqual(before);
});

test('when the log can’t follow, the settings go back', async () => {
  const before = await settingsFile.read();
  const file = await exportFile(database, 1, settingsFile);
  await kept.brands.setValue([]);
  const here = await settingsFile.read();
  let written = 0;
  const beside = {
    ...settingsFile,
    async write(record: object) {
      await settingsFile.write(record);
      // The first writing takes the database away under the log.
      if (++written === 1) database.close();
    },
  };
  await expect(importFile(database, file, { beside })).rejects.toThrow();
  expect(await settingsFile.read()).toEqual(here);
  expect(here).not.toEqual(before);
});

describe('refused in words, and nothing changes', () => {
  type Record_ = Awaited<ReturnType<typeof settingsFile.read>> & Record<string, never>;
  test.each<[string, (record: Record_) => object, string]>([
    [
      'a nameless brand',
      (record) => ({ ...record, brands: [{ ...BRAND, name: ' ' }] }),
      'Line 2 (settings), “brands.0.name”: Give it a name.',
    ],
    [
      'hours that end before they begin',
      (record) => ({
        ...record,
        brands: [{ ...BRAND, hours: { ...BRAND.hours, 1: [['18:00', '09:00']] } }],
      }),
      'Line 2 (settings), “brands.0.hours.1”: The end must be after the start.',
    ],
    [
      'a voice without its form of address',
      (record) => ({ ...record, guidelines: { [BRAND.id]: { ...GUIDELINE, address: 'sie' } } }),
      'Line 2 (settings): “guidelines.b_kuura1.address” must be one of these: sinä, te.',
    ],
    [
      'a voice of a newer Sävy',
      (record) => ({ ...record, guidelines: { [BRAND.id]: { ...GUIDELINE, schema: 9 } } }),
      '“guidelines.b_kuura1.schema” must be one of these: 1.',
    ],
    [
      'no preferences',
      (record) => ({ ...record, preferences: undefined }),
      'Line 2 (settings): “preferences” is missing.',
    ],
    [
      'an address that would ask for everything',
      (record) => ({ ...record, instances: ['*'] }),
      '“instances.0”: This does not look like an address.',
    ],
    [
      'a site that does not exist',
      (record) => ({ ...record, sitesOff: ['myspace'] }),
      '“sitesOff.0” must be one of these: x,',
    ],
  ])('%s', async (_, spoil, words) => {
    const lines = (await (await exportFile(database, 1, settingsFile)).text()).split('\n');
    const record = JSON.parse(lines[1] as string).record;
    lines[1] = JSON.stringify({ store: 'settings', record: spoil(record) });
    const before = [await settingsFile.read(), await dump(database)];
    const file = new Blob([lines.join('\n')]);
    const error = await importFile(database, file, { beside: settingsFile }).catch((e) => e);
    expect(error).toBeInstanceOf(ImportError);
    const said = describeImportProblem((error as ImportError).problem, t);
    expect(said).toContain(words);
    expect(said).not.toMatch(/invalid|undefined|{{/);
    expect([await settingsFile.read(), await dump(database)]).toEqual(before);
  });

  test('settings that stand in the file twice', async () => {
    const lines = (await (await exportFile(database, 1, settingsFile)).text()).split('\n');
    const file = new Blob([lines.toSpliced(2, 0, lines[1] as string).join('\n')]);
    await expect(importFile(database, file, { beside: settingsFile })).rejects.toMatchObject({
      problem: { code: 'twice', line: 3 },
    });
  });
});
