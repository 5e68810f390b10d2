import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '../../utils/listening/classify';
import type { ReasonId } from '../../utils/listening/reason';
import { reasons } from '../../utils/listening/reasons';
import { classifyExample, readable } from '../reasons-measure';
import { developmentHalf, examples, testBrand } from '../reasons-table';

const wordsIn = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../assets/locales/${language}/reasons.json`, import.meta.url), 'utf8'),
  ) as {
    reason: Record<string, string>;
    why: Record<string, string>;
    fact: Record<string, string>;
  };

const LANGUAGES = ['en', 'fi'];
const NEEDS_ANSWER: ReasonId[] = ['crisis', 'complaint', 'question', 'order-help'];

test('the list is complete, most urgent first', () => {
  expect(reasons.map((reason) => reason.id)).toEqual([
    ...NEEDS_ANSWER,
    'praise',
    'user-content',
    'competitor',
    'mention',
    'ad',
    'own',
    'spam',
  ]);
  expect(reasons.filter((reason) => reason.needsAnswer).map((reason) => reason.id)).toEqual(
    NEEDS_ANSWER,
  );
});

describe.each(reasons.map((reason) => reason.id))('%s', (id) => {
  test.each(LANGUAGES)('has words in %s', (language) => {
    const words = wordsIn(language);
    expect(words.reason[id]?.length).toBeGreaterThanOrEqual(2);
    expect(words.reason[id]?.length).toBeLessThanOrEqual(18);
    expect(words.why[id]).toMatch(/\.$/);
  });

  test.each(LANGUAGES)(
    'has examples in %s, and is found in one of the development half',
    (language) => {
      const mine = examples.filter(
        (one) => one.lang === language && one.expected.reasons.includes(id),
      );
      expect(mine.length).toBeGreaterThanOrEqual(5);
      const found = developmentHalf
        .filter((one) => one.lang === language && one.expected.reasons.includes(id))
        .some((one) => classifyExample(one).reasons.some((reason) => reason.id === id));
      expect(found).toBe(true);
    },
  );

  test('says why: words that stand in the post, or facts that have words', () => {
    const facts = wordsIn('en').fact;
    let seen = 0;
    for (const example of examples)
      for (const reason of classifyExample(example).reasons.filter((one) => one.id === id)) {
        seen++;
        expect(reason.because.length).toBeGreaterThan(0);
        for (const because of reason.because)
          if (because.kind === 'fact') expect(facts).toHaveProperty(because.fact);
          else {
            expect(because.text).not.toBe('');
            expect(example.text.slice(because.start, because.end)).toBe(because.text);
          }
      }
    expect(seen).toBeGreaterThan(0);
  });
});

test('every reason but what its flags or author say is silent about an empty post', () => {
  expect(classify(readable(''), testBrand, { addressed: true }).reasons).toEqual([]);
  expect(classify(readable('😶 \u200b\u202e'), testBrand, { addressed: true }).needsAnswer).toBe(
    false,
  );
});
