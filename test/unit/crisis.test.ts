import { expect, test } from 'vitest';
import {
  CRISIS_DEFAULTS,
  crisisThreshold,
  type Signal,
  watchCrisis,
} from '../../utils/listening/crisis';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const signal = (hoursAgo: number, author: string, over: Partial<Signal> = {}): Signal => ({
  at: NOW - hoursAgo * HOUR,
  author,
  product: null,
  harm: false,
  ...over,
});

/** `perDay[0]` posts in the last 24 hours, `perDay[1]` in the 24 hours before, … */
const history = (perDay: number[]): Signal[] =>
  perDay.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) =>
      signal(day * 24 + 1 + index * 0.1, `a${day}-${index}`),
    ),
  );

const quiet = [2, 3, 2, 1, 2, 3, 2];

test('the threshold is mean + k·SD of the last 7 days or of the weekday, whichever is higher', () => {
  const week = history([0, ...quiet]);
  // mean 15/7, SD sqrt(((2-m)²·4 + (3-m)²·2 + (1-m)²)/7)
  const mean = 15 / 7;
  const spread = Math.sqrt((4 * (2 - mean) ** 2 + 2 * (3 - mean) ** 2 + (1 - mean) ** 2) / 7);
  expect(crisisThreshold(week, NOW, 2)).toBeCloseTo(mean + 2 * spread, 10);
  const mondays = history([
    0,
    ...quiet,
    0,
    0,
    0,
    0,
    0,
    0,
    20,
    0,
    0,
    0,
    0,
    0,
    0,
    20,
    0,
    0,
    0,
    0,
    0,
    0,
    20,
  ]);
  expect(crisisThreshold(mondays, NOW, 2)).toBeGreaterThan(20);
});

test('an ordinary day raises nothing, an unusual one does, with its numbers', () => {
  expect(watchCrisis(history([3, ...quiet]), [], NOW)).toEqual([]);
  const [alert, ...others] = watchCrisis(history([9, ...quiet]), [], NOW);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({ kind: 'volume', product: null, count: 9, authors: 9 });
  expect(alert?.threshold).toBeLessThan(9);
  expect(alert?.at).toBe(NOW - HOUR);
});

test('a busy Monday after busy Mondays is no crisis', () => {
  const week = [0, 0, 0, 0, 0, 0];
  expect(
    watchCrisis(history([9, ...week, 9, ...week, 9, ...week, 9, ...week, 9]), [], NOW),
  ).toEqual([]);
});

test('one angry author is none, three are', () => {
  const by = (authors: number) =>
    Array.from({ length: 12 }, (_, index) => signal(index, `a${index % authors}`));
  expect(watchCrisis(by(2), [], NOW)).toEqual([]);
  expect(watchCrisis(by(3), [], NOW)).toHaveLength(1);
});

test('posts from the future and from before today do not count as today’s', () => {
  const old = Array.from({ length: 12 }, (_, index) => signal(24 + index, `a${index}`));
  const future = Array.from({ length: 12 }, (_, index) => signal(-1 - index, `b${index}`));
  expect(watchCrisis([...old, ...future], [], NOW)).toEqual([]);
});

test('one claim of harm is enough, for its product', () => {
  expect(watchCrisis([signal(2, 'a', { harm: true, product: 'halla' })], [], NOW)).toMatchObject([
    { kind: 'harm', product: 'halla', count: 1, authors: 1, threshold: null },
  ]);
  expect(watchCrisis([signal(30, 'a', { harm: true, product: 'halla' })], [], NOW)).toEqual([]);
});

test('a product is watched apart from the brand', () => {
  const many = Array.from({ length: 6 }, (_, index) =>
    signal(index, `a${index}`, { product: 'halla' }),
  );
  expect(watchCrisis(many, [], NOW).map((one) => one.product)).toEqual([null, 'halla']);
});

test('after an alert its subject is silent for the cool-down, others are not', () => {
  const posts = [...history([9, ...quiet]), signal(1, 'z', { harm: true, product: 'halla' })];
  const past = { kind: 'volume' as const, product: null, at: NOW - DAY + 1 };
  expect(watchCrisis(posts, [past], NOW).map((one) => one.kind)).toEqual(['harm']);
  expect(watchCrisis(posts, [{ ...past, at: NOW - CRISIS_DEFAULTS.coolDown }], NOW)).toHaveLength(
    2,
  );
});
