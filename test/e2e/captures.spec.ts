import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { build } from 'vite';
import { sites } from '../../utils/sites';

/**
 * The adapters on saved pages, in a real browser without network and without scripts of the page.
 * The pages are not part of this repository; without them the tests are skipped.
 */
const HERE = fileURLToPath(new URL('..', import.meta.url));
const CAPTURES =
  process.env.CAPTURES ?? fileURLToPath(new URL('../../../shared/captures', import.meta.url));
const LEAST_SHARE = 0.99;

interface Comparison {
  posts: { expected: number; actual: number; missing: number; extra: number; inOrder: boolean };
  fields: Record<string, { hit: number; miss: number }>;
  total: { hit: number; miss: number };
  misses: { field: string; post: string; want: unknown; got: unknown }[];
  guesses: Record<string, number>;
  guessed: { field: string; post: string; got: unknown }[];
}

async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${HERE}e2e/read-in-page.ts`, formats: ['iife'], name: 'reader' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('The reader was not bundled');
  return chunk.code;
}

const capturesOf = (site: string): string[] =>
  existsSync(`${CAPTURES}/${site}`)
    ? readdirSync(`${CAPTURES}/${site}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replace(/\.html$/, ''))
    : [];

let browser: Browser;
let reader: string;
let compare: (expected: unknown, actual: unknown) => Comparison;

test.beforeAll(async () => {
  test.skip(!existsSync(`${CAPTURES}/compare.mjs`), 'no captures here');
  ({ compare } = await import(`${CAPTURES}/compare.mjs`));
  reader = await bundleReader();
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
});
test.afterAll(async () => browser?.close());

for (const { id } of sites) {
  const names = capturesOf(id);
  if (names.length === 0) continue;
  test(`${id}: what the adapter reads is what the pages show`, async () => {
    const sum = { hit: 0, miss: 0 };
    for (const name of names) {
      const expected = JSON.parse(readFileSync(`${CAPTURES}/${id}/${name}.expected.json`, 'utf8'));
      const html = readFileSync(`${CAPTURES}/${id}/${name}.html`, 'utf8');
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "script-src 'none'" },
              body: html,
            })
          : route.abort(),
      );
      await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(reader);
      const reading = await page.evaluate(`readThisPage(${JSON.stringify(expected.url)})`);
      await page.close();
      const result = compare(expected, reading);
      sum.hit += result.total.hit;
      sum.miss += result.total.miss;
      const { posts, total, misses, guessed } = result;
      console.log(
        `${id}/${name}: ${posts.actual}/${posts.expected} posts, ${total.hit} hit, ${total.miss} miss, ${guessed.length} guessed`,
      );
      for (const miss of misses) console.log('  miss', JSON.stringify(miss).slice(0, 300));
      for (const guess of guessed) console.log('  guess', JSON.stringify(guess).slice(0, 200));
      expect.soft(posts.missing, `${id}/${name}: posts missed`).toBe(0);
      expect.soft(posts.extra, `${id}/${name}: read as posts, but none`).toBe(0);
      expect.soft(posts.inOrder, `${id}/${name}: order`).toBe(true);
      const unsure = misses.filter(({ field, want }) => field === 'flags.ad' || want === null);
      expect.soft(unsure, `${id}/${name}: ads and what must stay unknown`).toEqual([]);
      expect.soft(guessed, `${id}/${name}: guesses`).toEqual([]);
    }
    console.log(`${id}: ${sum.hit} of ${sum.hit + sum.miss} fields`);
    expect(sum.hit / (sum.hit + sum.miss)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
}
