// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bluesky } from '../../utils/sites/bluesky';
import { mastodon } from '../../utils/sites/mastodon';
import type { Page, Site } from '../../utils/sites/site';

const PAGES: [Site, string][] = [
  [mastodon, 'mastodon/home'],
  [mastodon, 'mastodon/notifications'],
  [mastodon, 'mastodon/thread'],
  [bluesky, 'bluesky/home'],
  [bluesky, 'bluesky/notifications'],
  [bluesky, 'bluesky/thread'],
];

const expectedOf = (name: string) => JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8'));

function parse(html: string, url: string): Page {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return { document, url: new URL(url) };
}

const open = (name: string): Page =>
  parse(readFileSync(`test/fixtures/${name}.html`, 'utf8'), expectedOf(name).url);

const elementOf = (site: Site, page: Page, id: string): Element => {
  const posts = site.findPosts(page.document.documentElement, page);
  const found = posts.find((post) => site.readPost(post, page)?.id === id);
  if (!found) throw new Error(`No post ${id}`);
  return found;
};

test.each(PAGES)('%o on %s: whatever lies in a post leads to it', (site, name) => {
  const page = open(name);
  for (const element of site.findPosts(page.document.documentElement, page)) {
    for (const inner of element.querySelectorAll('*')) {
      expect(site.postOf(inner, page)).toBe(element);
    }
  }
});

describe('threads', () => {
  test.each([
    [mastodon, 'mastodon/thread', '501', null],
    [mastodon, 'mastodon/thread', '502', '501'],
    // It has an answer of its own, so its line does not tell whether it goes up to the focused post.
    [mastodon, 'mastodon/thread', '503', null],
    [mastodon, 'mastodon/thread', '504', '503'],
    [mastodon, 'mastodon/thread', '505', '502'],
    [bluesky, 'bluesky/thread', '3n2wnoflka222', '3n2wmzychdk22'],
    [bluesky, 'bluesky/thread', '3n2wnogk2s222', '3n2wnoflka222'],
  ] as const)('%o %s: %s answers %s', (site, name, id, parentId) => {
    const page = open(name);
    expect(site.readPost(elementOf(site, page, id), page)?.parentId).toBe(parentId);
  });
});

describe('reply boxes', () => {
  test.each([
    [mastodon, 'mastodon/home', '116001', '115899'],
    [bluesky, 'bluesky/thread', '3n2wnoflka222', '3n2wnogk2s222'],
  ] as const)('%o %s: the open box answers %s and not %s', (site, name, answered, other) => {
    const page = open(name);
    const [composer] = site.findComposers(page);
    if (!composer) throw new Error('No reply box');
    expect(site.composerFor(elementOf(site, page, answered), page)).toBe(composer);
    expect(site.composerFor(elementOf(site, page, other), page)).toBeNull();
    expect(site.answeredBy(composer, page)).toBe(elementOf(site, page, answered));
  });

  test('a box for a new post answers nothing', () => {
    const page = open('mastodon/home');
    page.document.querySelector('.reply-indicator')?.remove();
    const [composer] = mastodon.findComposers(page);
    if (!composer) throw new Error('No reply box');
    expect(mastodon.answeredBy(composer, page)).toBeNull();
    expect(mastodon.composerFor(elementOf(mastodon, page, '116001'), page)).toBeNull();
    expect(mastodon.composerFor(null, page)).toBeNull();
  });

  test.each([
    ['Post published.', '<button class="notification-bar__action">Open</button>', true, false],
    ['Text copied', '', false, false],
    ['<span class="notification-bar__title">Oops!</span> Error', '', false, true],
  ])('%s: sent %s', (words, action, sent, failed) => {
    const notice = `<div class="notification-list"><div class="notification-bar">${words}${action}</div></div>`;
    const { document } = parse(notice, 'https://kupla.example/home');
    expect(document.querySelector(mastodon.send.success ?? '-') !== null).toBe(sent);
    expect(document.querySelector(mastodon.send.failure ?? '-') !== null).toBe(failed);
  });
});

describe('what is never read', () => {
  test('a private post that an element is handed for is refused', () => {
    const page = open('mastodon/home');
    const direct = page.document.querySelector('.status__wrapper-direct');
    if (!direct) throw new Error('No direct post');
    expect(mastodon.readPost(direct, page)).toBeNull();
    expect(mastodon.identify(direct, page)).toBeNull();
    expect(mastodon.postOf(direct, page)).toBeNull();
    expect(mastodon.findPosts(direct, page)).toEqual([]);
  });

  test('an emptied article is no post, and is one again when it comes back', () => {
    const page = open('mastodon/home');
    const wrapper = elementOf(mastodon, page, '115899');
    const status = wrapper.querySelector('.status');
    if (!status) throw new Error('No status');
    status.remove();
    expect(mastodon.readPost(wrapper, page)).toBeNull();
    expect(mastodon.identify(wrapper, page)).toBeNull();
    wrapper.append(status);
    expect(mastodon.findPosts(status, page)).toEqual([wrapper]);
  });
});

describe('times on Bluesky', () => {
  const at = new Date('2026-11-23T02:58:12.828Z');
  const shownIn = (language: string, date: Date, style: 'full' | 'long' = 'long') =>
    date.toLocaleString(language, { dateStyle: style, timeStyle: 'short' });
  const read = (label: string) => {
    const page = open('bluesky/home');
    const post = elementOf(bluesky, page, '3n2x53vsav222');
    post.querySelector('a[data-tooltip]')?.setAttribute('aria-label', label);
    return bluesky.readPost(post, page)?.postedAt ?? null;
  };

  test.each(['en', 'fi', 'sv', 'de', 'pt-BR', 'ja', 'ko'])(
    'the id tells the moment where the words in %s agree',
    (language) => expect(read(shownIn(language, at))).toBe(at.toISOString()),
  );

  test.each([1, -1, 60, -60, 1440])('words that are %i minutes off leave it unknown', (minutes) =>
    expect(read(shownIn('en', new Date(at.getTime() + minutes * 60_000)))).toBeNull(),
  );

  test('no words, no time', () => expect(read('3 t')).toBeNull());
});

test.each([
  ['', '500', 500],
  ['', '1000', 1000],
  // What is left tells nothing once something is written.
  ['hei', '497', null],
  ['', '', null],
])('an instance’s limit: box %o, counter %o', (typed, counter, limit) => {
  const page = parse(
    '<form class="compose-form"><textarea></textarea><span class="character-counter"></span></form>',
    'https://some.example/home',
  );
  (page.document.querySelector('textarea') as HTMLTextAreaElement).value = typed;
  (page.document.querySelector('.character-counter') as Element).textContent = counter;
  expect(mastodon.readLimit?.(page)).toBe(limit);
});
