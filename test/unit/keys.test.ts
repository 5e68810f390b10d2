import { expect, test } from 'vitest';
import { hash53, normaliseText, personKey, postKey } from '../../utils/posts/keys';
import { NO_COUNTS, type Post } from '../../utils/posts/post';

const post = (over: Partial<Post> = {}): Post => ({
  site: 'x',
  host: null,
  id: null,
  permalink: null,
  author: { name: 'Maija L.', handle: 'maija', url: 'https://x.com/maija' },
  text: 'Milloin uusi paahto on kaupoissa?',
  lang: 'fi',
  postedAt: null,
  counts: NO_COUNTS,
  kind: 'post',
  flags: { ad: false, repost: false, quote: false, truncated: false },
  repostedBy: null,
  quoted: null,
  media: [],
  mediaIds: [],
  parentId: null,
  rootId: null,
  replyingTo: [],
  ...over,
});

test('a post with an id is keyed by it, on Mastodon with the host', () => {
  expect(postKey(post({ id: '17' }))).toBe('x/17');
  expect(postKey(post({ site: 'mastodon', host: 'some.social', id: '17' }))).toBe(
    'mastodon@some.social/17',
  );
});

test('a fingerprint survives white space, case and hidden characters, and tells authors and media apart', () => {
  const key = postKey(post());
  expect(key).toMatch(/^x\/fp:[0-9a-z]+$/);
  expect(postKey(post({ text: ' milloin  UUSI\u200b paahto on\nkaupoissa? ' }))).toBe(key);
  expect(postKey(post({ mediaIds: ['1'] }))).not.toBe(key);
  expect(postKey(post({ author: { name: 'Maija L.', handle: 'm', url: null } }))).not.toBe(key);
});

test('a person without handle and address has no key', () => {
  expect(personKey('facebook', null, { name: 'Maija', handle: null, url: null })).toBeNull();
  expect(personKey('x', null, { name: null, handle: 'Maija', url: null })).toBe('x/maija');
});

test('hash53 spreads: 100 000 short texts, no collision', () => {
  const seen = new Set(Array.from({ length: 100_000 }, (_, index) => hash53(`post ${index}`)));
  expect(seen.size).toBe(100_000);
});

test('normaliseText folds what readers cannot see', () => {
  expect(normaliseText('A\u2800 \u202aB\u202c')).toBe('a b');
});
