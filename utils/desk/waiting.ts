import type { PostRecord } from '../db/records';
import type { Brand } from '../strategy/brand';
import { deadline } from '../strategy/hours';

/** From when the customer waits: the post's own time, else when it was first seen. */
export function waitsSince({ post, firstSeenAt }: PostRecord): number {
  const posted = post.postedAt === null ? Number.NaN : Date.parse(post.postedAt);
  return Number.isNaN(posted) ? firstSeenAt : posted;
}

/** When the target in working hours runs out for somebody who waits from `since`; null without hours. */
export const lateAfter = (since: number, { target, hours, zone }: Brand): number | null =>
  deadline(since, target.minutes, hours, zone);

export const lateAt = (record: PostRecord, brand: Brand): number | null =>
  lateAfter(waitsSince(record), brand);
