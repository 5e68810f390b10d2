import { describe, expect, test } from 'vitest';
import { readCount, readLabelCount, readPhraseCount } from '@/utils/posts/counts';

const shown: [string, number | null, boolean?][] = [
  ['0', 0, true],
  ['137', 137, true],
  ['11.700', 11_700, true],
  ['11,700', 11_700, true],
  ['12 345', 12_345, true],
  ['12\u00a0345', 12_345, true],
  ['12\u202f345', 12_345, true],
  ['12’345', 12_345, true],
  ['1.234.567', 1_234_567, true],
  ['12,34,567', 1_234_567, true],
  ['\u200e7\u200f', 7, true],
  ['١٢٣', 123, true],
  ['۱۲۳', 123, true],
  ['1,2 t.', 1200, false],
  ['1,2\u00a0t.', 1200, false],
  ['3 t.', 3000, false],
  ['12 t.', 12_000, false],
  ['1,2 milj.', 1_200_000, false],
  ['2,3 mrd.', 2_300_000_000, false],
  ['1,2 tn', 1200, false],
  ['1,2 mn', 1_200_000, false],
  ['1.2K', 1200, false],
  ['529K', 529_000, false],
  ['1.2M', 1_200_000, false],
  ['2.3B', 2_300_000_000, false],
  ['12B', 12_000_000_000, false],
  ['11,7 mil', 11_700, false],
  ['1,2 mi', 1_200_000, false],
  ['1,2 Mio.', 1_200_000, false],
  ['2300 M', 2_300_000_000, false],
  ['1,2 N', 1200, false],
  ['1,2 Tr', 1_200_000, false],
  ['1,2 тыс.', 1200, false],
  ['1.2万', 12_000, false],
  ['٫', null],
  ['1٫2 ألف', 1200, false],
  ['3 t', null],
  ['3t', null],
  ['5m', null],
  ['5 min', null],
  ['5 h', null],
  ['2 pv', null],
  ['2 d', null],
  ['1,2', null],
  ['1.5', null],
  ['12 34', null],
  ['1,2 B', null],
  ['12 B', null],
  ['-5', null],
  ['5 %', null],
  ['100 %', null],
  ['12:30', null],
  ['3 comments', null],
  ['', null],
  ['K', null],
  ['99999999999999999999', null],
  ['9'.repeat(50_000), null],
];

describe('a number as shown beside an icon', () => {
  test.each(shown)('%j is %j', (text, value, exact) => {
    expect(readCount(text)).toEqual(value === null ? null : { value, exact });
  });
  test('absent text is unknown', () => {
    expect(readCount(null)).toBeNull();
    expect(readCount(undefined)).toBeNull();
  });
});

const labels: [string, number | null][] = [
  ['17002 Respostas. Resposta', 17_002],
  ['2534 Replies. Reply', 2534],
  ['2,534 Replies. Reply', 2534],
  ['5 979 037 näyttökertaa', 5_979_037],
  ['5\u202f979\u202f037 vues', 5_979_037],
  ['5 Mi piace. Mi piace', 5],
  ['3 mil', 3],
  ['Like: 7 people', 7],
  ['12.345 Aufrufe. Beiträge-Analytics anzeigen', 12_345],
  ['٥ ردود', 5],
  ['3件の返信', 3],
  ['1.2K views', null],
  ['12K views', null],
  ['1,2 mil respostas', null],
  ['1.2万', null],
  ['Reply', null],
  ['', null],
];

describe('the first number of an aria-label', () => {
  test.each(labels)('%j is %j', (label, value) => {
    expect(readLabelCount(label)).toEqual(value === null ? null : { value, exact: true });
  });
});

const phrases: [string, number | null, boolean?][] = [
  ['3 comments', 3, true],
  ['1 share', 1, true],
  ['13 bình luận', 13, true],
  ['1,2 mil comentários', 1200, false],
  ['12 mil comentários', 12_000, false],
  ['1.2K comments', 1200, false],
  ['12K comments', 12_000, false],
  ['2,3 t. kommenttia', 2300, false],
  ['2 t. kommenttia', null],
  ['1.234 Kommentare', 1234, true],
  ['1 234 kommenttia', 1234, true],
  ['5 mi piace', null],
  ['1,2 N bình luận', 1200, false],
  ['48', 48, true],
  ['Comment', null],
  ['1,5 kommenttia', null],
];

describe('a number before words', () => {
  test.each(phrases)('%j is %j', (text, value, exact) => {
    expect(readPhraseCount(text)).toEqual(value === null ? null : { value, exact });
  });
});
