import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
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

const OPTIONS = ['brand', 'watch', 'hours', 'voice', 'sites', 'desk', 'data', 'permissions'];
const PLACES = [
  ...OPTIONS.map((id) => `options.html#${id}`),
  ...['hello', 'try', 'brand', 'sites', 'desk'].map((id) => `welcome.html#${id}`),
  ...['today', 'queue', 'week', 'people', 'people/x%2Fperson3'].map((id) => `dashboard.html#${id}`),
];

/** Axe on a long list takes its time on a busy machine. */
test.describe.configure({ timeout: 120_000 });

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
}

const nameOf = (place: string) => place.replace(/\W+/g, '-');

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(LOOKS, `${name}.png`), fullPage: true });
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** Waits until the place is there: nothing loads any more and the heading stands. */
async function visit(page: Page, place: string): Promise<void> {
  // Another hash of the same page would not load anew.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${place}`);
  await page.locator('h1').first().waitFor();
  await expect(page.getByText(/^(Loading…|Ladataan…)$/)).toHaveCount(0);
}

test.beforeAll(async () => {
  test.skip(!existsSync(builtExtension), `no build in ${builtExtension}`);
  mkdirSync(LOOKS, { recursive: true });
  seed = await bundleSeed();
});

for (const [lang, width] of [
  ['en', 1280],
  ['fi', 400],
] as const) {
  test.describe(`${lang}, ${width} px`, () => {
    test.beforeAll(async () => {
      extension = await openExtension(lang);
      const page = await extension.open('options.html');
      await fill(page, 160);
      await page.close();
    });
    test.afterAll(() => extension?.close());

    for (const place of PLACES) {
      test(place, async () => {
        const page = await extension.context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.setViewportSize({ width, height: 860 });
        await visit(page, place);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await findFaults(page)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(overflow, 'nothing may scroll sideways').toBeLessThanOrEqual(0);
          await look(page, `${nameOf(place)}-${lang}-${width}-${colorScheme}`);
        }
        expect(errors).toEqual([]);
        await page.close();
      });
    }
  });
}

test.describe('without a brand', () => {
  test.beforeAll(async () => {
    extension = await openExtension('en');
  });
  test.afterAll(() => extension?.close());

  for (const place of ['options.html#brand', 'dashboard.html#today', 'welcome.html#try']) {
    test(`${place} teaches what to do`, async () => {
      const page = await extension.context.newPage();
      await visit(page, place);
      expect(await findFaults(page)).toEqual([]);
      await look(page, `${nameOf(place)}-empty`);
      await page.close();
    });
  }

  test('a brand without a log, with long words', async () => {
    const page = await extension.context.newPage();
    await visit(page, 'options.html#watch');
    await store(page, { brands: [LONG], activeBrand: LONG.id });
    await page.setViewportSize({ width: 400, height: 860 });
    for (const place of ['options.html#watch', 'dashboard.html#today', 'dashboard.html#queue']) {
      await visit(page, place);
      expect(await findFaults(page)).toEqual([]);
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
    await page.getByRole('button', { name: 'Week before' }).click();
    await expect(page.locator('.report-day')).toBeVisible();
    await look(page, 'dashboard-week-before');
    const needed = page.locator('.tile', { hasText: 'Needed an answer' }).getByRole('button');
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

  test('a post is done from the queue, and that can be taken back', async () => {
    await visit(page, 'dashboard.html#queue');
    const rows = page.locator('.queue tbody tr');
    const before = await rows.count();
    await rows.first().getByRole('combobox').selectOption('nothing-to-answer');
    await expect(rows).toHaveCount(before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(before);
  });

  test('a saved log comes back whole, a broken file names its line and changes nothing', async () => {
    await visit(page, 'options.html#data');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the log as JSON' }).click();
    const file = await (await saving).path();
    const { readFileSync } = await import('node:fs');
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
    await look(page, 'options-import-error');
    expect(await counts.textContent()).toBe(before);
    await give(text);
    await expect(page.getByText(/Brought in: \d+ records/)).toBeVisible();
    expect(await counts.textContent()).toBe(before);
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
});
