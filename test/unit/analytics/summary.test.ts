import { describe, expect, test } from 'vitest';
import { quantile, shareFigure } from '../../../utils/analytics/figure';
import { emptyRollup } from '../../../utils/analytics/rollup';
import {
  daySummary,
  daysForSummary,
  daysForWeek,
  weekSummary,
} from '../../../utils/analytics/summary';
import type { CohortRow, Rollup } from '../../../utils/db/records';
import { newBrand } from '../../../utils/strategy/brand';

const BRAND = newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki');
const DAY = '2026-11-23';
const NOON = Date.UTC(2026, 10, 23, 10);
const MINUTE = 60_000;
/** Working hours begin at noon: what came before does not count. */
const workingMinutes = (from: number, to: number) =>
  Math.max(0, to - Math.max(from, NOON)) / MINUTE;

const row = (over: Partial<CohortRow> = {}): CohortRow => ({
  site: 'x',
  reason: 'question',
  product: null,
  segment: null,
  seenAt: NOON,
  postedAt: NOON - 30 * MINUTE,
  answeredAt: null,
  outside: false,
  handledAt: null,
  how: null,
  ...over,
});

const rollup = (day: string, over: Partial<Rollup>): Rollup => ({
  ...emptyRollup('b_kuura1', day),
  ...over,
});

const answered = (minutes: number, over: Partial<CohortRow> = {}) =>
  row({ answeredAt: NOON + minutes * MINUTE, ...over });

const today = rollup(DAY, {
  counters: {
    'looked|x': 400,
    'looked|bluesky': 20,
    'seen|x': 9,
    'sent|x': 4,
    'sent-human|x': 1,
  },
  needed: {
    'x/1': answered(10),
    'x/2': answered(20, { reason: 'complaint', product: 'paahto', segment: 'customer' }),
    'x/3': answered(90, { postedAt: null }),
    'x/4': answered(5, { outside: true, postedAt: NOON - 10 * MINUTE }),
    'x/5': row({ handledAt: NOON, how: 'private' }),
    'x/6': row({ postedAt: NOON - 300 * MINUTE }),
    'x/7': row({ site: 'bluesky' }),
  },
});

const input = (...rollups: Rollup[]) => ({ brand: BRAND, rollups, now: NOON, workingMinutes });
const keysOf = (figure: { behind: unknown }) => (figure.behind as { posts: string[] }).posts;

describe('a day', () => {
  const summary = daySummary(input(today), DAY);

  test.each([
    ['needed', 7, ['x/1', 'x/2', 'x/3', 'x/4', 'x/5', 'x/6', 'x/7']],
    ['answered', 4, ['x/1', 'x/2', 'x/3', 'x/4']],
    ['outside', 1, ['x/4']],
    ['handled', 5, ['x/1', 'x/2', 'x/3', 'x/4', 'x/5']],
    ['waiting', 2, ['x/6', 'x/7']],
  ] as const)('%s', (name, count, keys) => {
    expect(summary[name]).toMatchObject({ value: count, n: count });
    expect(keysOf(summary[name])).toEqual(keys);
  });

  test('no percentage below ten posts', () => {
    expect(summary.responseRate).toMatchObject({ value: null, part: 4, n: 7 });
    expect(summary.handledRate).toMatchObject({ value: null, part: 5, n: 7 });
    expect(shareFigure('response-rate', 6, 10, null).value).toBe(0.6);
  });

  test('customer wait: from the post’s time, elsewhere too; what the site hides is left out', () => {
    const { calendar, working } = summary.customerWait;
    // 40, 50 and 15 minutes by the clock; 10, 20 and 5 of them in working hours.
    expect(calendar.median).toMatchObject({ value: 40, n: 3, leftOut: 1 });
    expect(calendar.p90.value).toBeCloseTo(48);
    expect(working.median).toMatchObject({ value: 10, n: 3, leftOut: 1 });
    expect(working.withinTarget).toMatchObject({ part: 3, n: 3, value: null });
  });

  test('team time: from first seen, answers from elsewhere left out', () => {
    expect(summary.teamTime.calendar.median).toMatchObject({ value: 20, n: 3, leftOut: 0 });
    expect(summary.teamTime.calendar.withinTarget).toMatchObject({ part: 2, n: 3 });
    const buckets = summary.teamTime.calendar.buckets.map(({ figure }) => figure.value);
    expect(buckets).toEqual([2, 1, 0, 0, 0]);
    expect(keysOf(summary.teamTime.calendar.buckets[1]?.figure ?? { behind: null })).toEqual([
      'x/3',
    ]);
  });

  test('groups add up to the whole', () => {
    for (const groups of Object.values(summary.by)) {
      expect(groups.reduce((sum, group) => sum + group.needed.n, 0)).toBe(7);
    }
    expect(summary.by.reason.map((group) => group.id)).toEqual(['question', 'complaint']);
    expect(summary.by.segment.map((group) => group.id)).toEqual(['', 'customer']);
  });

  test('the oldest one that waits, coverage, human touch', () => {
    expect(summary.oldest).toEqual({ key: 'x/6', since: NOON - 300 * MINUTE, permalink: null });
    const behind = (site: string) => ({ counter: 'seen', days: [DAY], site });
    expect(summary.coverage.sites).toMatchObject([
      { site: 'x', looked: { n: 400, behind: null }, seen: { n: 9, behind: behind('x') } },
      {
        site: 'bluesky',
        looked: { n: 20, behind: null },
        seen: { n: 0, behind: behind('bluesky') },
      },
    ]);
    expect(summary.coverage.emptyDays).toEqual([]);
    expect(summary.humanTouch).toMatchObject({ part: 1, n: 4 });
    expect(summary.sent).toMatchObject({ value: 4, behind: { counter: 'sent', days: [DAY] } });
  });

  test('a day without a row is empty and says so', () => {
    const empty = daySummary(input(), DAY);
    expect(empty.responseRate).toMatchObject({ value: null, part: 0, n: 0 });
    expect(empty.customerWait.working.median.value).toBeNull();
    expect(empty.coverage.emptyDays).toEqual([DAY]);
    expect(empty.oldest).toBeNull();
  });

  test('erased people stay in the rates, without keys', () => {
    const counters = {
      'gone-needed|x|question': 4,
      'gone-answered|x|question': 3,
      'gone-handled|x|question': 4,
    };
    const { needed, responseRate, handled, by } = daySummary(
      input(rollup(DAY, { counters, needed: today.needed })),
      DAY,
    );
    expect(needed.value).toBe(11);
    expect(keysOf(needed)).toHaveLength(7);
    expect(responseRate.value).toBeCloseTo(7 / 11);
    expect(handled.value).toBe(9);
    expect(by.site.find((group) => group.id === 'x')?.needed.n).toBe(10);
    expect(by.reason.find((group) => group.id === 'question')?.answered.n).toBe(6);
  });
});

test('a day is set against the day before and the same weekday', () => {
  expect(daysForSummary(DAY)).toEqual(['2026-11-16', '2026-11-22', DAY]);
  const before = rollup('2026-11-16', { needed: { 'x/9': answered(7) } });
  const [dayBefore, sameWeekday] = daySummary(input(today, before), DAY).against;
  expect(dayBefore).toMatchObject({ id: 'day-before', headline: { needed: { value: 0 } } });
  expect(sameWeekday).toMatchObject({
    id: 'same-weekday',
    headline: { needed: { value: 1 }, customerWait: { value: 7 } },
  });
});

test('a week begins on Monday, also across the change of the clocks and of the year', () => {
  expect(daysForWeek('2026-10-25').slice(7)).toEqual([
    '2026-10-19',
    '2026-10-20',
    '2026-10-21',
    '2026-10-22',
    '2026-10-23',
    '2026-10-24',
    '2026-10-25',
  ]);
  expect(daysForWeek('2027-01-01').at(7)).toBe('2026-12-28');
  const sunday = rollup('2026-11-29', { needed: { 'x/8': answered(1) } });
  const week = weekSummary(input(today, sunday), '2026-11-25');
  expect(week).toMatchObject({ from: DAY, to: '2026-11-29', needed: { value: 8 } });
  expect(week.coverage.emptyDays).toHaveLength(6);
});

test.each([
  [[], 0.5, null],
  [[5], 0.9, 5],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10], 0.9, 9],
])('the quantile of %j at %f is %s', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
