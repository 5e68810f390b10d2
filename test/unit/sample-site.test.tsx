// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SampleFeed } from '../../components/feed/SampleFeed';
import { SAMPLE_POSTS, sampleBrand } from '../../components/feed/sample-posts';
import { startWords } from '../../utils/i18n';
import { readPage } from '../../utils/sites/read-page';
import { sample } from '../../utils/sites/sample';
import type { Page } from '../../utils/sites/site';

const NOW = Date.UTC(2026, 10, 23, 12, 0);
const page: Page = { document, url: new URL('http://127.0.0.1:4173/sample') };
const all = SAMPLE_POSTS.flatMap((post) => [post, ...(post.replies ?? [])]);

beforeAll(() => startWords('en'));
afterEach(cleanup);

const show = (now = NOW) => render(<SampleFeed now={now} clock={() => now + 60_000} delay={0} />);
const elementOf = (id: string) => {
  const element = document.querySelector(`[data-sample-post="${id}"]`);
  if (!element) throw new Error(`No post ${id}`);
  return element;
};

async function reply(id: string, text: string) {
  if (!sample.composerFor(elementOf(id), page)) {
    const control = sample.replyControl(elementOf(id), page);
    if (control) fireEvent.click(control);
  }
  const composer = await waitFor(() => {
    const box = sample.composerFor(elementOf(id), page);
    if (!box) throw new Error('No reply box yet');
    return box;
  });
  expect(sample.answeredBy(composer, page)).toBe(elementOf(id));
  fireEvent.input(composer, { target: { value: text } });
  const send = document.querySelector(sample.send.button);
  await waitFor(() => expect(send?.hasAttribute('disabled')).toBe(false));
  if (send) fireEvent.click(send);
}

describe('the sample feed as a site', () => {
  test('every post is read, with its age, author and place in the thread', () => {
    show();
    const { posts, own, health } = readPage(sample, page);
    expect(own).toBe('kuurakahvi');
    expect(health).toMatchObject({ posts: all.length, probe: all.length, broken: false });
    for (const [index, post] of posts.entries()) {
      const source = all[index];
      expect(post).toMatchObject({
        id: source?.id,
        text: source?.text,
        lang: source?.lang,
        author: source?.author,
        postedAt: new Date(NOW - (source?.age ?? 0) * 60_000).toISOString(),
        flags: { ad: source?.ad === true },
        media: source?.picture ? ['image'] : [],
      });
    }
    expect(posts.find(({ id }) => id === 's-109')).toMatchObject({
      kind: 'reply',
      parentId: 's-108',
      replyingTo: ['kuurakahvi'],
    });
  });

  test('a reply goes into the thread as our own, with the time it was sent', async () => {
    show();
    await reply('s-101', 'Torstaina!');
    await waitFor(() => elementOf('s-101-r1'));
    expect(sample.readPost(elementOf('s-101-r1'), page)).toMatchObject({
      text: 'Torstaina!',
      author: { handle: 'kuurakahvi' },
      parentId: 's-101',
      postedAt: new Date(NOW + 60_000).toISOString(),
    });
    expect(document.querySelector(sample.send.success ?? '-')).not.toBeNull();
    await waitFor(() => expect(sample.findComposers(page)).toEqual([]));
  });

  test('an answer to a reply hangs on the thread that it belongs to', async () => {
    show();
    await reply('s-109', 'Tervetuloa suoraan paikalle!');
    await waitFor(() => elementOf('s-108-r1'));
    expect(sample.readPost(elementOf('s-108-r1'), page)).toMatchObject({
      parentId: 's-109',
      rootId: 's-108',
    });
  });

  test('sending fails once where it should, and keeps the text', async () => {
    show();
    await reply('s-105', 'We are looking into it.');
    await waitFor(() => expect(document.querySelector(sample.send.failure ?? '-')).not.toBeNull());
    expect(document.querySelector('[data-sample-post="s-105-r1"]')).toBeNull();
    expect(sample.findComposers(page)[0]).toMatchObject({ value: 'We are looking into it.' });
    await reply('s-105', 'We are looking into it.');
    await waitFor(() => elementOf('s-105-r1'));
  });

  test.each([
    ['http://127.0.0.1:4173/sample', true],
    ['http://localhost:4173/sample', true],
    ['chrome-extension://abcdefgh/welcome.html', true],
    ['moz-extension://1-2-3/welcome.html', true],
    ['https://example.org/sample', false],
    ['https://127.0.0.1.example.org/', false],
  ])('at %s it is ours: %s', (address, ours) => {
    show();
    expect(sample.recognises({ document, url: new URL(address) })).toBe(ours);
  });

  test('without the feed, a page on loopback is not ours', () =>
    expect(sample.recognises(page)).toBe(false));

  test('the brand that comes with it is the one that is signed in', () => {
    show();
    const brand = sampleBrand('Europe/Helsinki');
    expect(brand.handles.sample).toEqual([sample.readOwn(page)?.handle]);
    const text = all.map((post) => post.text.toLowerCase()).join(' ');
    for (const { words } of [...brand.products, ...brand.competitors]) {
      expect(words.some((word) => text.includes(word))).toBe(true);
    }
  });
});
