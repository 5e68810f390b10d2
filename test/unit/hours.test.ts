import { expect, test } from 'vitest';
import { type Hours, OFFICE_HOURS } from '../../utils/strategy/brand';
import { ageLevel, workingMinutes } from '../../utils/strategy/hours';

const at = (zoned: string): number => Temporal.ZonedDateTime.from(zoned).epochMilliseconds;
const HELSINKI = 'Europe/Helsinki';
const helsinki = (local: string): number => at(`${local}[${HELSINKI}]`);

const every = (...periods: [string, string][]): Hours => ({
  1: periods,
  2: periods,
  3: periods,
  4: periods,
  5: periods,
  6: periods,
  7: periods,
});
const ALWAYS = every(['00:00', '24:00']);
const TWICE = every(['09:00', '12:00'], ['13:00', '17:30']);

test.each<[string, string, string, Hours, number]>([
  ['within one period', '2026-11-23T10:00', '2026-11-23T10:42', OFFICE_HOURS, 42],
  ['before opening', '2026-11-23T06:00', '2026-11-23T09:10', OFFICE_HOURS, 10],
  ['after closing, answered next morning', '2026-11-23T18:00', '2026-11-24T09:05', OFFICE_HOURS, 5],
  ['over a weekend', '2026-11-20T16:30', '2026-11-23T09:30', OFFICE_HOURS, 60],
  ['on a Sunday', '2026-11-22T10:00', '2026-11-22T20:00', OFFICE_HOURS, 0],
  ['over lunch', '2026-11-23T11:50', '2026-11-23T13:10', TWICE, 20],
  ['a whole day of two periods', '2026-11-23T00:00', '2026-11-24T00:00', TWICE, 450],
  ['backwards', '2026-11-23T12:00', '2026-11-23T10:00', OFFICE_HOURS, 0],
  ['nothing', '2026-11-23T12:00', '2026-11-23T12:00', OFFICE_HOURS, 0],
  ['a spring day of 23 hours', '2026-03-29T00:00', '2026-03-30T00:00', ALWAYS, 23 * 60],
  ['an autumn day of 25 hours', '2026-10-25T00:00', '2026-10-26T00:00', ALWAYS, 25 * 60],
  [
    'a night shift over the spring gap',
    '2026-03-29T02:00',
    '2026-03-29T05:00',
    every(['02:00', '05:00']),
    120,
  ],
  [
    'a night shift over the autumn fold',
    '2026-10-25T02:00',
    '2026-10-25T05:00',
    every(['02:00', '05:00']),
    240,
  ],
  [
    'periods that overlap count once',
    '2026-11-23T08:00',
    '2026-11-23T18:00',
    every(['09:00', '12:00'], ['11:00', '13:00']),
    240,
  ],
  [
    'a period turned round counts nothing',
    '2026-11-23T08:00',
    '2026-11-23T18:00',
    every(['17:00', '09:00']),
    0,
  ],
  ['a year', '2026-01-01T00:00', '2027-01-01T00:00', ALWAYS, 365 * 24 * 60],
])('%s', (_, from, to, hours, minutes) => {
  expect(workingMinutes(helsinki(from), helsinki(to), hours, HELSINKI)).toBeCloseTo(minutes, 6);
});

test('the hours are the zone’s, not the machine’s', () => {
  const from = at('2026-11-23T09:00[America/New_York]');
  const to = at('2026-11-23T09:30[America/New_York]');
  expect(workingMinutes(from, to, OFFICE_HOURS, 'America/New_York')).toBe(30);
  expect(workingMinutes(from, to, OFFICE_HOURS, 'Asia/Tokyo')).toBe(0);
});

test('an unknown zone is refused', () => {
  expect(() => workingMinutes(0, 1, OFFICE_HOURS, 'Mars/Olympus')).toThrow(RangeError);
});

test.each([
  [0, 'within'],
  [29, 'within'],
  [30, 'amber'],
  [60, 'amber'],
  [61, 'over'],
] as const)('after %d of 60 minutes: %s', (minutes, level) => {
  expect(ageLevel(minutes, { minutes: 60 })).toBe(level);
});
