import { expect, test } from '@playwright/test';
import { serveSample } from '../cli/sample-server';
import { startChromium } from './chromium-trial';
import { startFirefox } from './firefox-trial';
import { eventsOf, figures, readLog, setUp, type Tab, type Trial } from './trial';

/**
 * The main job with the built extension on the sample feed: a mark is pressed, the desk opens, a draft
 * is chosen and inserted, a person's own click sends it, and the figures of the day know it.
 */
const OWNER = `(mark) => mark.closest('[data-sample-post]')?.dataset.samplePost ?? null`;
const boxOf = (id: string) => `[data-sample-composer][data-answers="${id}"] textarea`;
const sendOf = (id: string) => `[data-sample-composer][data-answers="${id}"] [data-sample-send]`;
const replyOf = (id: string) => `[data-sample-post="${id}"] [data-sample-reply]`;
const textOf = (tab: Tab, id: string): Promise<string | null> =>
  tab.evaluate(`document.querySelector('${boxOf(id)}')?.value ?? null`);
const repliesTo = (tab: Tab, id: string): Promise<string[]> =>
  tab.evaluate(
    `[...document.querySelectorAll('[data-parent="${id}"] [data-sample-text]')].map((each) => each.innerText)`,
  );
const FIELD = '.desk-compose textarea';
const INSERT = '.desk-actions [aria-keyshortcuts$="+Enter"]';

for (const [name, start] of [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const) {
  test.describe(`the main job in ${name}`, () => {
    test.setTimeout(60_000);
    let server: { url: string; close: () => Promise<void> };
    let trial: Trial;
    let feed: Tab;

    const markOf = async (id: string) => {
      await feed.evaluate(
        `document.querySelector('[data-sample-post="${id}"]').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      return (await feed.marks(OWNER)).find(({ owner }) => owner === id);
    };
    const nameOf = async (id: string) => (await markOf(id))?.name ?? '';
    /** Presses a mark as a person does, and gives the desk that opens. */
    const openDesk = async (id: string): Promise<Tab> => {
      await feed.front();
      await expect.poll(() => nameOf(id)).not.toBe('');
      const mark = await markOf(id);
      await feed.clickAt(mark?.middle ?? { x: 0, y: 0 });
      return trial.desk();
    };
    const fieldText = (desk: Tab): Promise<string> =>
      desk.evaluate(`document.querySelector('${FIELD}')?.value ?? ''`);
    /** Takes the first draft, filling what only a person can know. */
    const chooseDraft = async (desk: Tab): Promise<string> => {
      await desk.click('.desk-draft');
      await expect
        .poll(async () => {
          const asked = await desk.evaluate(`document.querySelector('.desk-slots, .desk form input') !== null`);
          return asked || (await fieldText(desk)) !== '';
        })
        .toBe(true);
      return fieldText(desk);
    };
    const insert = async (desk: Tab) => {
      await desk.click(INSERT);
      await expect.poll(() => trial.desks()).toBe(0);
    };

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      server = await serveSample();
      trial = await start();
      await setUp(trial.door);
    });
    test.afterAll(async () => {
      await trial?.close();
      await server?.close();
    });
    test.beforeEach(async () => {
      feed = await trial.open(server.url);
    });
    test.afterEach(async () => {
      await feed.close();
    });

    test('mark, desk, draft, insert, send by hand, confirmed, counted', async () => {
      const before = await figures(trial.door, 'sample');
      const desk = await openDesk('s-117');
      const draft = await chooseDraft(desk);
      expect(draft.length).toBeGreaterThan(10);
      await insert(desk);
      await expect.poll(() => textOf(feed, 's-117')).toBe(draft);
      await feed.click(sendOf('s-117'));
      await expect.poll(() => repliesTo(feed, 's-117')).toEqual([draft]);
      await expect.poll(async () => (await figures(trial.door, 'sample')).sent).toBe(before.sent + 1);
      const after = await figures(trial.door, 'sample');
      expect(after.answered).toBe(before.answered + 1);
      expect(after.inserted).toBe(before.inserted + 1);
      const [sent] = (await eventsOf(trial.door, 'sent')).filter(({ post }) => post === 'sample/s-117');
      expect(sent).toMatchObject({ text: draft, rewritten: 0, asked: false });
      expect(sent.draft).not.toBeNull();
      await expect.poll(() => nameOf('s-117')).toMatch(/^Answered by us/);
    });
  });
}
