import type { Day } from '../db/records';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The local calendar day at `at` (UTC ms), `offset` minutes east of UTC. */
export const dayOf = (at: number, offset: number): Day =>
  new Date(at + offset * MINUTE).toISOString().slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at `at` in an IANA zone. Throws RangeError for an unknown zone. */
export function dayInZone(at: number, zone: string): Day {
  let format = formats.get(zone);
  if (!format) {
    // Swedish dates are written as ISO 8601 writes them.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(at);
}

/** Calendar arithmetic: days of 23 and 25 hours are days. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The seven days of the week (Monday first) that `day` lies in. */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, 1 - weekdayOf(day));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The moment (UTC ms) at which `day` begins in an IANA zone. */
export const startOfDay = (day: Day, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
