import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchChromium } from '../cli/browser';
import { serveSample } from '../cli/sample-server';

/** The sample feed behaves like a site: reply boxes open, replies go out, and one fails first. */
let server: { url: string; close: () => Promise<void> };
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  server = await serveSample();
  context = await launchChromium();
  page = await context.newPage();
});
test.afterAll(async () => {
  await context?.close();
  await server?.close();
});

const post = (id: string) => page.locator(`[data-sample-post="${id}"]`);
const send = async (id: string, text: string) => {
  const box = page.locator(`[data-sample-composer][data-answers="${id}"]`);
  if ((await box.count()) === 0) await post(id).locator('[data-sample-reply]').click();
  await box.locator('textarea').fill(text);
  await box.locator('[data-sample-send]').click();
};

test('a reply that is sent stands in the thread as our own', async () => {
  await page.goto(server.url);
  await send('s-101', 'Hei Maija, uusi erä on kaupoissa torstaina.');
  await expect(page.locator('[data-sample-notice="sent"]')).toBeVisible();
  await expect(page.locator('[data-sample-composer]')).toHaveCount(0);
  const reply = page.locator('[data-sample-post][data-parent="s-101"]');
  await expect(reply.locator('[data-sample-handle]')).toHaveText('@kuurakahvi');
  await expect(reply.locator('[data-sample-text]')).toHaveText(/torstaina/);
  await expect(post('s-101').locator('[data-sample-count="replies"]')).toHaveText('1');
});

test('one reply fails first, keeps its text, and goes out at the second try', async () => {
  await page.goto(server.url);
  await send('s-105', 'We are checking batch 1182 now.');
  await expect(page.locator('[data-sample-notice="failed"]')).toBeVisible();
  const box = page.locator('[data-sample-composer] textarea');
  await expect(box).toHaveValue('We are checking batch 1182 now.');
  await box.press('Control+Enter');
  await expect(page.locator('[data-sample-notice="sent"]')).toBeVisible();
  await expect(page.locator('[data-parent="s-105"]')).toHaveCount(1);
});

for (const [language, scheme] of [
  ['en', 'light'],
  ['fi', 'dark'],
] as const) {
  test(`axe finds nothing (${language}, ${scheme}, 400 px)`, async () => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(`${server.url}?lang=${language}`);
    await post('s-102').locator('[data-sample-reply]').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
