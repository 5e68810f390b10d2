import { expect, test } from '@playwright/test';
import { type ChromiumTab, type ChromiumTrial, startChromium } from './chromium-trial';
import { feedPage } from './invented-feed';
import { eventsOf, OWN, readLog, setUp } from './trial';

/** A page that means harm can neither drive the extension, nor open it, nor read from it. */
const ADDRESS = 'http://127.0.0.1:7999/feed';
const OWNER = `(mark) => mark.closest('[data-sample-post]')?.dataset.samplePost ?? null`;
const QUESTION = 'Is Kuura open today?';

let trial: ChromiumTrial;
let tab: ChromiumTab;
const owners = async () => (await tab.marks(OWNER)).map(({ owner }) => owner).sort();
const kindsOf = async () => ((await readLog(trial.door)).events ?? []).map(({ kind }) => kind);

/** Runs a function beside our script in the page, in its world. */
// biome-ignore lint/suspicious/noExplicitAny: what the function gives.
const inScript = (source: string, parameters: unknown[] = []): Promise<any> =>
  trial.door.evaluate(`(async () => {
    const [{ id: tabId }] = (await chrome.tabs.query({})).filter(({ url }) => url === '${ADDRESS}');
    const args = ${JSON.stringify(parameters)};
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, args, func: ${source} });
    return result;
  })()`);

test.beforeEach(async () => {
  trial = await startChromium();
  await setUp(trial.door);
  await trial.context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: feedPage(OWN) }),
  );
  tab = await trial.open(ADDRESS);
});
test.afterEach(() => trial?.close());

test('forged events do nothing', async () => {
  await tab.evaluate(`feed.add(['a'], '${QUESTION}')`);
  await expect.poll(kindsOf).toEqual(['marked', 'seen']);
  await tab.evaluate(`feed.openBox('a')`);
  await tab.page.locator('textarea').focus();
  await tab.evaluate(`(() => {
    const mark = document.querySelector('savy-mark');
    mark.click();
    for (const type of ['click', 'pointerdown', 'pointerup', 'focus'])
      mark.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    document.activeElement.blur();
    for (const code of ['KeyR', 'KeyD', 'KeyN', 'KeyS', 'KeyJ'])
      document.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, shiftKey: true, bubbles: true }));
    for (const type of ['feed/batch', 'page/insert', 'page/config', 'savy', 'wxt:content-script-started']) {
      window.postMessage({ type, data: { on: false } }, '*');
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: {} }));
    }
    const box = document.querySelector('textarea');
    box.value = 'We pay you back double.';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.querySelector('[data-sample-send]').click();
  })()`);
  await expect.poll(() => tab.evaluate(`document.querySelector('form') === null`)).toBe(true);
  // The page still answers to the person, after all that; meanwhile nothing has happened.
  await tab.evaluate(`feed.add(['b'], 'Is Kuura open tomorrow?')`);
  await expect.poll(owners).toEqual(['a', 'b']);
  await expect.poll(kindsOf).toContain('seen');
  const kinds = new Set(await kindsOf());
  expect([...kinds].filter((kind) => /sent|handled|snoozed|noted/.test(kind))).toEqual([]);
  expect(await trial.desks()).toBe(0);
});

test('nothing of ours can be opened or read', async () => {
  await tab.evaluate(`feed.add(['a'], '${QUESTION}')`);
  await expect.poll(owners).toEqual(['a']);
  const told = await tab.evaluate(`(async () => {
    const mark = document.querySelector('savy-mark');
    const files = ['popup.html', 'options.html', 'feed-sample.js', 'manifest.json', 'icon/16.png'];
    const reached = await Promise.all(files.map((file) =>
      fetch('${trial.address('/')}' + file).then(() => file, () => null)));
    const frame = document.createElement('iframe');
    frame.src = '${trial.address('/popup.html')}';
    document.body.append(frame);
    await new Promise((done) => { frame.onload = done; setTimeout(done, 1000); });
    return {
      reached: reached.filter(Boolean),
      framed: (() => { try { return frame.contentDocument?.body.innerText ?? ''; } catch { return ''; } })(),
      attributes: mark.getAttributeNames(),
      root: mark.shadowRoot,
      text: mark.textContent,
      globals: Object.getOwnPropertyNames(window).filter((name) => /savy|wxt/i.test(name)),
      runtime: typeof globalThis.chrome?.runtime,
      classes: [...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())
        .filter((name) => /savy|wxt/i.test(name)),
    };
  })()`);
  expect(told).toEqual({
    reached: [],
    framed: '',
    attributes: [],
    root: null,
    text: '',
    globals: [],
    runtime: 'undefined',
    classes: [],
  });
  const contexts = `chrome.runtime.getContexts({}).then((all) => all.filter(({ documentUrl }) => documentUrl?.endsWith('popup.html')).length)`;
  expect(await trial.door.evaluate(contexts)).toBe(0);
});

test('messages of the wrong shape, or from the wrong side, are refused', async () => {
  await tab.evaluate(`feed.add(['a'], '${QUESTION}')`);
  await expect.poll(kindsOf).toEqual(['marked', 'seen']);
  const before = JSON.stringify((await readLog(trial.door)).events);
  const post = { site: 'sample', host: null, id: 'z' };
  const messages = [
    null,
    'hello',
    { type: '__proto__', data: {} },
    { type: 'constructor', data: {} },
    { type: 'feed/batch', data: {} },
    { type: 'feed/batch', data: { site: 'sample', posts: [{ key: 'x', post }], events: [] } },
    { type: 'feed/refresh', data: { keys: Array.from({ length: 1001 }, () => 'sample/a') } },
    { type: 'feed/undo', data: { event: 7, keys: [] } },
    { type: 'desk/undo', data: { event: 'none' } },
    { type: 'data/erase-all', data: { leaving: true } },
  ];
  /** As a page's script of ours would send them, had somebody got hold of it. */
  const answers: { ok: boolean; error: string }[] = await inScript(
    `(all) => Promise.all(all.map((each) => chrome.runtime.sendMessage(each)))`,
    [messages],
  );
  expect(answers.map(({ error }) => error)).toEqual([
    ...Array(4).fill('refused: unknown message'),
    ...Array(4).fill('refused: wrong shape'),
    ...Array(2).fill('refused: not for pages of sites'),
  ]);
  expect(JSON.stringify((await readLog(trial.door)).events)).toBe(before);
});

test('settings, log and drafts are out of reach of the script in the page', async () => {
  await expect
    .poll(() =>
      inScript(`() => chrome.storage.local.get().then((all) => Object.keys(all), () => 'refused')`),
    )
    .toBe('refused');
  const session = `() => chrome.storage.session.get().then((all) => Object.keys(all), () => 'refused')`;
  expect(await inScript(session)).toBe('refused');
  const databases = `() => indexedDB.databases().then((all) => all.map(({ name }) => name))`;
  expect(await inScript(databases)).not.toContain('savy');
  expect(await inScript(`() => Object.keys(localStorage)`)).toEqual([]);
});

test('texts and names of every kind are kept as texts and names', async () => {
  const invisible = 'Ku\u200bura \u202eedisni\u202c \u0000\u0007 \ud800 kysymys?';
  const texts: Record<string, string> = {
    script: '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"> Kuura?',
    long: `Kuura? ${'ä '.repeat(25_000)}`,
    arabic: 'متى تفتح Kuura أبوابها؟',
    invisible,
    __proto__x: '{"__proto__":{"hacked":1}} Kuura?',
    empty: '',
  };
  const handles = ['__proto__', 'constructor', '<b>x</b>', 'toString', 'a'.repeat(300), '‮abc'];
  for (const [index, [id, text]] of Object.entries(texts).entries())
    await tab.evaluate(
      `feed.add([${JSON.stringify(id)}], ${JSON.stringify(text)}, ${JSON.stringify(handles[index])})`,
    );
  await tab.evaluate(`feed.add(['__proto__'], '${QUESTION}', '__proto__')`);
  await tab.evaluate(`feed.add(['constructor'], '${QUESTION}', 'hasOwnProperty')`);
  const keys = async () => ((await readLog(trial.door)).posts ?? []).map(({ key }) => key).sort();
  await expect
    .poll(keys)
    .toEqual(
      expect.arrayContaining(
        ['script', 'long', 'arabic', '__proto__', 'constructor'].map((id) => `sample/${id}`).sort(),
      ),
    );
  await expect.poll(async () => (await eventsOf(trial.door, 'seen')).length).toBeGreaterThan(4);
  const log = await readLog(trial.door);
  expect(log.posts?.find(({ key }) => key === 'sample/script').post.text).toContain('<script>');
  const rows = Object.keys(Object.assign({}, ...(log.rollups ?? []).map(({ needed }) => needed)));
  expect(rows).toContain('sample/constructor');

  // The desk's queue shows them all, as words.
  const desk = await trial.open(trial.address('/popup.html'));
  const shown = () => desk.evaluate(`document.body.innerText`) as Promise<string>;
  await expect.poll(shown).toContain('<script>window.hacked');
  for (const each of [tab, desk]) {
    expect(await each.evaluate(`window.hacked ?? null`)).toBeNull();
    expect(await each.evaluate(`({}).hacked ?? null`)).toBeNull();
  }
  expect(await desk.evaluate(`document.querySelectorAll('.desk img, .desk script').length`)).toBe(
    0,
  );
});

test('10,000 posts at once are all read, and the page goes on', async () => {
  test.setTimeout(150_000);
  const count = 10_000;
  await tab.evaluate(`(() => {
    window.tasks = [];
    feed.add(Array.from({ length: ${count} }, (_, index) => 'n' + index), 'A quiet morning by the lake.');
    feed.add(Array.from({ length: 100 }, (_, index) => 'k' + index), '${QUESTION}');
    // What the page itself does to draw them is over with the first frames.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask' });
    }));
  })()`);
  const looked = async () => {
    const [rollup] = (await readLog(trial.door)).rollups ?? [];
    return rollup?.counters['looked|sample'] ?? 0;
  };
  await expect.poll(looked, { timeout: 60_000, intervals: [500] }).toBe(count + 100);
  await expect.poll(async () => (await owners()).length, { timeout: 60_000 }).toBe(100);
  const tasks: number[] = await tab.evaluate('window.tasks');
  const longest = Math.round(Math.max(0, ...tasks));
  console.log(
    `longest task while 10,100 posts were read: ${longest} ms, ${tasks.length} over 50 ms`,
  );
  // Printed, not asserted: machines are noisy. That the page goes on is what the answers above prove.
});
