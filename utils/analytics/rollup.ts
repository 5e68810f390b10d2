import type { CohortRow, Day, LogEvent, PostRecord, Rollup, Segment } from '../db/records';
import type { PostKey } from '../posts/keys';
import type { SiteId } from '../posts/post';
import type { BrandId } from '../strategy/brand';
import { livePost, standingEvents } from './post-life';

/** From here on a reply counts as rewritten by a person (metrics.md, human touch). */
export const REWRITTEN = 0.3;

/** Counters of a rollup, each per site: `<counter>|<site>`; those of erased posts `gone-…|<site>|<reason>`. */
export type Counter =
  | 'looked'
  | 'seen'
  | 'drafted'
  | 'inserted'
  | 'copied'
  | 'insert-failed'
  | 'sent'
  | 'sent-human'
  | 'send-failed'
  | 'outside'
  | 'handled'
  | 'snoozed'
  | 'noted'
  | 'escalated'
  | 'like'
  | 'repost'
  | 'follow'
  | 'hide'
  | 'delete'
  | 'gone-needed'
  | 'gone-answered'
  | 'gone-outside'
  | 'gone-handled';

export const counterKey = (counter: Counter, site: SiteId, reason?: string): string =>
  reason ? `${counter}|${site}|${reason}` : `${counter}|${site}`;

export const emptyRollup = (brand: BrandId, day: Day): Rollup => ({
  brand,
  day,
  counters: {},
  needed: {},
  seq: 0,
});

export function addCount(rollup: Rollup, key: string, by: number): void {
  const count = (rollup.counters[key] ?? 0) + by;
  if (count === 0) delete rollup.counters[key];
  else rollup.counters[key] = count;
}

/** What one event counts as on its own day; [] for events that only change where a post stands. */
export function countersOf(event: LogEvent): Counter[] {
  switch (event.kind) {
    case 'seen':
    case 'drafted':
    case 'send-failed':
    case 'handled':
    case 'snoozed':
    case 'noted':
    case 'escalated':
      return [event.kind];
    case 'answered-outside':
      return ['outside'];
    case 'inserted':
      return [event.result === 'failed' ? 'insert-failed' : event.result];
    case 'sent': {
      const human = event.rewritten === null || event.rewritten >= REWRITTEN;
      return human ? ['sent', 'sent-human'] : ['sent'];
    }
    case 'site-action':
      return [event.action];
    default:
      return [];
  }
}

/** Counts an event on its day (`by` 1), or takes it back (-1). */
export function countEvent(rollup: Rollup, event: LogEvent, by: 1 | -1): void {
  for (const counter of countersOf(event)) addCount(rollup, counterKey(counter, event.site), by);
}

/** The row of a post in the rollup of its cohort day; null unless it needed an answer and was seen. */
export function rowOf(record: PostRecord, segment: Segment | null): CohortRow | null {
  if (record.seenAt === null || !record.needsAnswer) return null;
  if (record.relevance.relevant && record.relevance.by === 'own') return null;
  const postedAt = record.post.postedAt === null ? Number.NaN : Date.parse(record.post.postedAt);
  return {
    site: record.post.site,
    reason: record.reasons[0]?.id ?? 'mention',
    product: record.products[0] ?? null,
    segment,
    seenAt: record.seenAt,
    postedAt: Number.isNaN(postedAt) ? null : postedAt,
    answeredAt: record.answer?.at ?? null,
    outside: record.answer?.by === 'outside',
    handledAt: record.handled?.at ?? null,
    how: record.handled?.how ?? null,
  };
}

/**
 * All rollups of a brand counted again from its events and posts. "Looked at" counts are not events and
 * not in it. Slow (reads everything): for checks and repairs, never for showing a figure.
 */
export function recount(
  brand: BrandId,
  events: LogEvent[],
  posts: PostRecord[],
  resolve: (key: PostKey) => PostKey,
  segmentOf: (record: PostRecord) => Segment | null,
): Map<Day, Rollup> {
  const rollups = new Map<Day, Rollup>();
  const rollupOf = (day: Day): Rollup => {
    const rollup = rollups.get(day) ?? emptyRollup(brand, day);
    rollups.set(day, rollup);
    return rollup;
  };
  const byPost = Map.groupBy(events, (event) => (event.post === null ? null : resolve(event.post)));
  for (const event of standingEvents(events)) {
    if (countersOf(event).length) countEvent(rollupOf(event.workspaceDay), event, 1);
  }
  for (const post of posts) {
    const record = livePost(post, byPost.get(post.key) ?? []);
    const row = rowOf(record, segmentOf(record));
    if (row) rollupOf(record.cohortDay).needed[record.key] = row;
  }
  return rollups;
}
