import type { Day, PostRecord, Rollup } from '../db/records';
import type { PostKey } from '../posts/keys';
import type { SiteId } from '../posts/post';
import type { Brand } from '../strategy/brand';
import { addDays, weekOf } from './days';
import { countFigure, type Figure, shareFigure } from './figure';
import { goneOf, sumCounter } from './gone';
import { type Groups, groupRows, isAnswered, postsOf } from './groups';
import type { Counter } from './rollup';
import {
  measureCustomerWait,
  measureTeamTime,
  type Row,
  type Wait,
  type WorkingMinutes,
} from './waits';

/** The few figures by which two periods are compared. */
export interface Headline {
  from: Day;
  to: Day;
  needed: Figure;
  answered: Figure;
  responseRate: Figure;
  customerWait: Figure;
  sent: Figure;
}

export interface Summary {
  brand: string;
  /** Name of the brand, as the person calls it. */
  name: string;
  from: Day;
  to: Day;
  /** UTC ms at which it was made. */
  at: number;
  target: { minutes: number; share: number };
  coverage: {
    sites: { site: SiteId; looked: Figure; seen: Figure }[];
    looked: Figure;
    seen: Figure;
    /** Days on which nobody looked at anything. */
    emptyDays: Day[];
  };
  needed: Figure;
  answered: Figure;
  outside: Figure;
  handled: Figure;
  waiting: Figure;
  responseRate: Figure;
  handledRate: Figure;
  customerWait: Wait;
  teamTime: Wait;
  /** `since` is the post's own time, or when it was seen where the site hides that. */
  oldest: { key: PostKey; since: number; permalink: string | null } | null;
  by: Groups;
  /** Replies that went out in the period, whenever the posts were seen. */
  sent: Figure;
  /** Personal: never in what is shared. */
  humanTouch: Figure;
  against: { id: 'day-before' | 'same-weekday' | 'week-before'; headline: Headline }[];
}

/** What a summary rests on. Rollups of days without a row may be missing. */
export interface SummaryInput {
  brand: Brand;
  /** Any number of days around it; those needed for the comparisons are picked out. */
  rollups: Rollup[];
  /** Records of waiting posts, for the link of the oldest one. */
  posts?: PostRecord[];
  /** UTC ms. */
  now: number;
  workingMinutes: WorkingMinutes;
}

const rowsOf = (rollups: Rollup[]): Row[] =>
  rollups.flatMap(({ needed }) => Object.entries(needed).map(([key, row]) => ({ key, ...row })));

const isHandled = (row: Row): boolean => isAnswered(row) || row.handledAt !== null;

function findOldest(open: Row[], posts: PostRecord[]): Summary['oldest'] {
  let oldest: Row | undefined;
  const since = (row: Row) => row.postedAt ?? row.seenAt;
  for (const row of open) if (!oldest || since(row) < since(oldest)) oldest = row;
  if (!oldest) return null;
  const { key } = oldest;
  const permalink = posts.find((post) => post.key === key)?.post.permalink ?? null;
  return { key, since: since(oldest), permalink };
}

function coverageOf(rollups: Rollup[], days: Day[]): Summary['coverage'] {
  const sites = new Map<SiteId, { looked: number; seen: number }>();
  const busy = new Set<Day>();
  for (const rollup of rollups) {
    for (const [key, count] of Object.entries(rollup.counters)) {
      const [counter, site] = key.split('|') as [Counter, SiteId];
      if (counter !== 'looked' && counter !== 'seen') continue;
      const known = sites.get(site) ?? { looked: 0, seen: 0 };
      known[counter] += count;
      sites.set(site, known);
      busy.add(rollup.day);
    }
  }
  return {
    sites: [...sites].map(([site, counts]) => ({
      site,
      looked: countFigure('looked', counts.looked, null),
      seen: countFigure('seen', counts.seen, { counter: 'seen', days, site }),
    })),
    looked: countFigure('looked', sumCounter(rollups, 'looked'), null),
    seen: countFigure('seen', sumCounter(rollups, 'seen'), { counter: 'seen', days }),
    emptyDays: days.filter((day) => !busy.has(day)),
  };
}

function headlineOf(input: SummaryInput, days: Day[]): Headline {
  const rollups = input.rollups.filter((rollup) => days.includes(rollup.day));
  const rows = rowsOf(rollups);
  const answered = rows.filter(isAnswered);
  const gone = goneOf(rollups);
  const [part, n] = [answered.length + gone.answered, rows.length + gone.needed];
  const { target } = input.brand;
  const wait = measureCustomerWait(answered, target.minutes, input.workingMinutes);
  return {
    from: days[0] as Day,
    to: days.at(-1) as Day,
    needed: countFigure('needed', n, postsOf(rows)),
    answered: countFigure('answered', part, postsOf(answered)),
    responseRate: shareFigure('response-rate', part, n, postsOf(rows)),
    customerWait: wait.working.median,
    sent: countFigure('sent', sumCounter(rollups, 'sent'), { counter: 'sent', days }),
  };
}

function summarise(
  input: SummaryInput,
  days: Day[],
  against: [Summary['against'][number]['id'], Day[]][],
): Summary {
  const { brand, now, workingMinutes } = input;
  const rollups = input.rollups.filter((rollup) => days.includes(rollup.day));
  const rows = rowsOf(rollups);
  const answered = rows.filter(isAnswered);
  const outside = answered.filter((row) => row.outside);
  const handled = rows.filter(isHandled);
  const open = rows.filter((row) => !isHandled(row));
  const gone = goneOf(rollups);
  const needed = rows.length + gone.needed;
  const replied = answered.length + gone.answered;
  const done = handled.length + gone.handled;
  const sent = sumCounter(rollups, 'sent');
  const minutes = brand.target.minutes;
  return {
    brand: brand.id,
    name: brand.name,
    from: days[0] as Day,
    to: days.at(-1) as Day,
    at: now,
    target: brand.target,
    coverage: coverageOf(rollups, days),
    needed: countFigure('needed', needed, postsOf(rows)),
    answered: countFigure('answered', replied, postsOf(answered)),
    outside: countFigure('outside', outside.length + gone.outside, postsOf(outside)),
    handled: countFigure('handled', done, postsOf(handled)),
    waiting: countFigure('waiting', open.length, postsOf(open)),
    responseRate: shareFigure('response-rate', replied, needed, postsOf(rows)),
    handledRate: shareFigure('handled-rate', done, needed, postsOf(rows)),
    customerWait: measureCustomerWait(answered, minutes, workingMinutes),
    teamTime: measureTeamTime(answered, minutes, workingMinutes),
    oldest: findOldest(open, input.posts ?? []),
    by: groupRows(rows, rollups),
    sent: countFigure('sent', sent, { counter: 'sent', days }),
    humanTouch: shareFigure('human-touch', sumCounter(rollups, 'sent-human'), sent, {
      counter: 'sent-human',
      days,
    }),
    against: against.map(([id, others]) => ({ id, headline: headlineOf(input, others) })),
  };
}

/** The days whose rollups `daySummary` wants: the day, the one before, the same weekday a week ago. */
export const daysForSummary = (day: Day): Day[] => [addDays(day, -7), addDays(day, -1), day];

/** One day, against the day before and the same weekday a week before. Definitions: metrics.md. */
export const daySummary = (input: SummaryInput, day: Day): Summary =>
  summarise(
    input,
    [day],
    [
      ['day-before', [addDays(day, -1)]],
      ['same-weekday', [addDays(day, -7)]],
    ],
  );

/** The days whose rollups `weekSummary` wants: the week of `day` and the one before. */
export const daysForWeek = (day: Day): Day[] => [...weekOf(addDays(day, -7)), ...weekOf(day)];

/** The week (from Monday) that `day` lies in, against the week before. */
export const weekSummary = (input: SummaryInput, day: Day): Summary =>
  summarise(input, weekOf(day), [['week-before', weekOf(addDays(day, -7))]]);
