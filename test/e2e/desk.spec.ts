import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { postKey } from '../../utils/posts/keys';
import type { Post } from '../../utils/posts/post';
import { launchChromium, workerOf } from '../cli/browser';
import { ensureE2eBuild } from '../cli/build';
import { BRAND, examplePost, MINUTE } from '../desk/example';

/**
 * The desk of the built extension on its real log: posts go in as the feed's script sends them, and
 * reasons, drafts, findings, figures and undo are whatever the rooms make of them.
 */
const PICTURES = fileURLToPath(new URL('../../test-results/looks/', import.meta.url));
let context: BrowserContext;
let page: Page;
let address: string;

/** The handful of extension functions that the tests call inside the page. */
declare const chrome: {
  storage: { local: Area; session: Area };
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; data?: unknown; error?: string }>;
  };
  windows: { getCurrent(): Promise<{ id: number }> };
};
interface Area {
  set(items: Record<string, unknown>): Promise<void>;
  get(key: string): Promise<Record<string, unknown>>;
  remove(key: string): Promise<void>;
}

const shown = (id: string, text: string, minutes: number, name: string): Post => ({
  ...examplePost(id, text, 0),
  permalink: `https://x.com/${name.toLowerCase()}/status/${id}`,
  author: { name, handle: name.toLowerCase(), url: `https://x.com/${name.toLowerCase()}` },
  postedAt: new Date(Date.now() - minutes * MINUTE).toISOString(),
});
const POSTS = {
  question: shown('11', 'Milloin uusi Halla on kaupoissa @kuurakahvi?', 25, 'Maija'),
  earlier: shown('12', 'Onko Halla luomua @kuurakahvi?', 90, 'Maija'),
  crisis: shown(
    '13',
    'Sain Hallasta oksennustaudin, pussissa oli hometta! Älkää ostako Hallaa',
    5,
    'Teemu',
  ),
  complaint: shown('15', 'Tilaus 4411 ei ole vieläkään tullut @kuurakahvi, surkeaa', 40, 'Aki'),
  praise: shown('14', 'Paras kahvi ikinä, kiitos @kuurakahvi ❤️', 8, 'Oona'),
};

const send = (type: string, data: unknown) =>
  page.evaluate(async (message) => chrome.runtime.sendMessage(message), { type, data });

/** As the feed's script does when posts were read and looked at for a second. */
async function see(...posts: Post[]): Promise<void> {
  const at = Date.now();
  const reply = await send('feed/batch', {
    site: 'x',
    host: null,
    url: 'https://x.com/home',
    own: 'kuurakahvi',
    posts: posts.map((post) => ({ key: postKey(post), post, at, thread: [] })),
    events: posts.map((post) => ({
      id: `seen-${post.id}`,
      key: postKey(post),
      at,
      offset: 120,
      kind: 'seen',
    })),
    visit: 'visit-1',
    looked: posts.length,
  });
  expect(reply.ok, reply.error).toBe(true);
}

/** Opens the desk as the mark of a post does, or without a target. */
async function openDesk(
  post: Post | null,
  place: 'popup' | 'sidepanel' = 'sidepanel',
): Promise<void> {
  await page.goto(`${address}/${place}.html`);
  await page.evaluate(
    async ([brand, key]) => {
      const { id } = await chrome.windows.getCurrent();
      const target = { brand, tabId: -1, frameId: 0, postKey: key, at: 'draft' };
      if (key) await chrome.storage.session.set({ [`desk:${id}`]: target });
      else await chrome.storage.session.remove(`desk:${id}`);
    },
    [BRAND.id, post && postKey(post)] as const,
  );
  await page.reload();
  await expect(page.locator('.desk-strip')).toBeVisible();
  if (post) await expect(page.locator('.desk-post')).toContainText(post.text.slice(0, 20));
}

async function look(name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}desk-real-${name}.png` });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  context = await launchChromium({ extension: ensureE2eBuild(), args: ['--lang=en-US'] });
  address = `chrome-extension://${new URL((await workerOf(context)).url()).host}`;
  page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
});
test.afterAll(() => context?.close());

test('before the set-up one button leads to it', async () => {
  await page.goto(`${address}/popup.html`);
  await expect(page.getByRole('button', { name: 'Set up your brand' })).toBeVisible();
  await look('setup');
});

test('a brand without posts has an empty queue that teaches', async () => {
  await page.evaluate((brand) => chrome.storage.local.set({ brands: [brand] }), BRAND);
  await openDesk(null);
  await expect(page.getByText('Read your feeds as usual')).toBeVisible();
  await look('empty');
});

test('the queue: crisis first, two of one person together; it opens in time', async () => {
  await see(...Object.values(POSTS));
  await openDesk(null);
  await expect(page.getByRole('heading', { name: '4 waiting' })).toBeVisible();
  await expect(page.locator('.desk-row').first()).toContainText('Crisis');
  await expect(page.getByText('2 from Maija')).toBeVisible();
  await expect(page.locator('.desk-strip')).toContainText('0 answered · 4 waiting');
  await look('queue');
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.reload({ waitUntil: 'commit' });
    await page.locator('.desk-row').first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  // The best of five: other work on the machine only adds. The aim is 300 ms.
  console.log(`desk opens in ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  expect(Math.min(...times)).toBeLessThan(500);
});

test('question: three drafts, a number takes one, the text survives a closed window', async () => {
  await openDesk(POSTS.question);
  await expect(page.locator('.desk-draft')).toHaveCount(3);
  await expect(page.locator('.desk-account')).toContainText('X');
  await page.keyboard.press('2');
  const field = page.locator('.desk-edit textarea');
  await expect(field).not.toHaveValue('');
  await page.keyboard.press('End');
  await page.keyboard.type(' Palaan asiaan!!');
  const text = await field.inputValue();
  await look('draft');
  // At once, with nothing awaited: the last keystroke must be there.
  await page.close();
  page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await openDesk(POSTS.question);
  await expect(page.locator('.desk-edit textarea')).toHaveValue(text);
  await expect(page.getByText('Your draft from')).toBeVisible();
});

test('without the post’s page the reply goes to the clipboard, and that is said', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('isn’t open'.replace('’', "'"));
  await expect(page.getByRole('alert')).toContainText('on the clipboard');
  const text = await page.locator('.desk-edit textarea').inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await look('no-page');
});

test('label, note, earlier contact: in the log at once, and undone', async () => {
  await openDesk(POSTS.question);
  await expect(page.getByText('2nd time')).toBeVisible();
  await page.getByText('1 earlier post').click();
  await expect(page.locator('.desk-earlier')).toContainText('Onko Halla luomua');
  await page.locator('.desk-main').focus();
  await page.keyboard.press('l');
  await page.keyboard.press('m');
  await expect(page.locator('.desk-segment')).toHaveText('Media');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.desk-segment')).toHaveText('Who is this?');
  await page.locator('.desk-main').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('vakioasiakas');
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk-notes')).toContainText('vakioasiakas');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.desk-notes')).toHaveCount(0);
});

test('crisis: only approved texts; escalated, it says who it waits for', async () => {
  await openDesk(POSTS.crisis);
  await expect(page.getByText('Approved texts only')).toBeVisible();
  await page.getByRole('button', { name: 'Escalate' }).click();
  await look('escalate');
  await page.getByRole('button', { name: /Copy, then mark/ }).click();
  await expect(page.locator('.desk-main .notice').first()).toContainText(
    /Waiting for (Laatu|Tuoteturvallisuus) since/,
  );
  await look('escalated');
});

test('a bare compliment: one warm line, liked and done', async () => {
  await openDesk(POSTS.praise);
  await expect(page.locator('.desk-draft')).toHaveCount(1);
  await look('praise');
  await page.getByRole('button', { name: 'Liked, and done' }).click();
  await expect(page.locator('.desk-told')).toContainText('Liked, and done');
});

test('done leaves the queue, undo puts it back', async () => {
  await openDesk(POSTS.complaint);
  await expect(page.locator('.desk-draft')).toHaveCount(3);
  await page.locator('.desk-main').focus();
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Moved to private' }).click();
  await expect(page.getByRole('heading', { name: '3 waiting' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: '4 waiting' })).toBeVisible();
});

test('snoozed: out of the queue, in its own fold', async () => {
  await openDesk(POSTS.complaint);
  await page.locator('.desk-main').focus();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '3 waiting' })).toBeVisible();
  await page.getByText('1 snoozed').click();
  await expect(page.locator('.desk-snoozed')).toContainText('Aki');
  await look('snoozed');
});

test('a reply that went out is counted, its draft is gone, and another window knows', async () => {
  await openDesk(null);
  const at = Date.now();
  const event = { id: 'sent-1', key: postKey(POSTS.question), at, offset: 120, kind: 'sent' };
  await send('feed/batch', {
    site: 'x',
    host: null,
    url: 'https://x.com/home',
    own: 'kuurakahvi',
    posts: [],
    events: [{ ...event, text: 'Hei Maija! Ensi viikolla.', sendId: 'send-1', replyKey: null }],
    visit: 'visit-1',
    looked: 4,
  });
  await expect(page.locator('.desk-strip')).toContainText('1 answered');
  await openDesk(POSTS.question);
  await expect(page.locator('.desk-main .notice')).toContainText('Answered');
  await expect(page.locator('.desk-edit textarea')).toHaveValue('');
});

test('an outcome from after the popup closed is told once', async () => {
  // An open panel leaves it for the popup that comes next.
  await openDesk(POSTS.crisis, 'popup');
  const reply = { state: 'failed', reason: 'not-there', found: '', previous: '' };
  const outcome = { key: postKey(POSTS.crisis), text: 'Hei!', reply, at: Date.now() };
  await page.evaluate((value) => chrome.storage.session.set({ 'insert-outcome': value }), outcome);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText("didn't take the text");
  await page.reload();
  await expect(page.locator('.desk-post')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('in Finnish, dark and 280 px', async () => {
  await page.evaluate(async () => {
    const { preferences } = await chrome.storage.local.get('preferences');
    await chrome.storage.local.set({
      preferences: { ...(preferences as object), language: 'fi', desk: 'panel' },
    });
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 280, height: 600 });
  await openDesk(POSTS.crisis);
  await expect(page.getByText('Vain hyväksytyt tekstit')).toBeVisible();
  await look('crisis-fi-dark-280');
});
