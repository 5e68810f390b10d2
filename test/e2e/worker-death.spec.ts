import { expect, test } from '@playwright/test';
import { recount } from '../../utils/analytics/rollup';
import type { LogEvent, PostRecord } from '../../utils/db/records';
import { type ChromiumTab, type ChromiumTrial, startChromium } from './chromium-trial';
import { feedPage } from './invented-feed';
import { eventsOf, OWN, readLog, setUp, until } from './trial';

/**
 * The worker is killed 1,000 times at random moments while pages hand over what 5,000 posts cause: each is
 * marked and seen, some are answered by hand. Then the log must hold each event once, and the figures that
 * were kept must equal those counted anew.
 */
const SEED = 20_261_123;
const DEATHS = 1000;
/** Each with a script that reports and tries again by itself. */
const PAGES = 8;
/** Posts mounted for each death, to go on until the last one. */
const EACH = 5;
const RELEVANT = DEATHS * EACH;
/** Posts that are no business of the brand, one for each tenth death: they may only be counted. */
const OTHERS = DEATHS / 10;
const SENDS = 12;
/** Longest life of a worker after it runs, in milliseconds: some batches take longer, others fit in twice. */
const LONGEST_LIFE = 240;
/** How long the pages get to start the worker, in milliseconds. */
const PATIENCE = 40;
const ADDRESS = 'http://127.0.0.1:7999/feed';

const WAKE = `chrome.runtime.sendMessage({ type: 'desk/undo', data: { event: 'none' } }).catch(() => {})`;

/** Mulberry32: the same moments in every run, as far as the machine keeps pace. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Kills the worker at a random moment after it has begun to run; `work` is what makes it run. */
async function makeKiller({ context, door }: ChromiumTrial) {
  const random = randomFrom(SEED);
  const session = await context.newCDPSession(door.page);
  let status = 'running';
  let targetId = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const active = versions.find((version) => version.status === 'activated');
    status = active?.runningStatus ?? status;
    targetId = active?.targetId ?? targetId;
  });
  await session.send('ServiceWorker.enable');
  return async (work: () => Promise<unknown>) => {
    await work();
    // The pages may all be waiting before they try again: then another message starts it.
    const isStarting = until(async () => status !== 'stopped', 'a message of a page', PATIENCE);
    await isStarting.catch(() => void door.evaluate(WAKE));
    await until(async () => status === 'running', 'the start of the worker', 20_000);
    await new Promise((done) => setTimeout(done, random() ** 2 * LONGEST_LIFE));
    await until(async () => {
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
      // One in the midst of starting does not hear it: then it is told again.
      return until(async () => status === 'stopped', 'the end of the worker', 500);
    }, 'the end of the worker');
  };
}

/** Answers one post as a person does, with real keys and a real click. */
async function reply({ page }: ChromiumTab, id: string): Promise<void> {
  await page.evaluate(`feed.openBox('${id}')`);
  await page.locator('form textarea').fill(`Thank you, ${id}.`);
  await page.locator('[data-sample-send]').click();
  await page.locator('form').waitFor({ state: 'detached' });
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('1,000 deaths of the worker lose nothing and double nothing', async () => {
  // About four minutes on a free machine; starting 1,000 workers takes what the processor gives.
  test.setTimeout(1_200_000);
  const trial = await startChromium();
  try {
    await setUp(trial.door);
    await trial.context.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: feedPage(OWN) }),
    );
    const countEvents = async () => ((await readLog(trial.door)).events ?? []).length;
    const pages: ChromiumTab[] = [];
    for (const number of numbersTo(PAGES)) pages.push(await trial.open(`${ADDRESS}?${number}`));
    const [first] = pages as [ChromiumTab];
    await first.front();

    // The first answer loads the watch on sends, which a page has once it was used.
    await first.evaluate(`feed.add(['p0'], 'Is Kuura open today?')`);
    await first.evaluate(`feed.openBox('p0')`);
    await first.page.locator('form textarea').focus();
    await expect.poll(countEvents, { timeout: 15_000 }).toBe(2);
    await first.evaluate('feed.closeBox()');
    await reply(first, 'p0');
    await expect.poll(async () => (await eventsOf(trial.door, 'sent')).length).toBe(1);

    const kill = await makeKiller(trial);
    const progress: number[] = [];
    let answering = Promise.resolve();
    for (let death = 1; death <= DEATHS; death++) {
      const page = pages[death % PAGES] as ChromiumTab;
      const start = 1 + (death - 1) * EACH;
      const ids = numbersTo(EACH).map((index) => `p${start + index}`);
      await kill(async () => {
        if (death % 10 === 0)
          await page.evaluate(`feed.add(['o${death}'], 'A quiet morning by the lake.')`);
        await page.evaluate(`feed.add(${JSON.stringify(ids)}, 'Is Kuura open today?')`);
      });
      if (death % 80 === 0 && death / 80 < SENDS)
        answering = answering.then(() => reply(first, ids[0] as string));
      if (death % 100 === 0) progress.push(await countEvents());
    }
    await answering;
    // Posts looked at are counted with a lag; what a death took, the page's next batch makes up for.
    for (const [number, page] of pages.entries())
      await page.evaluate(`feed.add(['last${number}'], 'A quiet evening by the lake.')`);
    console.log(`events in the log after each hundredth death: ${progress.join(', ')}`);
    // They died at work: something arrived in between, and not everything.
    expect(progress.at(-1)).toBeGreaterThan(progress[0] as number);
    expect(progress.at(-1)).toBeLessThan(2 * RELEVANT);

    const isWhole = async () => {
      const { events = [] } = await readLog(trial.door);
      const count = (kind: string) => events.filter((event) => event.kind === kind).length;
      return { seen: count('seen'), sent: count('sent') };
    };
    await expect
      .poll(isWhole, { timeout: 120_000, intervals: [1000] })
      .toEqual({ seen: RELEVANT + 1, sent: SENDS });

    const log = await readLog(trial.door);
    const events = log.events ?? [];
    const postsOf = (kind: string) =>
      events.filter((event) => event.kind === kind).map(({ post }) => post);
    const keys = numbersTo(RELEVANT + 1)
      .map((index) => `sample/p${index}`)
      .sort();
    const answered = numbersTo(SENDS)
      .map((send) => `sample/p${send === 0 ? 0 : 1 + (send * 80 - 1) * EACH}`)
      .sort();
    expect(postsOf('seen').sort()).toEqual(keys);
    expect(postsOf('marked').sort()).toEqual(keys);
    expect(postsOf('sent').sort()).toEqual(answered);
    expect(postsOf('sent-pending').sort()).toEqual(answered);

    expect(log.rollups).toHaveLength(1);
    const [rollup] = log.rollups ?? [];
    const { 'looked|sample': looked, ...counters } = rollup.counters;
    expect(looked).toBe(RELEVANT + 1 + OTHERS + SENDS + PAGES);
    const fresh = recount(
      rollup.brand,
      events as LogEvent[],
      (log.posts ?? []) as PostRecord[],
      (key) => key,
      () => null,
    ).get(rollup.day);
    expect(counters).toEqual(fresh?.counters);
    expect(rollup.needed).toEqual(fresh?.needed);
    expect(counters).toMatchObject({ 'seen|sample': RELEVANT + 1, 'sent|sample': SENDS });
  } finally {
    await trial.close();
  }
});
