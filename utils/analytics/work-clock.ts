import type { Hours } from '../strategy/brand';
import { periodsOf } from '../strategy/hours';
import type { WorkingMinutes } from './waits';

const DAY = 86_400_000;

type Periods = [from: number, to: number][];

/**
 * `workingMinutes` of a brand for many waits at once: the working periods of each day are looked up
 * once and kept, so that a day's summary costs microseconds a post. Same results, same errors.
 */
export function makeWorkClock(hours: Hours, zone: string): WorkingMinutes {
  const local = new Map<number, Periods>();
  const days = new Map<number, Periods>();

  const localPeriods = (number: number): Periods => {
    const known = local.get(number);
    if (known) return known;
    const day = Temporal.PlainDate.from(new Date(number * DAY).toISOString().slice(0, 10));
    const periods = periodsOf(day, hours, zone);
    local.set(number, periods);
    return periods;
  };

  /** Local days begin up to 14 hours before or 12 after the UTC day of that date. */
  const periodsIn = (number: number): Periods => {
    const known = days.get(number);
    if (known) return known;
    const [start, end] = [number * DAY, (number + 1) * DAY];
    const periods = [number - 1, number, number + 1]
      .flatMap(localPeriods)
      .map(([from, to]): Periods[number] => [Math.max(from, start), Math.min(to, end)])
      .filter(([from, to]) => to > from);
    days.set(number, periods);
    return periods;
  };

  return (from, to) => {
    let sum = 0;
    for (let number = Math.floor(from / DAY); number * DAY < to; number++) {
      for (const [start, end] of periodsIn(number)) {
        sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
      }
    }
    return sum / 60_000;
  };
}
