import type { Hours } from './brand';

/** How long a post has waited, against the target. */
export type AgeLevel = 'within' | 'amber' | 'over';

/** From this share of the target on, the mark turns amber. */
const AMBER_FROM = 0.5;
const MINUTE = 60_000;

const toDay = (ms: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();

/** "24:00" is the next day's midnight. */
const toMs = (day: Temporal.PlainDate, time: string, zone: string): number => {
  const isMidnight = time === '24:00';
  const date = isMidnight ? day.add({ days: 1 }) : day;
  return date.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(isMidnight ? '00:00' : time),
  }).epochMilliseconds;
};

/** Periods of one day as [from, to] in UTC ms, sorted, overlapping ones joined. */
export const periodsOf = (
  day: Temporal.PlainDate,
  hours: Hours,
  zone: string,
): [number, number][] => {
  const list = (hours[day.dayOfWeek as keyof Hours] ?? [])
    .map(([from, to]): [number, number] => [toMs(day, from, zone), toMs(day, to, zone)])
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of list) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
};

/**
 * Minutes of working time between two moments (UTC ms), with fractions; 0 when `toMs` is not later.
 * Several periods a day; days of 23 and 25 hours count their real minutes. `zone`: IANA name.
 * Throws RangeError for an unknown zone or a malformed time.
 */
export function workingMinutes(from: number, to: number, hours: Hours, zone: string): number {
  if (!(to > from)) return 0;
  const lastDay = toDay(to, zone);
  let sum = 0;
  let day = toDay(from, zone);
  // Whole weeks in between are alike but for clock changes, which fall at night almost everywhere;
  // still every day is walked, since a wait of a year is 365 short steps.
  while (Temporal.PlainDate.compare(day, lastDay) <= 0) {
    for (const [start, end] of periodsOf(day, hours, zone))
      sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
    day = day.add({ days: 1 });
  }
  return sum / MINUTE;
}

/**
 * Level of a wait of `minutes` working minutes: `amber` from half the target on, `over` beyond it.
 */
export const ageLevel = (minutes: number, target: { minutes: number }): AgeLevel =>
  minutes > target.minutes ? 'over' : minutes >= target.minutes * AMBER_FROM ? 'amber' : 'within';

/** No working time within this many days means that none is set. */
const LONGEST_PAUSE_DAYS = 62;

/**
 * The moment (UTC ms) at which `minutes` of working time have passed since `from`; null when no hours
 * are set. The inverse of `workingMinutes`.
 */
export function deadline(from: number, minutes: number, hours: Hours, zone: string): number | null {
  let left = minutes * MINUTE;
  let day = toDay(from, zone);
  for (let pause = 0; pause < LONGEST_PAUSE_DAYS; pause++) {
    for (const [start, end] of periodsOf(day, hours, zone)) {
      const begin = Math.max(start, from);
      if (end <= begin) continue;
      if (begin + left <= end) return begin + left;
      left -= end - begin;
      pause = 0;
    }
    day = day.add({ days: 1 });
  }
  return null;
}
