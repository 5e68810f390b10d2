import { expect, test } from '@playwright/test';
import { newBrand } from '../../utils/strategy/brand';
import { ensureBuild } from '../cli/build';
import { type ChromiumTab, type ChromiumTrial, startChromium } from './chromium-trial';
import { copyWithHosts, findCapture, findFixture, needleOf, type SavedPage } from './saved-pages';
import { readLog, setUp } from './trial';

/**
 * Saved pages at the sites' real hosts. Some posts get a text about an invented brand; then exactly those
 * are marked, nothing on the page moves, and nothing of the others is ever written down.
 */
const BRAND = {
  ...newBrand('b_tyrsky', 'Tyrskypaahto', 'Europe/Helsinki'),
  watch: ['tyrskypaahto'],
};
const TEXTS = [
  'Is Tyrskypaahto open on Sunday?',
  'My Tyrskypaahto bag came torn and nobody answers the phone.',
  'Milloin Tyrskypaahto tulee taas kauppoihin?',
];
const INSTANCE = 'kahvila.example';

const PAGES: Record<string, { fixtures: string[]; captures: string[] }> = {
  x: { fixtures: ['home'], captures: ['14', '20', '25-ad'] },
  facebook: { fixtures: ['group', 'dialog'], captures: ['01'] },
  instagram: { fixtures: ['feed', 'post'], captures: ['01'] },
  // Its saved pages hold every text twice or more, so nothing on them can be told apart by words.
  mastodon: { fixtures: ['home', 'thread'], captures: [] },
  bluesky: { fixtures: ['home', 'thread'], captures: ['feed'] },
};
const CASES = Object.entries(PAGES).flatMap(([site, { fixtures, captures }]) => [
  ...fixtures.map((name) => ({ site, saved: findFixture(`${site}/${name}`), from: 'ours' })),
  ...captures.flatMap((name) => {
    const saved = findCapture(`${site}/${name}`);
    return saved ? { site, saved, from: 'a saved page' } : [];
  }),
]);

interface Prepared extends SavedPage {
  /** What the chosen posts say now, and what their texts were known by before. */
  changes: { from: string; to: string }[];
  /** Needles of all posts, as the page shows them. */
  needles: string[];
  /** Needles by the last part of the posts' addresses, where marks stand beside the link to the post. */
  byAddress: Record<string, string>;
}

/** Chooses the first, the middle and the last post that can be told apart by their words. */
function prepare(page: SavedPage, site: string): Prepared {
  const count = (needle: string) => page.html.split(needle).length - 1;
  const all = page.posts.map(({ text }) => needleOf(text)).filter((needle) => needle.length >= 8);
  const single = all.filter((needle) => count(needle) === 1);
  const chosen = [...new Set([0, Math.floor(single.length / 2), single.length - 1])];
  const changes = chosen.flatMap((index, at) => {
    const [from, to] = [single[index], TEXTS[at]];
    return from && to ? [{ from, to }] : [];
  });
  const changed = new Map(changes.map(({ from, to }) => [from, to]));
  const needles = all.map((needle) => changed.get(needle) ?? needle);
  const links = site === 'instagram' ? page.posts : [];
  const byAddress = Object.fromEntries(
    links.map(({ id, text }) => [id, changed.get(needleOf(text)) ?? needleOf(text)]),
  );
  const url = site === 'mastodon' ? `https://${INSTANCE}${new URL(page.url).pathname}` : page.url;
  return { ...page, url, changes, needles, byAddress };
}

/** Runs in the page before anything is read: gives the chosen posts their new words. */
function changeTexts(changes: Prepared['changes']): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const change = changes.find(({ from }) => node?.data.includes(from));
    if (change) node.data = change.to;
  }
}

/**
 * The words of the post that a mark stands on. Instagram shows the date far from the text, but it is a link to
 * the post. Elsewhere it is, of those in the nearest element that holds any post's words,
 * the first behind the mark (names and times come before texts), else the last before it.
 */
const ownerIn = ({ needles, byAddress }: Prepared) => `(mark) => {
  const link = mark.parentElement.querySelector('a[href] time')?.closest('a').getAttribute('href');
  const linked = ${JSON.stringify(byAddress)}[link?.split('/').filter(Boolean).at(-1)];
  if (linked) return linked;
  const needles = ${JSON.stringify(needles)};
  for (let around = mark.parentElement; around; around = around.parentElement) {
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    let before = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = needles.find((needle) => node.data.includes(needle));
      if (!found) continue;
      if (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) return found;
      before = found;
    }
    if (before) return before;
  }
  return null;
}`;

/** What of the sites' own style decides about the line that a mark stands in; saved pages have no style. */
const STYLE = `
[data-testid="User-Name"], [data-testid="User-Name"] div { display: flex }
a[role="link"][target="_blank"] { display: inline-block; min-block-size: 1em }
.status__info, .detailed-status__display-name { display: flex }
`;

/** At which height every element of the page stands, and how tall it is; our own left out. */
const LAYOUT = `[...document.body.querySelectorAll('*')]
  .filter((element) => element.localName !== 'savy-mark')
  .map((element) => {
    const { y, height } = element.getBoundingClientRect();
    return [element.localName, element.className, y, height].join(' ');
  })`;

let trial: ChromiumTrial;
let build: ReturnType<typeof copyWithHosts>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  build = copyWithHosts(ensureBuild('chrome', 'e2e'), [`https://${INSTANCE}/*`]);
  trial = await startChromium(build.folder);
  await setUp(trial.door, { brands: [], instances: [INSTANCE] });
  await expect
    .poll(() =>
      trial.door.evaluate(
        `chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))`,
      ),
    )
    .toContain(`feed-mastodon@${INSTANCE}`);
});
test.afterAll(async () => {
  await trial?.close();
  build?.remove();
});

const openPrepared = async (saved: Prepared): Promise<ChromiumTab> => {
  await trial.context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `${saved.html}<style>${STYLE}</style><script>(${changeTexts})(${JSON.stringify(saved.changes)})</script>`,
        })
      : route.abort(),
  );
  const tab = await trial.open(saved.url);
  await expect
    .poll(() =>
      trial.door.evaluate(
        `chrome.storage.session.get('feeds').then(({ feeds = [] }) => feeds.length)`,
      ),
    )
    .toBeGreaterThan(0);
  return tab;
};

/** Starts from nothing: no brand, no log, no page that is known. */
const begin = async () => {
  await setUp(trial.door, { brands: [], instances: [INSTANCE] });
  await trial.door.evaluate(`chrome.storage.session.clear()`);
};

for (const { site, saved, from } of CASES) {
  test(`${saved.name} (${from}): the right posts are marked, and only those`, async () => {
    test.setTimeout(60_000);
    await begin();
    const page = prepare(saved, site);
    expect(page.changes.length).toBeGreaterThan(0);
    const tab = await openPrepared(page);
    try {
      const before = await tab.evaluate(LAYOUT);
      expect(await tab.evaluate(`document.querySelectorAll('savy-mark').length`)).toBe(0);
      await setUp(trial.door, { brands: [BRAND], instances: [INSTANCE] });
      const wanted = page.changes.map(({ to }) => to).sort();
      const owners = async () => (await tab.marks(ownerIn(page))).map(({ owner }) => owner).sort();
      await expect.poll(owners).toEqual(wanted);

      expect(await tab.evaluate(LAYOUT), 'nothing on the page moves').toEqual(before);
      const told = `[...document.querySelectorAll('savy-mark')].map((mark) => mark.outerHTML)`;
      expect(new Set(await tab.evaluate(told))).toEqual(new Set(['<savy-mark></savy-mark>']));

      const log = await readLog(trial.door);
      const kept = JSON.stringify(log);
      for (const { to } of page.changes) expect(kept).toContain(to.split(' ')[1]);
      const others = page.needles.filter((needle) => !wanted.includes(needle));
      expect(others.filter((needle) => kept.includes(needle))).toEqual([]);

      await tab.page.reload();
      await expect.poll(owners).toEqual(wanted);
      const marked = (await readLog(trial.door)).events?.filter(({ kind }) => kind === 'marked');
      expect(new Set(marked?.map(({ post }) => post)).size).toBe(marked?.length);
    } finally {
      await tab.close();
    }
  });
}

const home = () => {
  const [first] = CASES;
  if (!first) throw new Error('No page of X');
  return prepare(first.saved, 'x');
};

test('a recycled element gets the mark of the post that it shows now', async () => {
  await begin();
  const page = home();
  const tab = await openPrepared(page);
  await setUp(trial.door, { brands: [BRAND] });
  const owners = async () => (await tab.marks(ownerIn(page))).map(({ owner }) => owner);
  await expect.poll(owners).toContain(TEXTS[0]);
  /** The site takes the cell out, fills it with another post, and puts it back. */
  const recycle = (words: string, id: string) =>
    tab.evaluate(`(() => {
      const [post] = document.querySelectorAll('article[data-testid="tweet"]');
      const cell = post.closest('[data-testid="cellInnerDiv"]');
      const list = cell.parentElement;
      const next = cell.nextSibling;
      cell.remove();
      for (const link of post.querySelectorAll('a[href*="/status/"]'))
        link.setAttribute('href', link.getAttribute('href').replace(/status\\/\\d+/, 'status/${id}'));
      post.querySelector('[data-testid="tweetText"]').textContent = ${JSON.stringify(words)};
      list.insertBefore(cell, next);
    })()`);
  await recycle('A quiet morning by the lake.', '1990000000000009999');
  await expect.poll(owners).not.toContain(TEXTS[0]);
  const firstMark = `document.querySelector('article').querySelector('savy-mark') === null`;
  expect(await tab.evaluate(firstMark)).toBe(true);
  expect(JSON.stringify(await readLog(trial.door))).not.toContain('by the lake');
  await recycle('Tyrskypaahto was cold again, twice this week.', '1990000000000008888');
  await expect.poll(() => tab.evaluate(firstMark)).toBe(false);
  await recycle(TEXTS[0] ?? '', page.posts[0]?.id ?? '');
  // Known on this page already: marked in the frame in which it came back, before anybody answers.
  expect(await tab.evaluate(firstMark)).toBe(false);
  await tab.close();
});

test('screen readers get a button with name and reason', async () => {
  await begin();
  const page = home();
  const tab = await openPrepared(page);
  await setUp(trial.door, { brands: [BRAND] });
  await expect.poll(async () => (await tab.marks(ownerIn(page))).length).toBeGreaterThan(0);
  const session = await trial.context.newCDPSession(tab.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  for (const { name, description } of await tab.marks(ownerIn(page))) {
    const found = nodes.find((node) => node.name?.value === name && node.role?.value === 'button');
    expect(found?.description?.value).toBe(description);
    expect(description.length).toBeGreaterThan(20);
  }
  await tab.close();
});
