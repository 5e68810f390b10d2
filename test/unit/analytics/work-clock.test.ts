import { expect, test } from 'vitest';
import { makeWorkClock } from '../../../utils/analytics/work-clock';
import { OFFICE_HOURS } from '../../../utils/strategy/brand';
import { workingMinutes } from '../../../utils/strategy/hours';
import { seeded } from '../db/random-history';

const SPLIT = {
  ...OFFICE_HOURS,
  6: [
    ['00:00', '03:30'],
    ['22:00', '24:00'],
  ] as [string, string][],
  7: [['00:00', '24:00']] as [string, string][],
};

test.each([
  ['Europe/Helsinki', OFFICE_HOURS, '2026-10-20'],
  ['Europe/Helsinki', SPLIT, '2026-03-25'],
  ['Pacific/Kiritimati', SPLIT, '2026-06-01'],
  ['America/Los_Angeles', SPLIT, '2026-10-28'],
  ['Asia/Kathmandu', OFFICE_HOURS, '2026-01-01'],
])('the same minutes as counted one by one: %s', (zone, hours, start) => {
  const clock = makeWorkClock(hours, zone);
  const random = seeded(Date.parse(start));
  for (let round = 0; round < 300; round++) {
    const from = Date.parse(start) + Math.floor(random() * 8 * 86_400_000);
    const to = from + Math.floor(random() ** 3 * 6 * 86_400_000);
    expect(clock(from, to)).toBeCloseTo(workingMinutes(from, to, hours, zone), 6);
  }
  const now = Date.parse(start);
  expect(clock(now, now)).toBe(0);
  expect(clock(now, now - 1)).toBe(0);
});

test('an unknown zone is an error, as there', () => {
  expect(() => makeWorkClock(OFFICE_HOURS, 'Moon/Base')(0, 86_400_000)).toThrow(RangeError);
});
