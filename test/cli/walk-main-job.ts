import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { workerOf } from './browser';

/** How long a page may take to show something, in milliseconds. */
const PATIENCE = 15_000;

/** The middle of the first mark: its inside is closed to the page, and to us. */
async function clickMark(page: Page, post: string): Promise<void> {
  const mark = page.locator(`[data-sample-post="${post}"] savy-mark`).first();
  await mark.waitFor({ state: 'attached', timeout: PATIENCE });
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error(`The mark of ${post} is not shown`);
  await page.mouse.click(box.x + 24, box.y + box.height / 2);
}

/** Does the log hold a confirmed reply? */
const hasSent = (worker: Worker): Promise<boolean> =>
  worker.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('savy');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            resolve(all.result.some(({ kind }) => kind === 'sent'));
            open.result.close();
          };
        };
      }),
  );

/** What a member of staff does, with real clicks and keys: the pictures are numbered in that order. */
export async function walkMainJob(
  context: BrowserContext,
  feedUrl: string,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const worker = await workerOf(context);
  const home = `chrome-extension://${new URL(worker.url()).host}`;
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });

  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`${home}/welcome.html#try`);
  await page
    .getByRole('button', { name: /Kuura Kahvi/ })
    .first()
    .click();
  await page.locator('savy-mark').first().waitFor({ state: 'attached', timeout: PATIENCE });
  await picture(page, '1-first-run');
  say('1 first run: the sample brand is set up, the sample feed is marked');

  await page.goto(feedUrl);
  await page.locator('savy-mark').first().waitFor({ state: 'attached', timeout: PATIENCE });
  await picture(page, '2-marked-feed');
  const post = 's-101';
  say(`2 the feed: ${await page.locator('savy-mark').count()} posts are marked`);

  await clickMark(page, post);
  await worker.evaluate(async () => {
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      const kinds = (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType);
      if (kinds.includes('POPUP')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The desk did not open');
  });
  // The popup itself cannot be pictured headlessly: the same desk in a tab, on the same target.
  await page.keyboard.press('Escape');
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 400, height: 600 });
  await desk.goto(`${home}/popup.html`);
  const field = desk.getByRole('textbox').first();
  await field.waitFor({ timeout: PATIENCE });
  await desk.getByText(/^1/).first().waitFor({ timeout: PATIENCE });
  await picture(desk, '3-desk');
  await desk.keyboard.press('1');
  await desk.waitForFunction(
    () => (document.querySelector('textarea')?.value ?? '').length > 0,
    undefined,
    { timeout: PATIENCE },
  );
  await picture(desk, '4-draft-chosen');
  const draft = await field.inputValue();
  say(`3 the desk drafted: ${draft.replaceAll('\n', ' ')}`);

  // The desk closes under the key that inserts.
  const closed = desk.waitForEvent('close');
  await field.press('ControlOrMeta+Enter').catch(() => {});
  await closed;
  await page.bringToFront();
  const box = page.getByRole('textbox').first();
  await box.waitFor({ timeout: PATIENCE });
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
    draft,
    { timeout: PATIENCE },
  );
  await picture(page, '5-inserted');
  say('4 the draft stands in the site’s own reply box');

  await page
    .getByRole('button', { name: /^(Send|Lähetä)/ })
    .first()
    .click();
  await page
    .getByText(draft.split('\n')[0] as string)
    .first()
    .waitFor({ timeout: PATIENCE });
  for (let tries = 0; !(await hasSent(worker)); tries++) {
    if (tries > 100) throw new Error('The sent reply was not noticed');
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(500);
  await picture(page, '6-sent');
  writeFileSync(path.join(folder, 'sent-reply.txt'), `${draft}\n`);
  say('5 the person pressed Send; Sävy noticed the reply and ticked the post');

  const dashboard = await context.newPage();
  await dashboard.setViewportSize({ width: 1200, height: 1000 });
  await dashboard.goto(`${home}/dashboard.html`);
  await dashboard.getByRole('heading').nth(1).waitFor({ timeout: PATIENCE });
  await dashboard.waitForTimeout(500);
  await dashboard.screenshot({ path: path.join(folder, '7-today.png'), fullPage: true });
  const summary = await copySummary(dashboard);
  writeFileSync(path.join(folder, 'summary.md'), summary);
  say('6 the day’s summary');
  console.log(`\n${summary}`);
}

/** As the person does it: "Copy as Markdown". */
async function copySummary(dashboard: Page): Promise<string> {
  await dashboard.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.bringToFront();
  await dashboard
    .getByRole('button', { name: /Markdown/ })
    .first()
    .click();
  await dashboard.waitForTimeout(300);
  return dashboard.evaluate(() => navigator.clipboard.readText());
}
