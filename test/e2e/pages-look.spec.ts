import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import type { Preferences } from '../../utils/settings';
import { newBrand } from '../../utils/strategy/brand';
import { builtExtension, type Extension, openExtension } from './pages-browser';

/**
 * Every place of the full-tab pages in the built extension: what axe says, and what they look like
 * (`test-results/looks/`). The log is filled through its own doors, the settings by the browser's storage.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const LOOKS = path.join(ROOT, 'test-results/looks');

const BRAND = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  handles: { x: ['kuurakahvi'], mastodon: ['kuura@some.example'] },
  products: [
    { id: 'tumma', name: 'Kuura Tumma', words: ['tummis'] },
    { id: 'halla', name: 'Halla Espresso', words: [] },
  ],
  watch: ['kuura'],
  competitors: [{ name: 'Routa Roasters', words: ['routa'] }],
  languages: ['fi', 'en'],
  contacts: [{ id: 'c1', topic: 'quality' as const, name: 'Laatutiimi', email: '' }],
};
const LONG = {
  ...newBrand('b_long01', 'Hyvinpitkänimisenkahvipaahtimonkatukahvila Ab Oy Ltd', 'UTC'),
  watch: Array.from({ length: 40 }, (_, index) => `seurattavasana${index}`),
};

const PAGES = {
  options: ['brand', 'watch', 'hours', 'voice', 'sites', 'desk', 'data', 'permissions'],
  welcome: ['hello', 'try', 'brand', 'sites', 'desk'],
  dashboard: ['today', 'queue', 'week', 'people', 'people/x%2Fperson3'],
};
const PREFERENCES: Preferences = {
  language: 'en',
  desk: 'popup',
  singleKeys: false,
  summaryHour: null,
  retentionDays: 90,
  initials: 'MK',
  off: false,
};

test.describe.configure({ timeout: 120_000 });
/** What waits for something that never comes says so at once. */
test.use({ actionTimeout: 15_000 });

let extension: Extension;
let seed: string;

async function bundleSeed(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: `${ROOT}/test/e2e/seed-log.ts`, formats: ['iife'], name: 'seedRoom' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('The seed was not bundled');
  return chunk.code;
}

const store = (page: Page, items: Record<string, unknown>) =>
  page.evaluate((values) => chrome.storage.local.set(values), items);

async function fill(page: Page, count: number): Promise<void> {
  await store(page, { brands: [BRAND], activeBrand: BRAND.id });
  const options = { count, days: 9, now: Date.now(), long: true };
  await page.evaluate(
    `${seed}; seedRoom.seedLog(${JSON.stringify(BRAND)}, ${JSON.stringify(options)})`,
  );
  // The house makes one by itself a minute after the start: whether it is there may not depend on the machine.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'data/backup', data: {} }));
}

/** What the log holds, read past our own code. */
const countRecords = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('savy');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const read = (store: string) =>
      new Promise<{ brand?: string }[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const posts = await read('posts');
    const stores = ['events', 'posts', 'people', 'sightings', 'drafts', 'rollups', 'backups'];
    const all = (await Promise.all(stores.map(read))).flat();
    database.close();
    const brands = [...new Set(all.flatMap(({ brand }) => brand ?? []))];
    return { posts: posts.length, all: all.length, brands };
  });

const nameOf = (place: string) => place.replace(/\W+/g, '-');

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(LOOKS, `${name}.png`), fullPage: true });
}

/** Colours are all that another colour scheme changes, so there only contrast is looked at again. */
async function findFaults(page: Page, what: 'all' | 'contrast' = 'all'): Promise<string[]> {
  // The legacy mode opens no second page for each question; there are no frames of others here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (what === 'contrast'
    ? axe.withRules(['color-contrast'])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** Waits until the place is there: nothing loads any more and the heading stands. */
async function visit(page: Page, place: string): Promise<void> {
  const address = `chrome-extension://${extension.id}/${place}`;
  // Another hash of the same page would not load anew.
  if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect(page.getByText(/^(Loading…|Ladataan…)$/)).toHaveCount(0);
}

/** To another place of a page that is open, as the rail does it. */
async function turn(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page);
}

async function checkWidth(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, 'nothing may scroll sideways').toBeLessThanOrEqual(0);
}

test.beforeAll(async () => {
  test.skip(!existsSync(builtExtension), `no build in ${builtExtension}`);
  mkdirSync(LOOKS, { recursive: true });
  seed = await bundleSeed();
});

/** Each page is opened once a language; its places are turned to, as a person does. */
test.describe('every place', () => {
  test.beforeAll(async () => {
    extension = await openExtension('en');
    const page = await extension.open('options.html');
    await fill(page, 160);
    await page.close();
  });
  test.afterAll(() => extension?.close());

  for (const [lang, width, scheme] of [
    ['en', 1280, 'light'],
    ['fi', 400, 'dark'],
  ] as const) {
    for (const [document, hashes] of Object.entries(PAGES)) {
      test(`${document}, ${lang}, ${width} px, ${scheme}`, async () => {
        const page = await extension.context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme: scheme });
        await visit(page, `${document}.html`);
        await store(page, { preferences: { ...PREFERENCES, language: lang } });
        await visit(page, `${document}.html`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        for (const hash of hashes) {
          await test.step(hash, async () => {
            await turn(page, hash);
            expect.soft(await findFaults(page), hash).toEqual([]);
            await checkWidth(page);
            await look(page, `${document}-${nameOf(hash)}-${lang}-${width}-${scheme}`);
            await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
            expect.soft(await findFaults(page, 'contrast'), `${hash}, other colours`).toEqual([]);
            await page.emulateMedia({ colorScheme: scheme });
          });
        }
        expect(errors).toEqual([]);
        await page.close();
      });
    }
  }

  test('without a brand each page teaches what to do; a brand without a log, with long words', async () => {
    const page = await extension.context.newPage();
    await visit(page, 'options.html#brand');
    await store(page, { brands: [], activeBrand: null, preferences: PREFERENCES });
    for (const place of ['options.html#brand', 'dashboard.html#today', 'welcome.html#try']) {
      await visit(page, place);
      expect.soft(await findFaults(page), place).toEqual([]);
      await look(page, `${nameOf(place)}-empty`);
    }
    await store(page, { brands: [LONG], activeBrand: LONG.id });
    await page.setViewportSize({ width: 400, height: 860 });
    for (const place of ['options.html#watch', 'dashboard.html#today', 'dashboard.html#queue']) {
      await visit(page, place);
      expect.soft(await findFaults(page), place).toEqual([]);
      await checkWidth(page);
      await look(page, `${nameOf(place)}-long`);
    }
    await page.close();
  });
});

test.describe('what the pages do', () => {
  let page: Page;
  test.beforeAll(async () => {
    extension = await openExtension('en');
    page = await extension.open('options.html');
    await fill(page, 60);
  });
  test.afterAll(() => extension?.close());

  const kept = (key: string) =>
    page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

  test('a change saves by itself, survives a reload and can be taken back', async () => {
    await visit(page, 'options.html#brand');
    await page.getByLabel('Name', { exact: true }).fill('Kuura Roasters');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await expect.poll(() => kept('brands')).toMatchObject([{ name: 'Kuura Roasters' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => kept('brands')).toMatchObject([{ name: 'Kuura Kahvi' }]);
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Kuura Kahvi');
  });

  test('what is wrong is said beside the field and is not saved', async () => {
    await visit(page, 'options.html#hours');
    await page.getByLabel('Monday: from').first().fill('18:00');
    await expect(page.getByText('The end must be after the start.')).toBeVisible();
    await page.getByLabel('Within, minutes').fill('0');
    await expect(page.getByText('A whole number from 1 to 10080')).toBeVisible();
    await look(page, 'options-error');
    expect(await findFaults(page)).toEqual([]);
    await page.waitForTimeout(600);
    expect(await kept('brands')).toMatchObject([{ target: { minutes: 60 } }]);
  });

  test('the tester finds inflected words and says because of which', async () => {
    await visit(page, 'options.html#watch');
    await page.getByLabel('Text of a post').fill('Ostin Kuuran tummista eilen');
    await expect(page.getByText('Finds it')).toBeVisible();
    await page.getByLabel('Text of a post').fill('Muistakaa äidin synttärit');
    await expect(page.getByText('Does not find it')).toBeVisible();
  });

  test('the example reply is checked by the rules as they are typed', async () => {
    await visit(page, 'options.html#voice');
    const reply = page.getByLabel('Your reply');
    await reply.fill('Hei Maija! Marsalkka auttaa.');
    await expect(page.locator('.findings', { hasText: /marsalkka/i })).toHaveCount(0);
    await page.getByRole('button', { name: 'Add a word' }).click();
    await page.getByLabel('We don’t say').last().fill('marsalkka');
    await expect(page.locator('.findings')).toContainText(/marsalkka/i);
  });

  test('a number opens the posts behind it, with its definition and n', async () => {
    await visit(page, 'dashboard.html#week');
    await page.getByRole('button', { name: 'Week before', exact: true }).click();
    await expect(page.locator('.report-day')).toBeVisible();
    await look(page, 'dashboard-week-before');
    const needed = page
      .locator('.tile', { hasText: 'Needed an answer' })
      .getByRole('button')
      .first();
    await expect(needed).toHaveText(/^\d{2,}$/);
    const count = Number(await needed.textContent());
    await needed.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(`Rests on ${count} posts.`);
    await expect(dialog.locator('.post-item')).toHaveCount(count);
    await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    expect(await findFaults(page)).toEqual([]);
    await look(page, 'dashboard-drawer');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(needed).toBeFocused();
  });

  test('a week keeps its comment, and prints on paper', async () => {
    await visit(page, 'dashboard.html#week');
    await page.getByLabel('Comment').fill('The shop was closed on Tuesday.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await visit(page, 'dashboard.html#week');
    await expect(page.getByLabel('Comment')).toHaveValue('The shop was closed on Tuesday.');
    await page.emulateMedia({ media: 'print' });
    await look(page, 'dashboard-week-print');
    await expect(page.locator('.rail')).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  test('the site’s count and the comparison open their own posts; what passed by says why it can’t', async () => {
    await visit(page, 'dashboard.html#week');
    await page.getByRole('button', { name: 'Week before', exact: true }).click();
    const coverage = page.locator('section', { hasText: 'What these figures rest on' }).last();
    await expect(coverage).toContainText('there is nothing to open behind it');
    const cell = coverage.getByRole('row', { name: /^Bluesky/ }).getByRole('button');
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.post-item')).toHaveCount(count);
    await expect(dialog.locator('.post-item', { hasNotText: 'Bluesky' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    const before = page
      .locator('.tile', { hasText: 'Needed an answer' })
      .locator('.against button');
    const earlier = Number(await before.textContent());
    expect(earlier).toBeGreaterThan(0);
    await before.click();
    await expect(dialog).toContainText('week before');
    await expect(dialog.locator('.post-item')).toHaveCount(earlier);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^n = \d+, Customer wait: median/ })
      .first()
      .click();
    await expect(dialog.locator('.post-item').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  test('a post is done from the queue, and that can be taken back', async () => {
    await visit(page, 'dashboard.html#queue');
    const heading = page.getByRole('heading', { level: 2 });
    const before = (await heading.textContent()) ?? '';
    expect(before).toMatch(/^\d+ waiting$/);
    await page
      .getByRole('combobox', { name: /^Done with the post/ })
      .first()
      .selectOption('nothing-to-answer');
    await expect(heading).toHaveText(`${Number.parseInt(before, 10) - 1} waiting`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(heading).toHaveText(before);
  });

  test('the queue goes by keys; Enter opens the post in its tab and the desk on it', async () => {
    await visit(page, 'dashboard.html#queue');
    const rows = page.locator('.desk-row');
    await rows.first().focus();
    await page.keyboard.press('j');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rows.first()).toBeFocused();
    await expect(page.locator('.desk-row[tabindex="0"]')).toHaveCount(1);
    await extension.context.route(/\.example\/posts\//, (route) => route.fulfill({ body: 'post' }));
    await page.keyboard.press('Enter');
    const opened = () =>
      extension.context.pages().find((each) => each.url().includes('.example/posts/'));
    await expect.poll(() => opened()?.url()).toBeTruthy();
    const aimed = () =>
      page.evaluate(async () => {
        const [window, all] = await Promise.all([
          chrome.windows.getCurrent(),
          chrome.storage.session.get(null),
        ]);
        const target = all[`desk:${window.id}`] as { postKey: string; tabId: number } | undefined;
        if (!target || target.tabId < 0) return null;
        const desks = await chrome.runtime.getContexts({});
        return {
          key: target.postKey,
          desks: desks.filter(({ documentUrl }) =>
            /(sidepanel|popup)\.html/.test(documentUrl ?? ''),
          ).length,
        };
      });
    await expect.poll(aimed).toMatchObject({ desks: 1 });
    const target = await aimed();
    expect(target?.key.split('/').at(-1)).toBe(opened()?.url().split('/').at(-1));
    await opened()?.close();
    await page.bringToFront();
  });

  test('a saved log comes back whole, a broken file names its line and changes nothing', async () => {
    await visit(page, 'options.html#data');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as JSON' }).click();
    const file = await (await saving).path();
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(60);
    const counts = page.getByText(/\d+ posts · \d+ people · \d+ events/);
    const before = await counts.textContent();
    const input = page.getByLabel('Bring in a saved file');
    const lines = text.split('\n');
    lines[4] = '{"store":"events","record":{"id":7}}';
    const give = (content: string) =>
      input.setInputFiles({
        name: 'savy.jsonl',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await give(lines.join('\n'));
    await expect(page.getByText(/\b5\b/).filter({ hasText: /line/i })).toBeVisible();
    await expect(page.getByText(/nothing has changed/)).toHaveCount(1);
    await look(page, 'options-import-error');
    expect(await counts.textContent()).toBe(before);
    // The settings travel in the same file.
    await store(page, { brands: [{ ...BRAND, name: 'Muu' }] });
    await give(text);
    await expect(page.getByText(/Brought in: \d+ records/)).toBeVisible();
    await expect(counts).toHaveText(before ?? '');
    expect(await kept('brands')).toMatchObject([{ name: 'Kuura Kahvi' }]);
  });

  test('a kept backup is saved as a file of its own', async () => {
    await visit(page, 'options.html#data');
    await page.getByRole('button', { name: 'Back up now' }).click();
    const saving = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Save as file: backup/ })
      .first()
      .click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^savy-backup-.*\.jsonl\.gz$/);
    const text = gunzipSync(readFileSync(await download.path())).toString();
    expect(text).toMatch(/^{"savy":"export"[^\n]*\n{"store":"settings"/);
    expect(text.trimEnd()).toMatch(/{"end":\d+}$/);
  });

  test('one person is erased only after the word was typed', async () => {
    await visit(page, 'dashboard.html#people/x%2Fperson1');
    await page.getByRole('button', { name: 'Erase' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Erase' })).toBeDisabled();
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await dialog.getByRole('button', { name: 'Erase' }).click();
    await expect(page.getByText(/^Erased: \d+ posts/)).toBeVisible();
  });

  test('a brand goes with its log after the typed word; another brand keeps its own', async () => {
    const other = { ...BRAND, id: 'b_other1', name: 'Muu' };
    await store(page, { brands: [BRAND, other] });
    await page.evaluate(
      `${seed}; seedRoom.seedLog(${JSON.stringify(other)}, ${JSON.stringify({ count: 5, days: 1, now: Date.now(), long: false })})`,
    );
    await visit(page, 'options.html#brand');
    await page.getByRole('button', { name: 'Remove Kuura Kahvi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Erase the log too').check();
    const remove = dialog.getByRole('button', { name: 'Remove, erase the log' });
    await expect(remove).toBeDisabled();
    await look(page, 'options-remove-brand');
    expect(await findFaults(page)).toEqual([]);
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await remove.click();
    await expect(
      page.getByText(/^Kuura Kahvi is removed, and its log erased: \d+ posts/),
    ).toBeVisible();
    expect(await kept('brands')).toMatchObject([{ name: 'Muu' }]);
    expect(await countRecords(page)).toMatchObject({ posts: 5, brands: [other.id] });
  });

  test('erase all empties the log and leaves the settings', async () => {
    await visit(page, 'options.html#data');
    await page.evaluate(() => localStorage.setItem('draft:b_other1:x/1', '{}'));
    await page.getByRole('button', { name: 'Erase the log' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await dialog.getByRole('button', { name: 'Erase the log' }).click();
    await expect(page.getByText('The log is empty.')).toBeVisible();
    expect(await countRecords(page)).toEqual({ posts: 0, all: 0, brands: [] });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await kept('brands')).toHaveLength(1);
  });

  test('“I’m leaving”: no database, no settings, no drafts, and what was granted is given back', async () => {
    await visit(page, 'options.html#data');
    await page.evaluate(() => localStorage.setItem('draft:b_other1:x/1', '{}'));
    const other = await extension.open('dashboard.html');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Erase everything of mine' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type “erase” to go on').fill('erase');
    await dialog.getByRole('button', { name: 'Erase everything of mine' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing of yours is left' })).toBeVisible();
    await look(page, 'options-left');
    expect(other.isClosed()).toBe(true);
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      drafts: Object.keys(localStorage),
      granted: (await chrome.permissions.getAll()).permissions?.toSorted(),
    }));
    const fixed = await page.evaluate(() => chrome.runtime.getManifest().permissions?.toSorted());
    expect(left).toEqual({ databases: [], local: {}, session: {}, drafts: [], granted: fixed });
  });
});
