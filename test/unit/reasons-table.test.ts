import { describe, expect, test } from 'vitest';
import type { ReasonId } from '../../utils/listening/reason';
import { classifyExample, macroF1, scoreReason, share, threeClasses } from '../reasons-measure';
import { developmentHalf, examples, frozenHalf, readSharedData } from '../reasons-table';

/** Least precision and recall per reason. Rules were tuned on the development half. */
const DEVELOPMENT: [ReasonId, precision: number, recall: number][] = [
  ['crisis', 0.95, 0.95],
  ['complaint', 0.95, 0.95],
  ['question', 0.95, 0.95],
  ['order-help', 0.75, 0.95],
  ['praise', 0.9, 0.9],
  ['user-content', 0.9, 0.9],
  ['competitor', 1, 1],
  ['mention', 0.95, 0.95],
  ['ad', 1, 1],
  ['own', 1, 1],
  ['spam', 0.95, 0.95],
];

/**
 * Floors a little under what the frozen half gave on 2026-11-23. Its totals were read twice (same
 * figures both times), its failures never. Table and lexicons come from the same hand within an
 * hour, so words of frozen examples may have found their way into the lexicons: posts by strangers
 * do worse. 123 examples written later, each batch run once before anything was changed for it,
 * gave "needs an answer" 83 % and 85 % right, and recall of complaints 62 % and 86 %.
 */
const FROZEN: [ReasonId, precision: number, recall: number][] = [
  ['crisis', 0.95, 0.95],
  ['complaint', 0.94, 0.91],
  ['question', 0.92, 0.96],
  ['order-help', 0.86, 0.93],
  ['praise', 0.96, 0.96],
  ['user-content', 0.9, 0.9],
  ['competitor', 1, 1],
  ['mention', 0.9, 0.8],
  ['ad', 1, 1],
  ['own', 1, 1],
  ['spam', 0.9, 0.9],
];

test('the table is big enough, nothing stands in it twice, and both halves hold every reason', () => {
  expect(examples.length).toBeGreaterThan(480);
  expect(new Set(examples.map((one) => one.text)).size).toBe(examples.length);
  expect(Math.abs(developmentHalf.length - frozenHalf.length)).toBeLessThan(60);
  for (const [id] of DEVELOPMENT)
    for (const half of [developmentHalf, frozenHalf])
      expect(half.some((one) => one.expected.reasons.includes(id))).toBe(true);
});

describe('development half', () => {
  test.each(DEVELOPMENT)('%s: precision ≥ %d, recall ≥ %d', (id, precision, recall) => {
    const score = scoreReason(id, developmentHalf);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('needs an answer: at least 97 % right', () => {
    const right = share(
      developmentHalf,
      (one) => classifyExample(one).needsAnswer === one.expected.needsAnswer,
    );
    expect(right).toBeGreaterThanOrEqual(0.97);
  });

  test('the language of at least 97 % is recognised', () => {
    const right = share(
      developmentHalf.filter((one) => /\p{L}.*\p{L}/u.test(one.text)),
      (one) => [one.lang, 'und'].includes(classifyExample(one).lang),
    );
    expect(right).toBeGreaterThanOrEqual(0.97);
  });
});

describe('frozen half', () => {
  test.each(FROZEN)('%s: precision ≥ %d, recall ≥ %d', (id, precision, recall) => {
    const score = scoreReason(id, frozenHalf);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('needs an answer: at least 95 % right', () => {
    const right = share(
      frozenHalf,
      (one) => classifyExample(one).needsAnswer === one.expected.needsAnswer,
    );
    expect(right).toBeGreaterThanOrEqual(0.95);
  });
});

describe('idioms that sound like a crisis are none', () => {
  const idioms = developmentHalf.filter((one) => one.note?.includes('idiom'));
  test.each(idioms.map((one) => [one.text, one] as const))('%s', (_, example) => {
    expect(classifyExample(example).reasons.map((one) => one.id)).not.toContain('crisis');
  });
});

const shared = readSharedData('customer-posts-en.tsv');
test.skipIf(shared === null)('real customer posts: macro-F1 over three classes ≥ 0.68', () => {
  const pairs = (shared ?? []).map(
    ({ label = '', text = '' }) => [label, threeClasses(text)] as const,
  );
  expect(macroF1(pairs)).toBeGreaterThanOrEqual(0.68);
});
