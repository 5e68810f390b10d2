import { expect, test } from 'vitest';
import { readGuideline } from '../../../utils/voice/guideline-schema';
import { guideline, variants } from '../../fixtures/drafts/kuura';

test.each(Object.entries(variants))('%s survives storage', (_, variant) => {
  expect(readGuideline(JSON.parse(JSON.stringify(variant)))).toEqual({
    ok: true,
    guideline: variant,
  });
});

test.each<[string, unknown, string]>([
  ['nothing', null, ''],
  ['a newer version', { ...guideline, schema: 2 }, 'schema'],
  ['a brand of another shape', { ...guideline, brand: 'kuura' }, 'brand'],
  ['no form of address', { ...guideline, address: 'sie' }, 'address'],
  ['a negative budget', { ...guideline, emoji: { most: -1, allowed: [] } }, 'emoji.most'],
  [
    'an empty word',
    { ...guideline, words: [{ id: 'a', avoid: '', use: '', lang: null }] },
    'words.0.avoid',
  ],
  [
    'a day that is none',
    { ...guideline, facts: [{ ...guideline.facts[0], expires: 'soon' }] },
    'facts.0.expires',
  ],
  [
    'a slot that could not be written',
    { ...guideline, facts: [{ ...guideline.facts[0], name: '}} x' }] },
    'facts.0.name',
  ],
])('%s is refused, with its place', (_, value, path) => {
  const reading = readGuideline(value);
  expect(reading.ok ? [] : reading.problems.map((problem) => problem.path)).toContain(path);
});

test('ids in the starter are unique', () => {
  const ids = [guideline.words, guideline.promises, guideline.facts, guideline.holding].flatMap(
    (list) => list.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
