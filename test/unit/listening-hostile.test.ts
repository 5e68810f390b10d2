import { expect, test } from 'vitest';
import { classify } from '../../utils/listening/classify';
import { LONGEST, toPlain } from '../../utils/listening/plain';
import { matchWatchlist, relevance } from '../../utils/listening/watchlist';
import { detectLanguage } from '../../utils/posts/language';
import { readable } from '../reasons-measure';
import { examples, testBrand } from '../reasons-table';

/** A small generator with a seed, so that a failure can be repeated. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const SCRAPS = [
  ...'\u0000\u0007\u200b\u200d\u202e\u2066\ufeff\ufe0f\u0301\u0308\ud83d\udc4e\ud800?!.,;:()[]{}\\/*+^$|<>&"\'#@-_\n\t ',
  'a',
  'ä',
  'İ',
  'ß',
  'ﬁ',
  'שלום',
  'مرحبا',
  '漢字',
  '👩‍👩‍👧',
  '@kuurakahvi',
  '@brand',
  'https://x.example/?q=',
  'Kuuran',
  '<script>',
  '{{x}}',
  'not',
  'ei',
  'never',
  'thanks',
  'kiitos',
  'where is my order',
  'löysin lasia',
  '#',
  '__proto__',
  'constructor',
];

const check = (text: string): void => {
  const found = classify(readable(text), testBrand, { inOwnThread: true });
  for (const reason of found.reasons)
    for (const because of reason.because)
      if (because.kind === 'words')
        expect(text.slice(because.start, because.end)).toBe(because.text);
  for (const one of matchWatchlist(text, testBrand))
    expect(text.slice(one.start, one.end)).toBe(one.text);
  relevance(readable(text), testBrand);
};

test('4,000 random texts never throw, and every span is a piece of the text', () => {
  const next = random(7);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)] as Item;
  for (let round = 0; round < 4_000; round++)
    check(
      Array.from({ length: Math.floor(next() * 20) }, () => pick(SCRAPS)).join(
        next() < 0.5 ? '' : ' ',
      ),
    );
});

test('examples with invisible characters between all letters read the same', () => {
  const visible = examples.filter((one) => /^[\p{L}\p{N} .!?,']+$/u.test(one.text));
  expect(visible.length).toBeGreaterThan(300);
  for (const { text } of visible) {
    const hidden = [...text].join('\u200b');
    check(hidden);
    expect(
      classify(readable(hidden), testBrand, { inOwnThread: true }).reasons.map((one) => one.id),
    ).toEqual(
      classify(readable(text), testBrand, { inOwnThread: true }).reasons.map((one) => one.id),
    );
  }
});

test('letters put together from two are read as one, with the spans of the original', () => {
  const text = 'Löysin lasinsirun, älkää ostako Kuuran kahvia'.normalize('NFD');
  check(text);
  expect(classify(readable(text), testBrand).reasons[0]?.id).toBe('crisis');
});

test.each([
  ['one long word', 'a'.repeat(50_000)],
  ['long handles', '@a'.repeat(25_000)],
  ['question marks', '?'.repeat(50_000)],
  ['mail-like', 'a.'.repeat(25_000)],
  ['link-like', 'https://'.repeat(6_000)],
  ['words', 'kahvi on hyvää mutta kylmää '.repeat(1_800)],
  ['nearly a phrase', 'thank you for the '.repeat(2_800)],
  ['hyphens', 'no-'.repeat(17_000)],
  ['combining marks', `a${'\u0308'.repeat(49_000)}`],
  ['surrogates', '\ud83d'.repeat(50_000)],
  ['lines', 'still\n'.repeat(8_000)],
])('50,000 characters of %s take less than a second', (_, text) => {
  const start = performance.now();
  check(text);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('rules read the beginning of a post and no more', () => {
  expect(toPlain('x '.repeat(50_000)).original).toHaveLength(LONGEST);
  const late = `${'ok '.repeat(LONGEST)} älkää ostako`;
  expect(classify(readable(late), testBrand, { inOwnThread: true }).reasons).toEqual([]);
});

test.each<[string, string | null, string]>([
  ['Mihin aikaan avaatte lauantaina?', null, 'fi'],
  ['oisko teil kauramaitoa', null, 'fi'],
  ['What time do you open?', null, 'en'],
  ['När öppnar ni på lördag och vad kostar det?', null, 'sv'],
  ['Sjukt gott kaffe, tack för idag', null, 'sv'],
  ['Wann öffnen Sie am Samstag und was kostet das?', null, 'de'],
  ['Dónde está mi pedido, por favor', null, 'es'],
  ['ok', null, 'und'],
  ['ok', 'fi', 'fi'],
  ['😍😍', 'en-GB', 'en'],
  ['@anna https://example.com/the-and-is', null, 'und'],
  ['Missä mun tilaus on ja milloin se tulee?', 'en', 'fi'],
  ['', null, 'und'],
])('language of “%s” with hint %s is %s', (text, hint, lang) => {
  expect(detectLanguage(text, hint, ['fi', 'en'])).toBe(lang);
});
