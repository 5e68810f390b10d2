import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileTarget, readBundle, writeBundle } from '../../../utils/sync/file';
import type { DayDocument, Folder } from '../../../utils/sync/target';
import { makeFolder } from './node-folder';

const DOCUMENT: DayDocument = {
  _id: 'day:stf1:dev1-kuura1:2026-11-23',
  type: 'day',
  schema: 1,
  brand: 'b_kuura1',
  staff: 'stf1',
  device: 'dev1-kuura1',
  day: '2026-11-23',
  tz: 'Europe/Helsinki',
  seq: 1,
  boot: 'boot-1',
  c: { x_sent: 3, 'x_gone-needed': 1 },
  p: { 'AAAA-AAAAAAA_A': [540, -1, 6] },
};
const NAME = 'day.stf1.dev1-kuura1.2026-11-23.json';
const signal = new AbortController().signal;
let folder: Folder & { path: string };

beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => rm(folder.path, { recursive: true }));

test('names hold nothing that Windows forbids', async () => {
  await fileTarget.connect({ folder }).push([DOCUMENT], { signal });
  expect(await folder.list()).toEqual([NAME]);
});

test.each<[string, string, unknown, string | null]>([
  ['half a file', NAME, '{"_id":"day:', 'document'],
  ['another shape', NAME, { ...DOCUMENT, p: { 'https://x.com/maija': [1, 2, 3] } }, 'p'],
  ['a negative counter', NAME, { ...DOCUMENT, c: { x_sent: -1 } }, 'c.x_sent'],
  ['a huge counter', NAME, { ...DOCUMENT, c: { x_sent: 1e12 } }, 'c.x_sent'],
  ['a forged staff', NAME, { ...DOCUMENT, staff: 'boss' }, '_id'],
  ['another name', 'day.boss.dev1.2026-11-23.json', DOCUMENT, 'the name'],
  ['a newer Sävy', NAME, { ...DOCUMENT, schema: 2 }, 'schema 2'],
  ['somebody’s shopping list', 'list.json', { milk: 1 }, null],
  ['a sync program’s copy', 'day.stf1.dev1-kuura1.2026-11-23 (1).json', DOCUMENT, null],
])('%s is not summed', async (_name, name, content, reason) => {
  await folder.write(name, typeof content === 'string' ? content : JSON.stringify(content));
  const { documents, refused } = await fileTarget.connect({ folder }).pull(null, { signal });
  expect(documents).toEqual([]);
  expect(refused.map((each) => [each.name, each.reason.startsWith(reason ?? '')])).toEqual(
    reason === null ? [] : [[name, true]],
  );
});

test.each([
  ['NotAllowedError', 'refused'],
  ['QuotaExceededError', 'refused'],
  ['NetworkError', 'retry'],
])('a folder that answers %s: %s', async (name, state) => {
  const broken: Folder = {
    ...folder,
    write: async () => {
      throw new DOMException('no', name);
    },
  };
  const results = await fileTarget.connect({ folder: broken }).push([DOCUMENT], { signal });
  expect(results).toMatchObject([{ id: DOCUMENT._id, state }]);
});

test('our own file that was cut short is written again', async () => {
  await folder.write(NAME, '{"_id":');
  expect(await fileTarget.connect({ folder }).push([DOCUMENT], { signal })).toMatchObject([
    { state: 'stored' },
  ]);
  expect((await fileTarget.connect({ folder }).pull(null, { signal })).documents).toEqual([
    DOCUMENT,
  ]);
});

test('one file to be mailed: a document a line, wrong lines by number', () => {
  const other = { ...DOCUMENT, _id: 'day:stf2:d:2026-11-23', staff: 'stf2', device: 'd' } as const;
  const bundle = writeBundle([DOCUMENT, other]);
  expect(readBundle(bundle)).toEqual({ documents: [DOCUMENT, other], refused: [] });
  expect(readBundle(`${bundle}oops\n`).refused).toMatchObject([{ name: 'line 3' }]);
});
