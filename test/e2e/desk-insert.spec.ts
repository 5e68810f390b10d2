import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sampleBrand } from '../../components/feed/sample-posts';
import { launchChromium, workerOf } from '../cli/browser';
import { ensureE2eBuild } from '../cli/build';
import { serveSample } from '../cli/sample-server';

/** From the desk into a page's own reply box, and on to the sent reply, with nothing in between replaced. */
let server: { url: string; close(): Promise<void> };
let context: BrowserContext;
let feed: Page;
let desk: Page;

declare const chrome: {
  storage: Record<'local' | 'session', { set(items: Record<string, unknown>): Promise<void> }>;
  tabs: { query(options: { url: string }): Promise<{ id: number; windowId: number }[]> };
  windows: {
    getCurrent(): Promise<{ id: number }>;
    create(options: Record<string, unknown>): Promise<unknown>;
  };
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await serveSample();
  context = await launchChromium({ extension: ensureE2eBuild(), args: ['--lang=en-US'] });
  const address = `chrome-extension://${new URL((await workerOf(context)).url()).host}`;
  desk = await context.newPage();
  await desk.goto(`${address}/sidepanel.html`);
  const brand = sampleBrand('Europe/Helsinki');
  await desk.evaluate((value) => chrome.storage.local.set({ brands: [value] }), brand);
  feed = await context.newPage();
  await feed.goto(server.url);
  await expect(feed.locator('[data-sample-post="s-101"]')).toBeVisible();
});
test.afterAll(async () => {
  await context?.close();
  await server?.close();
});

/** Aims the desk at a post of the sample page, as its mark does. */
async function aim(id: string): Promise<void> {
  await desk.evaluate(
    async ([origin, postKey]) => {
      const [tab] = await chrome.tabs.query({ url: `${origin}/*` });
      const { id: windowId } = await chrome.windows.getCurrent();
      const target = { brand: 'b_sample', tabId: tab?.id, frameId: 0, postKey, at: 'draft' };
      await chrome.storage.session.set({ [`desk:${windowId}`]: target });
    },
    [`${new URL(server.url).protocol}//${new URL(server.url).hostname}`, `sample/${id}`] as const,
  );
  await desk.reload();
}

test('posts that were looked at stand in the queue', async () => {
  await feed.bringToFront();
  await feed.waitForTimeout(2500);
  await desk.bringToFront();
  await expect(desk.locator('.desk-row').filter({ hasText: 'Revontuli' })).toBeVisible();
});

test('a draft goes into the page’s reply box, is sent by hand, and counts as answered', async () => {
  await aim('s-101');
  await expect(desk.locator('.desk-account')).toContainText('@kuurakahvi');
  await expect(desk.locator('.desk-draft').first()).toBeVisible();
  await desk.keyboard.press('1');
  const field = desk.locator('.desk-edit textarea');
  await expect(field).not.toHaveValue('');
  const text = await field.inputValue();
  await desk.keyboard.press('Control+Enter');
  await expect(desk.getByText('Inserted. Read it through')).toBeVisible();
  const box = feed.locator('[data-sample-composer][data-answers="s-101"] textarea');
  await expect(box).toHaveValue(text);
  await feed.bringToFront();
  await feed.locator('[data-sample-composer][data-answers="s-101"] [data-sample-send]').click();
  await expect(feed.locator('[data-sample-post][data-parent="s-101"]')).toBeVisible();
  await desk.bringToFront();
  await expect(desk.locator('.desk-main .notice')).toContainText('Answered');
  await expect(desk.locator('.desk-strip')).toContainText('1 answered');
});

test('what the person typed is shown and asked about, and replaced only after a yes', async () => {
  await feed.bringToFront();
  await feed.locator('[data-sample-post="s-102"] [data-sample-reply]').first().click();
  const box = feed.locator('[data-sample-composer][data-answers="s-102"] textarea');
  await box.fill('Half a thought of mine');
  await aim('s-102');
  await desk.bringToFront();
  const field = desk.locator('.desk-edit textarea');
  await field.fill('Hi Dana, we are looking into the valve right away.');
  await desk.keyboard.press('Control+Enter');
  await expect(desk.getByRole('alert')).toContainText('Half a thought of mine');
  await expect(box).toHaveValue('Half a thought of mine');
  await desk.getByRole('button', { name: 'Replace it' }).click();
  await expect(desk.getByText('Inserted. Read it through')).toBeVisible();
  await expect(box).toHaveValue('Hi Dana, we are looking into the valve right away.');
});

test('the small window closes itself first; the text arrives all the same, exactly once', async () => {
  await aim('s-105');
  const opened = context.waitForEvent('page');
  await desk.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const url = `/popup.html?window=${id}`;
    await chrome.windows.create({ url, type: 'popup', width: 420, height: 640 });
  });
  const popup = await opened;
  await popup.waitForSelector('.desk-edit textarea');
  const text = 'Thank you for telling us. We are checking the batch now.';
  await popup.locator('.desk-edit textarea').fill(text);
  const closed = popup.waitForEvent('close');
  // The window may be gone before the key is let go.
  await popup.keyboard.down('Control');
  await popup.keyboard.down('Enter').catch(() => {});
  await closed;
  const box = feed.locator('[data-sample-composer][data-answers="s-105"] textarea');
  await expect(box).toHaveValue(text);
  await desk.reload();
  await expect(desk.locator('.desk-edit textarea')).toHaveValue(text);
  await expect(desk.getByRole('alert')).toHaveCount(0);
});
