// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SyncPart } from '../../../components/settings/SyncPart';
import { syncRoom } from '../../../entrypoints/options/sync-room';
import { dayOf } from '../../../utils/analytics/days';
import { closeLog, openLog } from '../../../utils/background/log';
import { syncNow } from '../../../utils/background/sync';
import { eraseAll } from '../../../utils/db/erase';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import { startWords } from '../../../utils/i18n';
import { brands } from '../../../utils/settings';
import { newBrand } from '../../../utils/strategy/brand';
import { writeInvitation } from '../../../utils/sync/invitation';
import { inbound } from '../db/world';
import { type DirectoryState, nodeDirectory } from '../sync/node-directory';

/**
 * The part of the settings against the real rooms: the page's own, the worker's handlers, the log, the
 * outbox, and a folder on disk. Only two things stand in: messages reach the handlers directly, and the
 * handle is kept in memory (Node cannot clone one into its database, a browser can).
 */
const kept = vi.hoisted(() => ({ folder: null as unknown }));
vi.mock('../../../utils/db/sync-folder', () => ({
  findFolder: async () => kept.folder ?? undefined,
  keepFolder: async (folder: unknown) => {
    kept.folder = folder;
  },
}));
vi.mock('../../../utils/messages/send', async () => {
  const { teamHandlers } = await import('../../../utils/background/team');
  const { dataHandlers } = await import('../../../utils/background/data');
  const handlers = { ...teamHandlers, ...dataHandlers } as unknown as Record<
    string,
    (data: unknown) => Promise<unknown>
  >;
  return {
    NotDelivered: Error,
    sendToTab: async () => null,
    send: (type: string, data: unknown) => handlers[type]?.(data),
  };
});

const BRAND = newBrand('b_kuura1', 'Kuura Kahvi', 'UTC');
let folder: string;
let state: DirectoryState;
let pickedInClick = false;
let saved: { name: string; blob: Blob }[];

beforeEach(async () => {
  startWords('en');
  fakeBrowser.reset();
  kept.folder = null;
  saved = [];
  folder = await mkdtemp(path.join(tmpdir(), 'savy-part-'));
  state = { permission: 'granted', answer: 'granted', writeError: null };
  await brands.setValue([BRAND]);
  const database = await openLog();
  await eraseAll(database);
  const owner = { brand: BRAND.id, zone: null };
  const moment = { at: Date.now() - 60_000, offset: 0 };
  const item = inbound({ id: '1' }, moment);
  await recordSightings(database, { ...owner, items: [item], looked: null });
  await recordEvents(database, owner, [{ id: 's1', key: 'x/1', kind: 'seen', ...moment }]);
});
afterEach(async () => {
  cleanup();
  // A round may still run.
  await syncNow();
  await closeLog();
  await rm(folder, { recursive: true });
});

async function show({ picker = true } = {}): Promise<void> {
  let inClick = false;
  Object.assign(globalThis, {
    showDirectoryPicker: picker
      ? async () => {
          pickedInClick = inClick;
          return nodeDirectory(folder, state);
        }
      : undefined,
  });
  render(<SyncPart brand={BRAND} room={syncRoom} download={(file) => saved.push(file)} />);
  addEventListener('click', () => (inClick = true), { capture: true, once: true });
  addEventListener('click', () => setTimeout(() => (inClick = false)), { once: true });
  await screen.findByText(picker ? /No folder is chosen/ : /lets no extension use a folder/);
}

async function click(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name });
  await expect.poll(() => button.disabled).toBe(false);
  fireEvent.click(button);
}
const give = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), {
    target: { files: [new File([text], 'file.jsonl')] },
  });

test('a folder is chosen within the click, and the day lies in it as it was shown', async () => {
  await show();
  const fold = document.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  const shown = JSON.parse((await screen.findByLabelText('The next document')).textContent ?? '');
  expect(shown).toMatchObject({ day: dayOf(Date.now() - 60_000, 0), brand: BRAND.id });
  await click('Choose a folder');
  await screen.findByText(/Sent: 1 day\./);
  expect(pickedInClick).toBe(true);
  const [name = ''] = await readdir(folder);
  expect(JSON.parse(await readFile(path.join(folder, name), 'utf8'))).toEqual(shown);
});

test('a day that the folder refuses is named with its reason and goes out when tried again', async () => {
  state.writeError = 'NoModificationAllowedError';
  await show();
  await click('Choose a folder');
  await screen.findByText(/NoModificationAllowedError/);
  expect(await readdir(folder)).toEqual([]);
  await click('Sync now');
  expect(await readdir(folder)).toEqual([]);
  state.writeError = null;
  await click(/^Try again: /);
  await expect.poll(() => screen.queryByText(/NoModificationAllowedError/)).toBeNull();
  expect(await readdir(folder)).toHaveLength(1);
});

test('files of others that cannot be read are named', async () => {
  await writeFile(path.join(folder, 'day.bo.dev-kuura1.2026-11-20.json'), '{"_id"');
  await writeFile(path.join(folder, 'day.bo.dev-kuura1.2026-11-21.json'), '{"schema":2}');
  await show();
  await click('Choose a folder');
  const [first, second] = (await screen.findAllByText(/^day\.bo\./)).map(
    (element) => element.parentElement?.textContent,
  );
  expect(first).toMatch(/2026-11-20\.json: not a whole day file/);
  expect(second).toMatch(/2026-11-21\.json: made by a newer Sävy/);
});

test('a permission that lapsed is said and asked for again; meanwhile nothing is lost', async () => {
  await show();
  await click('Choose a folder');
  await screen.findByText(/Sent: 1 day\./);
  state.permission = 'prompt';
  await click('Sync now');
  await screen.findByText(/taken back its permission/);
  expect(screen.queryByRole('button', { name: 'Sync now' })).toBeNull();
  await click('Allow again');
  await screen.findByRole('button', { name: 'Sync now' });
});

test('the folder is given up and taken again', async () => {
  await show();
  await click('Choose a folder');
  await click('Stop using this folder');
  await screen.findByText(/No folder is chosen/);
  expect(kept.folder).toBeNull();
  await click('Undo');
  await screen.findByRole('button', { name: 'Stop using this folder' });
  expect(kept.folder).not.toBeNull();
  expect(await readdir(folder)).toHaveLength(1);
});

test('where there are no folders: a file out, a file in with what is wrong by line', async () => {
  await show({ picker: false });
  expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
  await click('Save my days as a file');
  await expect.poll(() => saved.length).toBe(1);
  const text = (await saved[0]?.blob.text()) ?? '';
  const own = JSON.parse(text);
  const other = { ...own, staff: 'bo', device: 'dev-kuura1', _id: `day:bo:dev-kuura1:${own.day}` };
  const foreign = { ...other, brand: 'b_other1', staff: 'cy', _id: `day:cy:dev-kuura1:${own.day}` };
  const lines = [own, other, { schema: 2 }, foreign].map((each) => JSON.stringify(each));
  give('Read a colleague’s file', [...lines, 'oops'].join('\n'));
  await screen.findByText('Read: 1 day.');
  expect(screen.getByText('1 day was your own.')).toBeTruthy();
  expect(screen.getByText(/belongs to a brand that is not set up here/)).toBeTruthy();
  expect(screen.getByText(/^line 3: made by a newer/)).toBeTruthy();
  expect(screen.getByText(/^line 5: not a whole/)).toBeTruthy();
  await screen.findByText('Days of 1 other browser are here.');
});

test('an invitation changes nothing until it is confirmed', async () => {
  await show();
  HTMLDialogElement.prototype.showModal ??= () => {};
  const invited = newBrand('b_halla1', 'Halla', 'UTC');
  const secret = 'B'.repeat(43);
  const keyNow = async () => (await (await openLog()).get('keys', 'secret'))?.value;
  give('Use an invitation', writeInvitation(invited, secret));
  await screen.findByText('Work together on Halla?');
  expect(await keyNow()).not.toBe(secret);
  fireEvent.click(screen.getByText('Cancel'));
  expect(await keyNow()).not.toBe(secret);
  give('Use an invitation', writeInvitation(invited, secret));
  fireEvent.click(await screen.findByText('Use the invitation'));
  await screen.findByText(/your days and your colleague’s fit together, for Halla/);
  expect(await keyNow()).toBe(secret);
  expect((await brands.getValue()).map(({ id }) => id)).toEqual(['b_kuura1', 'b_halla1']);
  give('Use an invitation', 'oops');
  await screen.findByText('This is not an invitation of Sävy’s.');
});
