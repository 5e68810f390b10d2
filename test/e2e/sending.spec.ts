import { expect, test } from '@playwright/test';
import { buildTestPages } from './editors/build';
import { type Drive, driveChromium, driveFirefox } from './editors/drive';
import { serveFolder } from './editors/serve';

/** Reply boxes that behave on sending as sites do, with real keys and clicks; the page keeps the reports. */
interface Case {
  name: string;
  page: string;
  act(drive: Drive): Promise<void>;
  states: string[];
  /** What the last report also says. */
  last?: Record<string, unknown>;
}

const SEND = '[data-testid="send"]';
const pressSend = (drive: Drive) => drive.click(`${SEND} span`);
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const CASES: Case[] = [
  {
    name: 'the box empties, a toast follows',
    page: 'way=toast',
    act: pressSend,
    states: ['pending', 'confirmed'],
    last: { text: 'Kiitos palautteesta!', key: null, draftId: null, own: null },
  },
  {
    name: 'the dialog closes and tells which post it answered',
    page: 'way=toast&dialog',
    act: pressSend,
    states: ['pending', 'confirmed'],
    last: { key: 'sample/1', there: true },
  },
  {
    name: 'our own post comes before the box empties',
    page: 'way=own-post',
    act: pressSend,
    states: ['pending', 'confirmed'],
    last: { own: 'sample/own2' },
  },
  {
    name: 'nothing confirms',
    page: 'way=silent',
    act: pressSend,
    states: ['pending'],
  },
  {
    name: 'the server takes five seconds',
    page: 'way=slow&dialog',
    act: pressSend,
    states: ['pending', 'confirmed'],
  },
  {
    name: 'the box empties, but sending failed',
    page: 'way=fails-empty',
    act: pressSend,
    states: ['pending', 'failed'],
  },
  {
    name: 'the text comes back',
    page: 'way=fails-back',
    act: pressSend,
    states: ['pending', 'failed'],
  },
  {
    name: 'the box keeps the text and an error shows',
    page: 'way=fails-kept',
    act: pressSend,
    states: ['failed'],
  },
  {
    name: 'Enter sends where the site sends by Enter',
    page: 'way=toast&key=enter',
    act: (drive) => drive.press('Enter'),
    states: ['pending', 'confirmed'],
  },
  {
    name: 'Shift+Enter is a line break there',
    page: 'way=toast&key=enter',
    act: (drive) => drive.press('Shift+Enter'),
    states: [],
  },
  {
    name: 'Control+Enter sends elsewhere',
    page: 'way=toast',
    act: (drive) => drive.press('Control+Enter'),
    states: ['pending', 'confirmed'],
  },
  {
    name: 'Cancel closes the dialog',
    page: 'way=toast&dialog',
    async act(drive) {
      await drive.click('#cancel');
      await drive.waitFor(`document.querySelector('[role="dialog"]') === null`);
    },
    states: [],
  },
  {
    name: 'Cancel after a send that hangs',
    page: 'way=silent&dialog&hangs',
    async act(drive) {
      await pressSend(drive);
      await pause(300);
      await drive.click('#cancel');
    },
    states: [],
  },
  {
    name: 'Escape after a send that hangs',
    page: 'way=silent&dialog&hangs',
    async act(drive) {
      await pressSend(drive);
      await pause(300);
      await drive.press('Escape');
    },
    states: [],
  },
  {
    name: 'a script presses Send',
    page: 'way=toast',
    async act(drive) {
      await drive.evaluate(`document.querySelector('${SEND}').click()`);
      await drive.waitFor(`document.querySelector('[data-testid="toast-sent"]') !== null`);
    },
    states: [],
  },
];

for (const [name, start] of [
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
] as const) {
  test.describe(`sending in ${name}`, () => {
    let drive: Drive;
    let pages: Awaited<ReturnType<typeof serveFolder>>;

    test.beforeAll(async () => {
      test.setTimeout(90_000);
      const built = await buildTestPages();
      pages = await serveFolder(built.pages);
      drive = await start(built.extension);
    });
    test.afterAll(async () => {
      await drive?.close();
      await pages?.close();
    });

    const open = async (query: string) => {
      await drive.open(`${pages.origin}/sending.html?${query}`);
      await drive.waitFor(
        `window.test?.ready && document.documentElement.dataset.content === 'ready'`,
      );
    };
    const reports = () => drive.evaluate('window.test.sent');
    const states = async () => (await reports()).map((report: { state: string }) => report.state);

    for (const each of CASES) {
      test(each.name, async () => {
        await open(each.page);
        await drive.click('textarea');
        await drive.type('Kiitos palautteesta!');
        await each.act(drive);
        await expect.poll(states, { timeout: 8000 }).toEqual(each.states);
        // Nothing more may follow; the watch looks every 200 ms.
        await pause(450);
        expect(await states()).toEqual(each.states);
        if (each.last) expect((await reports()).at(-1)).toMatchObject(each.last);
      });
    }

    test('an inserted draft is known again after the person changed it', async () => {
      await open('way=toast');
      await drive.evaluate(
        `document.dispatchEvent(new CustomEvent('test-insert', { detail: '{"text":"Hei!","replace":false}' }))`,
      );
      await drive.waitFor(`document.querySelector('textarea').value === 'Hei!'`);
      await pause(500);
      await drive.type(' Avoinna on.');
      await pressSend(drive);
      await expect.poll(states).toEqual(['pending', 'confirmed']);
      expect((await reports()).at(-1)).toMatchObject({
        text: 'Hei! Avoinna on.',
        draftId: 'draft',
        key: 'sample/1',
      });
    });
  });
}
