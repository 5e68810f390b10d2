import i18next from 'i18next';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en/metrics.json';
import fi from '../../../assets/locales/fi/metrics.json';
import { writeCsv } from '../../../utils/analytics/csv';
import { formatMinutes, formatSummary, type ReportWords } from '../../../utils/analytics/format';
import { emptyRollup } from '../../../utils/analytics/rollup';
import { daySummary } from '../../../utils/analytics/summary';
import { newBrand } from '../../../utils/strategy/brand';

const DAY = '2026-11-23';
const SEEN = Date.UTC(2026, 10, 23, 7);
const BRAND = { ...newBrand('b_kuura1', '=Kuura | Kahvi', 'UTC') };
const rows = Array.from({ length: 14 }, (_, index) => [
  `x/${index}`,
  {
    site: 'x' as const,
    reason: 'question',
    product: index ? null : '=HYPERLINK("http://evil")',
    segment: null,
    seenAt: SEEN,
    postedAt: index === 5 ? null : SEEN,
    answeredAt: index < 12 ? SEEN + (index + 1) * 7 * 60_000 : null,
    outside: false,
    handledAt: null,
    how: null,
  },
]);
const summary = daySummary(
  {
    brand: BRAND,
    rollups: [{ ...emptyRollup('b_kuura1', DAY), needed: Object.fromEntries(rows) }],
    now: SEEN,
    workingMinutes: (from, to) => (to - from) / 60_000,
  },
  DAY,
);

const words = (lang: string): ReportWords => ({
  lang,
  t: i18next.getFixedT(lang) as ReportWords['t'],
  nameOf: (_kind, id) => id || '–',
});

beforeAll(() =>
  i18next.init({
    resources: { en: { metrics: en }, fi: { metrics: fi } },
    interpolation: { escapeValue: false },
  }),
);

describe.each(['en', 'fi'])('%s', (lang) => {
  test.each(['text', 'markdown', 'csv', 'json'] as const)('%s lacks no word', (form) => {
    const report = formatSummary(summary, form, words(lang), 'Rauhallinen päivä');
    expect(report).not.toMatch(/metrics:|\{\{|undefined|NaN|section\.|\.name|\.definition/);
    expect(report).not.toContain(words(lang).t('metrics:human-touch.name'));
    expect(report).not.toContain('humanTouch');
  });
});

test('a percentage never stands without what it rests on', () => {
  const report = formatSummary(summary, 'text', words('en'));
  expect(report).toContain('Response rate: 86% (12 of 14)');
  expect(report).toContain(
    'Median, by the clock: 49 min (n = 11; 1 left out: the site does not show when it was posted)',
  );
  for (const line of report.split('\n').filter((each) => each.includes('%'))) {
    expect(line).toMatch(/\(\d+ of \d+/);
  }
  // An intl no-break space stands before the sign in Finnish.
  expect(formatSummary(summary, 'text', words('fi'))).toMatch(/Vastausaste: 86\s% \(12\/14\)/);
});

test('the comment and the brand’s name are text, not Markdown', () => {
  const report = formatSummary(summary, 'markdown', words('en'), '**a** <b>');
  expect(report).toContain('# =Kuura \\| Kahvi, Nov 23, 2026');
  expect(report).toContain('\\*\\*a\\*\\* \\<b\\>');
});

test('Excel reads the CSV: mark, separator and decimals of the language, nothing that runs', () => {
  const finnish = formatSummary(summary, 'csv', words('fi'));
  expect(finnish.startsWith('\ufeff')).toBe(true);
  const { data, meta } = Papa.parse<string[]>(finnish.slice(1), { skipEmptyLines: true });
  expect(meta).toMatchObject({ delimiter: ';', linebreak: '\r\n' });
  expect(new Set(data.map((row) => row.length))).toEqual(new Set([8]));
  const rate = data.find((row) => row[1] === 'Vastausaste');
  expect(rate?.slice(2, 7)).toEqual(['0,857143', 'osuus', '12', '14', '0']);
  expect(data.some((row) => row[1]?.startsWith("'=HYPERLINK"))).toBe(true);
  expect(data.flat().some((cell) => /^[=@]/.test(cell))).toBe(false);
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+358 40 123', `"'+358 40 123"`],
  ['-5', '-5'],
  ['@cmd', `"'@cmd"`],
  ['a;b"c', '"a;b""c"'],
  [-0.5, '-0,5'],
  [null, ''],
])('the cell %j is written %s', (cell, expected) => {
  expect(writeCsv(['h'], [[cell]], 'fi')).toBe(`\ufeffh\r\n${expected}\r\n`);
});

test.each([
  [0, '0 min'],
  [59.6, '1 hr'],
  [70, '1 hr 10 min'],
])('%f minutes are %s', (minutes, expected) => {
  expect(formatMinutes(minutes, 'en')).toBe(expected);
});

test('JSON can be read back', () => {
  expect(JSON.parse(formatSummary(summary, 'json', words('en')))).toMatchObject({
    from: DAY,
    responseRate: { part: 12, n: 14 },
  });
});
