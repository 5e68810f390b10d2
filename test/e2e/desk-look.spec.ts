import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchChromium } from '../cli/browser';
import { buildDeskPage } from '../desk/build';

/** How the desk looks in every state: nothing for axe to find, nothing cut off; pictures to look at. */
const PICTURES = fileURLToPath(new URL('../../test-results/looks/', import.meta.url));
const ORIGIN = 'http://desk.test';
let folder: string;
let context: BrowserContext;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'savy-desk-'));
  mkdirSync(PICTURES, { recursive: true });
  await buildDeskPage(folder);
  context = await launchChromium();
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
});
test.afterAll(async () => {
  await context?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Look {
  state: string;
  lang?: 'en' | 'fi';
  scheme?: 'light' | 'dark';
  width?: number;
  dir?: 'ltr' | 'rtl';
  /** Pressed one after the other before the picture is taken. */
  keys?: string[];
  forced?: boolean;
}

const LOOKS: Look[] = [
  { state: 'question' },
  { state: 'question', lang: 'fi', scheme: 'dark' },
  { state: 'question', width: 280, lang: 'fi' },
  { state: 'question', width: 900 },
  { state: 'editing' },
  { state: 'editing', lang: 'fi', scheme: 'dark', width: 280 },
  { state: 'editing', forced: true },
  { state: 'complaint', lang: 'fi' },
  { state: 'praise' },
  { state: 'crisis', lang: 'fi' },
  { state: 'crisis', scheme: 'dark', width: 280 },
  { state: 'escalate-first' },
  { state: 'long', lang: 'fi', width: 280 },
  { state: 'arabic' },
  { state: 'arabic', dir: 'rtl', scheme: 'dark' },
  { state: 'nothing', lang: 'fi' },
  { state: 'pending' },
  { state: 'answered', lang: 'fi' },
  { state: 'occupied', keys: ['Control+Enter'] },
  { state: 'other', keys: ['Control+Enter'], lang: 'fi' },
  { state: 'failed', keys: ['Control+Enter'], scheme: 'dark' },
  { state: 'slots', keys: ['Control+Enter'] },
  { state: 'question', keys: ['x'] },
  { state: 'question', keys: ['s'], lang: 'fi', width: 280 },
  { state: 'question', keys: ['d'], scheme: 'dark' },
  { state: 'question', keys: ['n'] },
  { state: 'question', keys: ['l'], lang: 'fi' },
  { state: 'question', keys: ['?'] },
  { state: 'queue' },
  { state: 'queue', lang: 'fi', scheme: 'dark', width: 280, keys: ['j', 'j'] },
  { state: 'empty', lang: 'fi' },
  { state: 'setup' },
  { state: 'broken', scheme: 'dark' },
];

const nameOf = ({ state, lang = 'en', scheme = 'light', width = 400, dir, keys, forced }: Look) =>
  [
    'desk',
    state,
    lang,
    scheme,
    width,
    dir,
    keys?.join('-').replace('?', 'help'),
    forced && 'forced',
  ]
    .filter(Boolean)
    .join('-');

async function show(page: Page, look: Look): Promise<void> {
  const { state, lang = 'en', scheme = 'light', width = 400, dir = 'ltr', keys = [] } = look;
  await page.emulateMedia({ colorScheme: scheme, forcedColors: look.forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height: 600 });
  const place = width === 400 ? 'popup' : 'panel';
  await page.goto(`${ORIGIN}/?state=${state}&lang=${lang}&dir=${dir}&place=${place}`);
  await expect(page.locator('.desk-strip, .empty').first()).toBeVisible();
  await page.waitForTimeout(100);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

for (const look of LOOKS) {
  test(nameOf(look), async () => {
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    await show(page, look);
    await page.screenshot({ path: path.join(PICTURES, `${nameOf(look)}.png`) });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'nothing reaches beyond the edge').toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, input, select, summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(
          ({ element, box }) =>
            box.width > 1 && !element.closest('label') && Math.min(box.width, box.height) < 24,
        )
        .map(({ element }) => element.outerHTML.slice(0, 120)),
    );
    expect(small, 'targets of 24 px').toEqual([]);
    expect(broken).toEqual([]);
    await page.close();
  });
}

test('the keyboard alone: every control is reached, and each shows its focus', async () => {
  const page = await context.newPage();
  await show(page, { state: 'editing' });
  const seen = new Set<string>();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const ring = element.closest('.desk-edit') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(ring);
      return {
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`,
        ring: outlineStyle !== 'none' && outlineWidth !== '0px',
        body: element === document.body,
      };
    });
    if (stop.body) continue;
    expect(stop.ring, stop.name).toBe(true);
    seen.add(stop.name);
  }
  for (const word of [
    'Queue',
    'Insert',
    'Copy',
    'Escalate',
    'Snooze',
    'Done',
    'Note',
    'Discard',
    'Today',
  ])
    expect(
      [...seen].some((name) => name.includes(word)),
      word,
    ).toBe(true);
  expect(seen.size).toBeGreaterThan(15);
  await page.close();
});

test('underlines stand under their words: copy and field wrap alike', async () => {
  const page = await context.newPage();
  await show(page, { state: 'editing', width: 280 });
  const [mirror, field] = await page.evaluate(() =>
    ['.desk-mirror', '.desk-edit textarea'].map((selector) => {
      const element = document.querySelector(selector) as HTMLElement;
      const { width, height, x, y } = element.getBoundingClientRect();
      const { fontSize, lineHeight, padding, letterSpacing } = getComputedStyle(element);
      const style = { fontSize, lineHeight, padding, letterSpacing };
      return { width, height, x, y, ...style, cut: element.scrollHeight > element.clientHeight };
    }),
  );
  expect(mirror).toEqual(field);
  await page.close();
});
