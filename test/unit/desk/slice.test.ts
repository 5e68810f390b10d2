import { describe, expect, test } from 'vitest';
import { slice } from '../../../components/reply/slice';
import { formatWait, toLocalInput, tomorrowAt } from '../../../components/reply/times';

describe('slice', () => {
  test.each([
    ['no spans', [], ['abcdef']],
    ['one', [[1, 3, 'x']], ['a', 'bc:x', 'def']],
    [
      'nested and crossing',
      [
        [0, 4, 'x'],
        [2, 6, 'y'],
      ],
      ['ab:x', 'cd:xy', 'ef:y'],
    ],
    [
      'beyond both ends',
      [
        [-5, 2, 'x'],
        [5, 99, 'y'],
      ],
      ['ab:x', 'cde', 'f:y'],
    ],
    [
      'empty and turned spans',
      [
        [3, 3, 'x'],
        [4, 2, 'y'],
      ],
      ['abcdef'],
    ],
  ] as [string, [number, number, string][], string[]][])('%s', (_, spans, pieces) => {
    const made = slice(
      'abcdef',
      spans.map(([start, end, tag]) => ({ start, end, tag })),
    );
    expect(made.map(({ text, tags }) => (tags.length ? `${text}:${tags.join('')}` : text))).toEqual(
      pieces,
    );
  });

  test('the pieces are the text, whatever the spans', () => {
    const text = 'Hei 👩‍👩‍👧! متى تصل القهوة?';
    for (let start = 0; start < text.length; start++) {
      const pieces = slice(text, [
        { start, end: start + 5, tag: 1 },
        { start: start - 3, end: start + 2, tag: 2 },
      ]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe('times', () => {
  const now = new Date(2026, 9, 24, 23, 30).getTime();

  test('tomorrow at nine is nine by the clock, also when the clock was turned', () => {
    const until = new Date(tomorrowAt(9, now));
    expect([until.getDate(), until.getHours(), until.getMinutes()]).toEqual([25, 9, 0]);
  });

  test('the input shows local time', () => expect(toLocalInput(now)).toBe('2026-10-24T23:30'));

  test.each([
    [42, '42 min'],
    [60, '1 hr'],
    [70, '1h 10m'],
    [25 * 60, '25 hr'],
    [72 * 60, '3 days'],
  ])('%d minutes', (minutes, words) => expect(formatWait(minutes * 60_000, 'en')).toBe(words));
});
