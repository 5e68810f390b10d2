import { expect, test } from '@playwright/test';
import { ensureBuild } from '../cli/build';
import { startChromium } from './chromium-trial';
import { startFirefox } from './firefox-trial';
import { buildReplyForms } from './reply-forms/build';
import { copyWithHosts, findFixture } from './saved-pages';
import { eventsOf, figures, readLog, setUp, type Tab, type Trial } from './trial';

/**
 * From the mark to the day's figures on a page of each site at its own host: the editor is the library that
 * the site uses, the person's own click sends, and the page does afterwards what the site does.
 */
interface Case {
  site: string;
  address: string;
  /** The saved page that is made live. */
  page: string;
  /** From a mark to whether it stands on the post in question. */
  owner: string;
  send: string;
}

const INSTANCE = 'kahvila.example';
const CASES: Case[] = [
  {
    site: 'x',
    address: 'https://x.com/home',
    page: 'x/home',
    owner: `(mark) => mark.closest('article') === document.querySelector('article') ? 'it' : null`,
    send: '[data-testid="tweetButton"]',
  },
  {
    site: 'facebook',
    address: 'https://www.facebook.com/',
    page: 'facebook/group',
    owner: `(mark) => mark.closest('[aria-posinset="1"]') && !mark.closest('[role="article"]') ? 'it' : null`,
    send: 'form [aria-label="Kommentoi"]',
  },
  {
    site: 'instagram',
    address: 'https://www.instagram.com/p/CkuuraKahvi/',
    page: 'instagram/post',
    owner: `(mark) => mark.parentElement.querySelector('a[href="/aino.virta/p/CkuuraKahvi/"]') ? 'it' : null`,
    send: 'form > [role="button"]:last-child',
  },
  {
    site: 'mastodon',
    address: `https://${INSTANCE}/home`,
    page: 'mastodon/home',
    owner: `(mark) => mark.closest('.status[data-id="116001"]') ? 'it' : null`,
    send: '.compose-form button[type="submit"]',
  },
  {
    site: 'bluesky',
    address: 'https://bsky.app/',
    page: 'bluesky/home',
    owner: `(mark) => mark.closest('[data-testid="feedItem-by-eila.example"]') ? 'it' : null`,
    send: '[data-testid="composerPublishBtn"]',
  },
];

const REPLY = 'Kyllä on, Äänekoskella asti!\nTervetuloa ☕ Kaisa';

for (const [name, browser, start] of [
  ['Chromium', 'chrome', startChromium],
  ['Firefox', 'firefox', startFirefox],
] as const) {
  test.describe(`reply forms in ${name}`, () => {
    let trial: Trial;
    let build: ReturnType<typeof copyWithHosts>;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      const script = await buildReplyForms();
      build = copyWithHosts(ensureBuild(browser, 'e2e'), [`https://${INSTANCE}/*`]);
      trial = await start(build.folder);
      await setUp(trial.door, { instances: [INSTANCE] });
      for (const { address, page } of CASES) {
        const { hostname, pathname } = new URL(address);
        const { html } = findFixture(page);
        await trial.serve(hostname, (url) => {
          if (url.pathname === '/reply-forms.js') return script;
          return url.pathname === pathname
            ? `${html}<script src="/reply-forms.js"></script>`
            : null;
        });
      }
    });
    test.afterAll(async () => {
      await trial?.close();
      build?.remove();
    });

    for (const { site, address, owner, send } of CASES) {
      test(`${site}: mark, desk, insert, send by hand, confirmed, counted`, async () => {
        test.setTimeout(60_000);
        const tab: Tab = await trial.open(address);
        try {
          const mark = async () => (await tab.marks(owner)).find((each) => each.owner === 'it');
          await expect.poll(async () => (await mark())?.name ?? '').not.toBe('');
          await tab.evaluate(
            `[...document.querySelectorAll('savy-mark')].find((mark) => (${owner})(mark)).scrollIntoView({ block: 'center', behavior: 'instant' })`,
          );
          await tab.clickAt((await mark())?.middle ?? { x: 0, y: 0 });
          const desk = await trial.desk();
          await desk.click('.desk-compose textarea');
          await desk.evaluate(`document.querySelector('.desk-compose textarea').focus()`);
          await desk.type(REPLY);
          await desk.click('.desk-actions [aria-keyshortcuts$="+Enter"]');

          const model = (): Promise<string> => tab.evaluate('test.model()');
          await expect.poll(model, { timeout: 8000 }).toContain(REPLY);
          expect((await model()).split('Äänekoskella')).toHaveLength(2);
          expect(await figures(trial.door, site)).toMatchObject({ sent: 0, answered: 0 });

          await tab.click(send);
          await expect.poll(() => tab.evaluate('test.sent.length')).toBe(1);
          await expect
            .poll(() => figures(trial.door, site), { timeout: 12_000 })
            .toMatchObject({ inserted: 1, sent: 1, answered: 1, outside: 0 });
          const [sent] = (await eventsOf(trial.door, 'sent')).filter((each) => each.site === site);
          expect(sent).toMatchObject({ rewritten: expect.any(Number), asked: false });
          expect(sent.text).toContain('Äänekoskella');
          const post = (await readLog(trial.door)).posts?.find(({ key }) => key === sent.post);
          expect(post).toMatchObject({ state: 'answered', answer: { by: 'savy' } });
          await expect.poll(async () => (await mark())?.name ?? '').toMatch(/^Answered by us/);
        } finally {
          await tab.close();
        }
      });
    }
  });
}
