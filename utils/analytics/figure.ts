import type { Day } from '../db/records';
import type { PostKey } from '../posts/keys';
import type { SiteId } from '../posts/post';
import type { Counter } from './rollup';

/** Every number that Sävy shows; names and definitions are in `metrics:<id>`. */
export type MetricId =
  | 'looked'
  | 'seen'
  | 'needed'
  | 'answered'
  | 'outside'
  | 'handled'
  | 'waiting'
  | 'response-rate'
  | 'handled-rate'
  | 'sent'
  | 'human-touch'
  | 'customer-wait-median'
  | 'customer-wait-p90'
  | 'customer-wait-within'
  | 'customer-wait-bucket'
  | 'team-time-median'
  | 'team-time-p90'
  | 'team-time-within'
  | 'team-time-bucket';

/** Where the posts behind a number are: their keys, or the events of a counter (on one site); null = not on this machine. */
export type Behind = { posts: PostKey[] } | { counter: Counter; days: Day[]; site?: SiteId } | null;

export interface Figure {
  metric: MetricId;
  unit: 'posts' | 'share' | 'minutes';
  /** Posts, minutes, or a share 0…1; null where there are too few for one, or none at all. */
  value: number | null;
  /** Of a share: how many of `n`. null for other units. */
  part: number | null;
  /** Posts that the figure rests on. */
  n: number;
  /** Posts that belong here but could not be counted, such as those whose time the site hides. */
  leftOut: number;
  behind: Behind;
}

/** Below this no percentage is shown, only "3 of 4" (metrics.md). */
export const FEWEST = 10;

export const countFigure = (
  metric: MetricId,
  value: number,
  behind: Behind,
  leftOut = 0,
): Figure => ({ metric, unit: 'posts', value, part: null, n: value, leftOut, behind });

export const shareFigure = (
  metric: MetricId,
  part: number,
  n: number,
  behind: Behind,
  leftOut = 0,
): Figure => ({
  metric,
  unit: 'share',
  value: n < FEWEST ? null : part / n,
  part,
  n,
  leftOut,
  behind,
});

/**
 * The quantile of ascending values, between two of them by straight line (Hyndman and Fan's type 7,
 * as spreadsheets do); null for none.
 */
export function quantile(ascending: number[], share: number): number | null {
  const place = (ascending.length - 1) * share;
  const [below, above] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
