import { expect, test } from 'vitest';
import en from '../../../assets/locales/en/common.json';
import { SEGMENTS, segmentOfKey } from '../../../utils/people/segments';

test('eight segments, each with a name and a key of its own', () => {
  expect(SEGMENTS.map(({ id }) => id).toSorted()).toEqual(Object.keys(en.segment).toSorted());
  expect(new Set(SEGMENTS.map(({ key }) => key)).size).toBe(8);
});

test.each([
  ['c', 'customer'],
  ['T', 'trade-group'],
  ['x', null],
  ['Enter', null],
])('%s labels %s', (key, segment) => expect(segmentOfKey(key)).toBe(segment));
