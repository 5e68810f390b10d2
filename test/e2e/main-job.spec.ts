import { expect, test } from '@playwright/test';
import { serveSample } from '../cli/sample-server';
import { startChromium } from './chromium-trial';
import { startFirefox } from './firefox-trial';
import { eventsOf, figures, OWN, readLog, setUp, type Tab, type Trial, testBrand } from './trial';

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
/** What the last insertion came to; it is told at the desk's next opening. */
const OUTCOME = `(globalThis.browser ?? chrome).storage.session.get('insert-outcome').then((all) => all['insert-outcome']?.reply ?? null)`;
const FIELD = '.desk-compose textarea';
const INSERT = '.desk-actions [aria-keyshortcuts$="+Enter"]';

for (const [name, start] of [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const) {
  test.describe(`the main job in ${name}`, () => {
    test.setTimeout(90_000);
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
      await expect.poll(() => nameOf(id), { timeout: 40_000 }).not.toBe('');
      const mark = await markOf(id);
      await feed.clickAt(mark?.middle ?? { x: 0, y: 0 });
      return trial.desk();
    };
    const fieldText = (desk: Tab): Promise<string> =>
      desk.evaluate(`document.querySelector('${FIELD}')?.value ?? ''`);
    const chooseDraft = async (desk: Tab): Promise<string> => {
      await desk.click('.desk-draft');
      await expect.poll(() => fieldText(desk)).not.toBe('');
      return fieldText(desk);
    };
    const write = async (desk: Tab, text: string) => {
      // The drafts come first; a click before that would find another place.
      await expect.poll(() => desk.evaluate(`!!document.querySelector('.desk-draft')`)).toBe(true);
      await desk.click(FIELD);
      await desk.evaluate(`document.querySelector('${FIELD}').focus()`);
      await desk.type(text);
      await expect.poll(() => fieldText(desk)).toContain(text);
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
      await expect
        .poll(async () => (await figures(trial.door, 'sample')).sent)
        .toBe(before.sent + 1);
      const after = await figures(trial.door, 'sample');
      expect(after.answered).toBe(before.answered + 1);
      expect(after.inserted).toBe(before.inserted + 1);
      const [sent] = (await eventsOf(trial.door, 'sent')).filter(
        ({ post }) => post === 'sample/s-117',
      );
      expect(sent).toMatchObject({ text: draft, rewritten: 0, asked: false });
      expect(sent.draft).not.toBeNull();
      await expect.poll(() => nameOf('s-117')).toMatch(/^Answered by us/);
    });

    test('a send that fails is not counted, the next one is', async () => {
      const before = await figures(trial.door, 'sample');
      const desk = await openDesk('s-105');
      await write(desk, 'Please stop drinking it and write to us: we want to hear more.');
      await insert(desk);
      await expect.poll(() => textOf(feed, 's-105')).toMatch(/^Please stop/);
      await feed.click(sendOf('s-105'));
      await expect
        .poll(async () => (await figures(trial.door, 'sample')).failed)
        .toBe(before.failed + 1);
      expect(await figures(trial.door, 'sample')).toMatchObject({
        sent: before.sent,
        answered: before.answered,
      });
      expect(await nameOf('s-105')).not.toMatch(/^Answered/);
      await feed.click(sendOf('s-105'));
      await expect
        .poll(async () => (await figures(trial.door, 'sample')).answered)
        .toBe(before.answered + 1);
      expect(await figures(trial.door, 'sample')).toMatchObject({
        sent: before.sent + 1,
        failed: before.failed + 1,
      });
    });

    test('a reply that the person typed into the site itself is counted, without a draft', async () => {
      const before = await figures(trial.door, 'sample');
      await expect.poll(() => nameOf('s-106')).not.toBe('');
      await feed.click(replyOf('s-106'));
      await feed.click(boxOf('s-106'));
      await feed.type('Hi Tom, it is on its way.');
      await feed.click(sendOf('s-106'));
      await expect
        .poll(async () => (await figures(trial.door, 'sample')).sent)
        .toBe(before.sent + 1);
      const [sent] = (await eventsOf(trial.door, 'sent')).filter(
        ({ post }) => post === 'sample/s-106',
      );
      expect(sent).toMatchObject({ text: 'Hi Tom, it is on its way.', draft: null });
      await expect
        .poll(async () => (await figures(trial.door, 'sample')).outside)
        .toBe(before.outside);
      await expect.poll(() => nameOf('s-106')).toMatch(/^Answered by us/);
    });

    test('a popup that closes in the middle keeps the draft', async () => {
      const desk = await openDesk('s-101');
      await write(desk, 'Hei Maija, torstaina!');
      await desk.close();
      await expect.poll(() => trial.desks()).toBe(0);
      const again = await openDesk('s-101');
      await expect.poll(() => fieldText(again)).toBe('Hei Maija, torstaina!');
      await expect
        .poll(async () => ((await readLog(trial.door)).drafts ?? []).map(({ text }) => text))
        .toContain('Hei Maija, torstaina!');
      await insert(again);
      await expect.poll(() => textOf(feed, 's-101')).toBe('Hei Maija, torstaina!');
    });

    test('what the person has written in the box is not overwritten without a word', async () => {
      await feed.click(replyOf('s-102'));
      await feed.click(boxOf('s-102'));
      await feed.type('Hi Dana, one moment');
      const desk = await openDesk('s-102');
      await write(desk, 'Sorry about the valve, Dana.');
      await insert(desk);
      await expect
        .poll(() => trial.door.evaluate(OUTCOME))
        .toMatchObject({ state: 'occupied', previous: 'Hi Dana, one moment' });
      expect(await textOf(feed, 's-102')).toBe('Hi Dana, one moment');
      const asking = await openDesk('s-102');
      await asking.click('.desk-standing + .row button');
      await expect.poll(() => textOf(feed, 's-102')).toBe('Sorry about the valve, Dana.');
      await feed.click(boxOf('s-102'));
      await feed.press('Control+z');
      await expect.poll(() => textOf(feed, 's-102')).toBe('Hi Dana, one moment');
    });

    test('a page that is signed in as somebody else is asked about first', async () => {
      const handles = { ...testBrand.handles, sample: ['routakahvi'] };
      await setUp(trial.door, { brands: [{ ...testBrand, handles }] });
      try {
        const desk = await openDesk('s-115');
        await write(desk, 'Hei Sanna!');
        await desk.click(INSERT);
        await expect
          .poll(() => desk.evaluate(`document.querySelector('.desk')?.innerText ?? ''`))
          .toContain(`signed in as ${OWN}`);
        expect(await trial.desks()).toBe(1);
        expect(await textOf(feed, 's-115')).toBeNull();
        await desk.close();
      } finally {
        await setUp(trial.door);
      }
    });
  });
}
