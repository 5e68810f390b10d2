import type { CohortRow } from '../db/records';
import type { PostKey } from '../posts/keys';
import { countFigure, type Figure, type MetricId, quantile, shareFigure } from './figure';

/** Minutes within the brand's working hours between two moments (UTC ms). */
export type WorkingMinutes = (from: number, to: number) => number;

export type Row = CohortRow & { key: PostKey };

export interface WaitFigures {
  median: Figure;
  p90: Figure;
  withinTarget: Figure;
  /** Hours [from, to); the last one has no end. */
  buckets: { from: number; to: number | null; figure: Figure }[];
}

/** In the brand's working hours, by which the target counts, and by the calendar. */
export interface Wait {
  working: WaitFigures;
  calendar: WaitFigures;
}

const BUCKETS: [from: number, to: number | null][] = [
  [0, 1],
  [1, 4],
  [4, 8],
  [8, 24],
  [24, null],
];

interface Timed {
  key: PostKey;
  minutes: number;
}

function describe(
  name: 'customer-wait' | 'team-time',
  times: Timed[],
  target: number,
  leftOut: number,
): WaitFigures {
  const ascending = times.toSorted((a, b) => a.minutes - b.minutes);
  const minutes = ascending.map((time) => time.minutes);
  const behind = { posts: ascending.map((time) => time.key) };
  const at = (metric: MetricId, share: number): Figure => ({
    metric,
    unit: 'minutes',
    value: quantile(minutes, share),
    part: null,
    n: minutes.length,
    leftOut,
    behind,
  });
  const within = ascending.filter((time) => time.minutes <= target).length;
  return {
    median: at(`${name}-median`, 0.5),
    p90: at(`${name}-p90`, 0.9),
    withinTarget: shareFigure(`${name}-within`, within, minutes.length, behind, leftOut),
    buckets: BUCKETS.map(([from, to]) => {
      const posts = ascending
        .filter((time) => time.minutes >= from * 60 && (to === null || time.minutes < to * 60))
        .map((time) => time.key);
      return { from, to, figure: countFigure(`${name}-bucket`, posts.length, { posts }) };
    }),
  };
}

function measure(
  name: 'customer-wait' | 'team-time',
  answered: Row[],
  startOf: (row: Row) => number | null,
  target: number,
  workingMinutes: WorkingMinutes,
): Wait {
  const spans = answered.flatMap((row) => {
    const from = startOf(row);
    const to = row.answeredAt as number;
    // A clock of the site that runs ahead of ours must not make a wait negative.
    return from === null ? [] : [{ key: row.key, from: Math.min(from, to), to }];
  });
  const leftOut = answered.length - spans.length;
  const timed = (minutesOf: WorkingMinutes): Timed[] =>
    spans.map(({ key, from, to }) => ({ key, minutes: minutesOf(from, to) }));
  return {
    working: describe(name, timed(workingMinutes), target, leftOut),
    calendar: describe(
      name,
      timed((from, to) => (to - from) / 60_000),
      target,
      leftOut,
    ),
  };
}

/** How long the customer waited: from the post's own time, where the site shows it, to the first reply. */
export const measureCustomerWait = (
  answered: Row[],
  target: number,
  workingMinutes: WorkingMinutes,
): Wait => measure('customer-wait', answered, (row) => row.postedAt, target, workingMinutes);

/** How long we took: from first seen to the first reply, answers from elsewhere left out. */
export const measureTeamTime = (
  answered: Row[],
  target: number,
  workingMinutes: WorkingMinutes,
): Wait =>
  measure(
    'team-time',
    answered.filter((row) => !row.outside),
    (row) => row.seenAt,
    target,
    workingMinutes,
  );
