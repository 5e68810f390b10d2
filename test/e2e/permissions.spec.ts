import { expect, test } from '@playwright/test';
import { ensureBuild } from '../cli/build';
import { type ChromiumTrial, startChromium } from './chromium-trial';
import { startFirefox } from './firefox-trial';
import { findFixture } from './saved-pages';
import { OWN, setUp, type Tab, type Trial, testBrand } from './trial';

/** The build that is shipped: it may run nowhere until the person allows a site by a click. */
const HOME = findFixture('x/home');
const MARKS = `document.querySelectorAll('savy-mark').length`;
const ORIGINS = `(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)`;

/**
 * A headless Chromium shows its question to nobody. On its own page of extensions the same permission can be
 * given beforehand; the extension still has to ask, by a real click, and is then answered at once.
 */
async function answerYes({ context, id }: ChromiumTrial, origins: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  for (const origin of origins)
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${origin}')`);
  await page.close();
}

const startShippedChromium = async () => {
  const trial = await startChromium(ensureBuild('chrome', 'shipped'));
  await answerYes(trial, ['https://x.com/*', 'https://twitter.com/*']);
  return trial;
};
const startShippedFirefox = () =>
  startFirefox(ensureBuild('firefox', 'shipped'), {
    // Nobody can press the button in a headless window: the question is answered with yes.
    'extensions.webextOptionalPermissionPrompts': false,
  });

for (const [name, start] of [
  ['Chromium', startShippedChromium],
  ['Firefox', startShippedFirefox],
] as const) {
  test(`the person allows a site, and takes it back, in ${name}`, async () => {
    test.setTimeout(120_000);
    const trial: Trial = await start();
    try {
      await setUp(trial.door, { brands: [{ ...testBrand, handles: { x: [OWN] } }] });
      await trial.serve('x.com', (url) => (url.pathname === '/home' ? HOME.html : null));
      const tab = await trial.open('https://x.com/home');
      const options: Tab = await trial.open(trial.address('/options.html#sites'));
      const allow = '[data-site="x"] [data-kind="primary"]';
      await expect
        .poll(() => options.evaluate(`document.querySelector('${allow}') !== null`))
        .toBe(true);
      expect(await trial.door.evaluate(ORIGINS)).toEqual([]);
      expect(await tab.evaluate(MARKS)).toBe(0);

      await options.click(allow);
      await expect
        .poll(() => trial.door.evaluate(ORIGINS))
        .toEqual(expect.arrayContaining(['https://x.com/*', 'https://twitter.com/*']));
      expect(await trial.door.evaluate(ORIGINS)).toHaveLength(2);
      // The tab was open before: it gets the script without being loaded again.
      await expect.poll(() => tab.evaluate(MARKS)).toBeGreaterThan(0);

      await options.click('[data-site="x"] [data-kind="danger"]');
      await expect.poll(() => trial.door.evaluate(ORIGINS)).toEqual([]);
      await expect.poll(() => tab.evaluate(MARKS)).toBe(0);
      await tab.goto('https://x.com/home');
      await expect
        .poll(() =>
          trial.door.evaluate(
            `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)`,
          ),
        )
        .toBe(0);
      expect(await tab.evaluate(MARKS)).toBe(0);
    } finally {
      await trial.close();
    }
  });
}
