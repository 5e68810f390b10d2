import { startOfDay } from '../analytics/days';
import type { Identity } from '../db/keys';
import type { CohortRow, Rollup } from '../db/records';
import type { SiteId } from '../posts/post';
import type { DayDocument } from './target';
import { binOf } from './time-bins';

/** The sites by number; only ever add to the end. */
const SITE_NUMBERS: SiteId[] = ['x', 'facebook', 'instagram', 'mastodon', 'bluesky', 'sample'];

const OUTSIDE = 1;
const HANDLED = 2;
const SITE_SHIFT = 2;

/** Flags of a row in `p`: 1 answered outside Sävy, 2 handled without a reply, the rest the site. */
export const packFlags = (row: Pick<CohortRow, 'outside' | 'handledAt' | 'site'>): number =>
  (row.outside ? OUTSIDE : 0) |
  (row.handledAt !== null ? HANDLED : 0) |
  (SITE_NUMBERS.indexOf(row.site) << SITE_SHIFT);

export const unpackFlags = (
  flags: number,
): { outside: boolean; handled: boolean; site: SiteId | null } => ({
  outside: (flags & OUTSIDE) !== 0,
  handled: (flags & HANDLED) !== 0,
  site: SITE_NUMBERS[flags >> SITE_SHIFT] ?? null,
});

/** Personal figures, which are in no team report. */
const PERSONAL = ['sent-human'];

/** `<site>_<metric>` counters: the rollup's own, and the times of the replies sent from this device. */
function countersOf(rollup: Rollup): Record<string, number> {
  const counters: Record<string, number> = {};
  const add = (key: string, by: number) => {
    counters[key] = (counters[key] ?? 0) + by;
  };
  for (const [key, count] of Object.entries(rollup.counters)) {
    const [counter, site] = key.split('|') as [string, string];
    if (!PERSONAL.includes(counter)) add(`${site}_${counter}`, count);
  }
  for (const row of Object.values(rollup.needed)) {
    if (row.answeredAt === null || row.outside) continue;
    const since = (from: number) => Math.max(0, (row.answeredAt as number) - from) / 60_000;
    add(`${row.site}_team-${binOf(since(row.seenAt))}`, 1);
    if (row.postedAt !== null) add(`${row.site}_wait-${binOf(since(row.postedAt))}`, 1);
  }
  return counters;
}

/** One device of a person and a brand: the document's id does not name the brand. */
export const deviceOf = (identity: Identity, brand: string): string =>
  `${identity.device}-${brand.replace(/^b_/, '')}`;

/**
 * What leaves the machine of one day: counters, and for each post that needed an answer a hash and two
 * minutes since the day's start in `zone` (answered -1 while it is not). No text, no name, no key.
 */
export async function makeDayDocument(
  rollup: Rollup,
  identity: Identity,
  zone: string,
  hash: (key: string) => Promise<string>,
): Promise<DayDocument> {
  const { staff, boot } = identity;
  const { day, brand, seq } = rollup;
  const device = deviceOf(identity, brand);
  const midnight = startOfDay(day, zone);
  const minuteOf = (at: number) => Math.max(0, Math.floor((at - midnight) / 60_000));
  const known = Object.entries(rollup.needed).filter(([key]) => !key.startsWith('old/'));
  const rows = await Promise.all(
    known.map(async ([key, row]): Promise<[string, [number, number, number]]> => {
      const answered = row.answeredAt === null ? -1 : minuteOf(row.answeredAt);
      return [await hash(key), [minuteOf(row.seenAt), answered, packFlags(row)]];
    }),
  );
  return {
    _id: `day:${staff}:${device}:${day}`,
    type: 'day',
    schema: 1,
    brand,
    staff,
    device,
    day,
    tz: zone,
    seq,
    boot,
    c: countersOf(rollup),
    p: Object.fromEntries(rows),
    ...(rollup.closed ? { closed: true } : {}),
  };
}
