import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newBrand } from '../../utils/strategy/brand';
import { bundleRoom } from './bundle-room';
import { builtExtension, type Extension, openExtension } from './pages-browser';

/**
 * Two people with the built extension in browsers of their own: one invites the other, both share
 * their days by a folder, and each sees the day of both. The files are carried over between the two.
 */
const LOOKS = path.resolve(import.meta.dirname, '../../test-results/looks');
const BRAND = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  handles: { x: ['kuurakahvi'] },
  products: [{ id: 'tumma', name: 'Kuura Tumma', words: ['tummis'] }],
  watch: ['kuura'],
};
const DAY = 86_400_000;
const COMPLAINT = 'Kuura Tumma was stale again, third bag in a row. Not happy.';

let work: string;
let anna: Extension;
let bo: Extension;
let annas: Page;
let bos: Page;

/** Runs something of `team-work.ts` in the page. */
const run = <Result>(page: Page, verb: string, ...given: unknown[]): Promise<Result> =>
  page.evaluate(`${work}; teamWork.${verb}(...${JSON.stringify(given)})`);
const send = (page: Page, type: string, data: object = {}) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { type, data });
const folderOf = (page: Page) => run<Record<string, string>>(page, 'readFolder');
const today = (page: Page) =>
  page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(Date.now()));

async function show(extension: Extension, page: Page, place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${place}`);
  await page.locator('h1').first().waitFor();
}

async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 860 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, 'nothing may scroll sideways').toBeLessThanOrEqual(0);
      const file = `${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(LOOKS, file), fullPage: true });
    }
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.skip(!existsSync(builtExtension), `no build in ${builtExtension}`);
  test.setTimeout(90_000);
  mkdirSync(LOOKS, { recursive: true });
  work = await bundleRoom('test/e2e/team-work.ts', 'teamWork');
  [anna, bo] = [await openExtension('en'), await openExtension('fi')];
  [annas, bos] = [await anna.open('options.html#data'), await bo.open('options.html#data')];
  await annas.evaluate((brand) => chrome.storage.local.set({ brands: [brand] }), BRAND);
});
test.afterAll(async () => {
  await anna?.close();
  await bo?.close();
});

test('an invitation brings the key and the brand, and the key is in no storage area', async () => {
  await show(anna, annas, 'options.html#data');
  const saving = annas.waitForEvent('download');
  await annas.getByRole('button', { name: 'Save an invitation file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('savy-invitation-kuura-kahvi.json');
  const text = readFileSync(await file.path(), 'utf8');
  const { secret } = JSON.parse(text);
  expect(secret).toMatch(/^[\w-]{43}$/);

  // Bo has no brand yet, and begins with the invitation.
  const give = (content: string) =>
    bos.getByLabel('Käytä kutsua').setInputFiles({
      name: 'savy-invitation.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give(text.replace(secret, 'short'));
  await expect(bos.getByRole('alert')).toContainText('secret');
  await look(bos, 'team-invitation-refused-fi');
  await give(text);
  const dialog = bos.getByRole('dialog');
  await expect(dialog).toContainText('Kuura Kahvi');
  await look(bos, 'team-join-fi');
  expect(await bos.evaluate(() => chrome.storage.local.get('brands'))).toEqual({});
  await dialog.getByRole('button', { name: 'Käytä kutsu' }).click();
  await expect(bos.getByText('Valmis.')).toBeVisible();
  expect(await bos.evaluate(() => chrome.storage.local.get('brands'))).toMatchObject({
    brands: [{ id: 'b_kuura1', products: [{ id: 'tumma' }] }],
  });
  for (const page of [annas, bos]) {
    const stored = await page.evaluate(async () =>
      JSON.stringify(
        await Promise.all(
          [chrome.storage.local, chrome.storage.session, chrome.storage.sync].map((area) =>
            area.get(null),
          ),
        ),
      ),
    );
    expect(stored).not.toContain(secret);
  }
});

test('the worker closes the day and sends it by its alarm', async () => {
  const now = Date.now();
  await run(annas, 'see', BRAND, [
    { id: '1', text: COMPLAINT, at: now - 60_000 },
    { id: '7', text: COMPLAINT, at: now - 5 * DAY },
  ]);
  await run(annas, 'useOwnFolder');
  await annas.evaluate(() => chrome.alarms.create('house', { when: Date.now() }));
  await expect.poll(() => folderOf(annas).then(Object.keys), { timeout: 40_000 }).toHaveLength(2);
  const documents = Object.values(await folderOf(annas)).map((text) => JSON.parse(text));
  const [old, fresh] = documents.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  expect(old).toMatchObject({ brand: 'b_kuura1', closed: true });
  expect(fresh.day).toBe(await today(annas));
  expect(fresh.closed).toBeUndefined();
  expect(Object.keys(fresh.p)).toHaveLength(1);
  const all = JSON.stringify(documents);
  for (const word of ['stale', 'asiakas', 'x.com', 'Kuura', 'x/1']) expect(all).not.toContain(word);
});

test('two people see one complaint and one answers: 1 of 1 at both', async () => {
  const now = Date.now();
  await run(bos, 'see', BRAND, [{ id: '1', text: COMPLAINT, at: now - 50_000 }]);
  await run(bos, 'answer', BRAND, '1', now - 20_000);
  await run(bos, 'useOwnFolder');
  await show(bo, bos, 'options.html#data');
  await bos.getByRole('button', { name: 'Synkronoi nyt' }).click();
  await expect(bos.getByText('Lähetetty: 1 päivä.')).toBeVisible();

  // A synced folder: each gets the other's files.
  const [fromAnna, fromBo] = [await folderOf(annas), await folderOf(bos)];
  expect(Object.keys(fromBo)).toHaveLength(1);
  await run(annas, 'writeFolder', fromBo);
  await run(bos, 'writeFolder', fromAnna);
  for (const page of [annas, bos])
    expect(await send(page, 'sync/now')).toMatchObject({ ok: true, data: { problem: null } });

  await show(anna, annas, 'dashboard.html#today');
  const own = annas.locator('.tile', { hasText: 'Response rate' }).last();
  await expect(own).toContainText('0 of 1');
  const team = annas.getByRole('region', { name: 'The team' });
  await expect(team).toContainText('United from 2 people on 2 devices');
  const tile = (name: string) => team.locator('.tile', { hasText: name }).locator('strong').first();
  await expect(tile('Needed an answer')).toHaveText('1');
  await expect(tile('Answered')).toHaveText('1');
  await expect(tile('Response rate')).toHaveText('1 of 1');
  await expect(team.getByRole('button')).toHaveCount(0);
  await look(annas, 'team-today');

  await show(bo, bos, 'dashboard.html#today');
  await expect(bos.getByRole('region', { name: 'Tiimi' })).toContainText('1/1');
  await look(bos, 'team-today-fi');
});

test('what is wrong in the folder is named, and the document on show is the one that leaves', async () => {
  await run(annas, 'writeFolder', { 'day.someone.device-kuura1.2026-11-20.json': '{"_id":' });
  await show(anna, annas, 'options.html#data');
  await annas.getByRole('button', { name: 'Sync now' }).click();
  await expect(annas.getByText('day.someone.device-kuura1.2026-11-20.json')).toBeVisible();
  await annas.getByText('Show exactly what leaves next').click();
  const shown = JSON.parse((await annas.locator('.document').textContent()) ?? '');
  const name = `${shown._id.replaceAll(':', '.')}.json`;
  expect(shown).toEqual(JSON.parse((await folderOf(annas))[name] ?? ''));
  await look(annas, 'team-options');

  await expect(annas.getByText('not a whole day file')).toBeVisible();

  // What only a real picker brings about: the permission lapses, and the folder refuses a day.
  await run(annas, 'park', BRAND.id, await today(annas), 'QuotaExceededError: no room');
  await annas.evaluate(() => {
    let permission = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = 'granted';
        return permission;
      },
    });
    new BroadcastChannel('savy-changes').postMessage({ today: true });
  });
  const allow = annas.getByRole('button', { name: 'Allow again' });
  await expect(allow).toBeVisible();
  await expect(annas.getByText('QuotaExceededError: no room')).toBeVisible();
  await look(annas, 'team-lapsed');
  await allow.click();
  await expect(allow).toHaveCount(0);
  await annas.getByRole('button', { name: /^Try again: / }).click();
  await expect(annas.getByText('QuotaExceededError: no room')).toHaveCount(0);
  await expect(annas.getByText('Waiting to be sent: 0 days.')).toBeVisible();

  await annas.getByRole('button', { name: 'Stop using this folder' }).click();
  await expect(annas.getByText('No folder is chosen')).toBeVisible();
  expect(await send(annas, 'sync/now')).toMatchObject({ data: { problem: 'no-folder' } });
  await annas.getByRole('button', { name: 'Undo' }).click();
  await expect(annas.getByRole('button', { name: 'Sync now' })).toBeVisible();
  expect(await send(annas, 'sync/now')).toMatchObject({ data: { problem: null } });
});

test('the same by a file, where a browser has no folders', async () => {
  await run(bos, 'see', BRAND, [{ id: '2', text: COMPLAINT, at: Date.now() - 1_000 }]);
  await show(bo, bos, 'options.html#data');
  const saving = bos.waitForEvent('download');
  await bos.getByRole('button', { name: 'Tallenna päiväni tiedostoon' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await show(anna, annas, 'options.html#data');
  await annas.getByLabel('Read a colleague’s file').setInputFiles({
    name: 'savy-days.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${text}{"_id":7}\n`),
  });
  await expect(annas.getByText('Read: 1 day.')).toBeVisible();
  await expect(annas.getByText(/^line 2: /)).toBeVisible();
  await look(annas, 'team-file-read');
  await show(anna, annas, 'dashboard.html#today');
  await expect(annas.getByRole('region', { name: 'The team' })).toContainText('1 of 2');
});

test('the crisis watch warns on Today, and "not a crisis" can be taken back', async () => {
  const now = Date.now();
  const crowd = Array.from({ length: 6 }, (_, index) => ({
    id: `${100 + index}`,
    text: COMPLAINT,
    at: now - index * 60_000,
  }));
  // The log reaches back far enough to know what is usual.
  const before = [9, 8].map((days) => ({ id: `${days}`, text: COMPLAINT, at: now - days * DAY }));
  await run(annas, 'see', BRAND, [...before, ...crowd]);
  await annas.evaluate(() => chrome.alarms.create('crisis', { when: Date.now() }));
  await show(anna, annas, 'dashboard.html#today');
  const warning = annas.locator('.warning');
  await expect(warning).toContainText(
    /7 people in 24 h complain about Kuura Tumma \(7 posts\); usual is 0\.1/,
    {
      timeout: 40_000,
    },
  );
  await warning.getByText('Show the posts').click();
  await expect(warning.getByRole('link')).toHaveCount(7);
  await look(annas, 'crisis-today');
  await annas.getByRole('button', { name: 'Not a crisis' }).click();
  await expect(warning).toHaveCount(0);
  await annas.getByRole('button', { name: 'Undo' }).click();
  await expect(warning).toHaveCount(1);
});
