import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openReader, type SavedPageReader } from '../cli/read-saved-page';
import { report } from '../cli/report';

/**
 * `npm run doctor`: the built extension in a real browser on saved pages of the sites. The pages are
 * not part of this repository; without them those tests are skipped.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CAPTURES = process.env.CAPTURES ?? join(ROOT, '../shared/captures');
const FIXTURES = join(ROOT, 'test/fixtures');
const SITES = ['x', 'facebook', 'instagram', 'mastodon', 'bluesky'];
const LEAST_SHARE = 0.99;

interface Comparison {
  posts: { expected: number; actual: number; missing: number; extra: number };
  total: { hit: number; miss: number };
  misses: { field: string; post: string; want: unknown; got: unknown }[];
  guessed: { field: string; post: string; got: unknown }[];
}

let reader: SavedPageReader;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  reader = await openReader();
});
test.afterAll(async () => reader?.close());

for (const site of SITES) {
  const folder = join(CAPTURES, site);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.html'))
    : [];
  test(`${site}: the extension reads the saved pages`, async () => {
    test.skip(names.length === 0, 'no captures here');
    test.setTimeout(180_000);
    const { compare } = (await import(join(CAPTURES, 'compare.mjs'))) as {
      compare: (expected: unknown, actual: unknown) => Comparison;
    };
    const sum = { hit: 0, miss: 0 };
    for (const name of names) {
      const expected = JSON.parse(
        readFileSync(join(folder, name.replace(/\.html$/, '.expected.json')), 'utf8'),
      );
      const reading = await reader.read(readFileSync(join(folder, name)), new URL(expected.url));
      expect(reading, `${site}/${name} was not read at all`).not.toBeNull();
      if (!reading) continue;
      const { posts, total, misses, guessed } = compare(expected, report(reading));
      sum.hit += total.hit;
      sum.miss += total.miss;
      console.log(
        `${site}/${name}: ${posts.actual}/${posts.expected} posts, ${total.hit} hit, ${total.miss} miss, ${guessed.length} guessed`,
      );
      for (const miss of misses) console.log('  miss', JSON.stringify(miss).slice(0, 300));
      expect.soft(posts.missing, `${site}/${name}: posts missed`).toBe(0);
      expect.soft(posts.extra, `${site}/${name}: read as posts, but none`).toBe(0);
      expect.soft(reading.health.broken, `${site}/${name}: health`).toBe(false);
    }
    console.log(`${site}: ${sum.hit} of ${sum.hit + sum.miss} fields`);
    expect(sum.hit / (sum.hit + sum.miss)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
}

test('no adapter knows the page: nothing is read', async () => {
  const html = Buffer.from('<!doctype html><title>A page</title><p>Hello</p>');
  expect(await reader.read(html, new URL('https://unknown.example/'))).toBeNull();
});

test('posts that the adapter cannot read are told from a page without posts', async () => {
  const url = new URL('https://mastodon.example/home');
  const page = (post: string) =>
    Buffer.from(
      `<div id="mastodon" class="app-holder"><div class="columns-area">${post}</div></div>`,
    );
  const renamed =
    '<div class="toot"><a href="/@aino/12"><time datetime="2026-11-20T10:00:00Z">1h</time></a></div>';
  expect((await reader.read(page(''), url))?.health).toMatchObject({ posts: 0, broken: false });
  expect((await reader.read(page(renamed), url))?.health).toMatchObject({ posts: 0, broken: true });
});

test.describe('the command', () => {
  test.setTimeout(60_000);
  const run = (...args: string[]) =>
    spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'test/cli/doctor.ts'), ...args], {
      encoding: 'utf8',
      cwd: ROOT,
    });

  const saved = join(FIXTURES, 'mastodon/home.html');
  const refused: [string, string[], RegExp][] = [
    ['no file named', [], /Name one saved page/],
    ['no such file', ['missing.html', '--url', 'https://a.example/'], /There is no file missing/],
    ['no address', [saved], /--url is the page's own address/],
    ['an address that is none', [saved, '--url', 'bsky'], /--url is the page's own address/],
  ];
  for (const [what, args, sentence] of refused) {
    test(`${what}: says so and ends with 2`, () => {
      const { status, stdout, stderr } = run(...args);
      expect(stderr).toMatch(sentence);
      expect(stderr).not.toMatch(/\n {4}at /);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    });
  }

  test('prints the reading on stdout, the health on stderr, and ends with 0', () => {
    const { status, stdout, stderr } = run(saved, '--url', 'https://kupla.example/home');
    const printed = JSON.parse(stdout);
    const expected = JSON.parse(readFileSync(saved.replace(/html$/, 'json'), 'utf8'));
    expect(Object.keys(printed)).toEqual(['own', 'composers', 'posts']);
    expect(printed.own).toBe(expected.own);
    expect(printed.posts.map(({ id }: { id: string }) => id)).toEqual(
      expected.posts.map(({ id }: { id: string }) => id),
    );
    expect(stderr).toMatch(/Healthy/);
    expect(status).toBe(0);
  });

  test('ends with 1 when posts are there that it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'savy-broken-'));
    const broken = join(folder, 'page.html');
    const html = readFileSync(saved, 'utf8').replaceAll(
      /class="(detailed-)?status(?=[ "])/g,
      'class="toot',
    );
    writeFileSync(broken, html);
    const { status, stderr } = run(broken, '--url', 'https://kupla.example/home');
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/BROKEN/);
    expect(status).toBe(1);
  });
});
