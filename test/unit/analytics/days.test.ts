import { expect, test } from 'vitest';
import { addDays, dayInZone, dayOf, startOfDay, weekdayOf } from '../../../utils/analytics/days';

const HELSINKI = 'Europe/Helsinki';

test.each([
  // Clocks go forward on 2026-03-29 at 03:00, a day of 23 hours; back on 2026-10-25, one of 25.
  ['2026-03-29', 23],
  ['2026-03-30', 24],
  ['2026-10-25', 25],
])('%s has %i hours, all of which are that day', (day, hours) => {
  const start = startOfDay(day, HELSINKI);
  expect((startOfDay(addDays(day, 1), HELSINKI) - start) / 3_600_000).toBe(hours);
  const minutes = Array.from({ length: hours * 60 }, (_, minute) => start + minute * 60_000);
  expect(new Set(minutes.map((at) => dayInZone(at, HELSINKI)))).toEqual(new Set([day]));
  expect(dayInZone(start - 1, HELSINKI)).toBe(addDays(day, -1));
});

test('the day is the one on the wall where the person is', () => {
  const at = Date.UTC(2026, 10, 23, 22, 30);
  expect(dayOf(at, 120)).toBe('2026-11-24');
  expect(dayOf(at, -300)).toBe('2026-11-23');
  expect(dayInZone(at, HELSINKI)).toBe('2026-11-24');
});

test('calendar arithmetic', () => {
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
});
