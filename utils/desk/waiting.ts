import type { PostRecord } from '../db/records';
import type { Brand } from '../strategy/brand';
import { deadline } from '../strategy/hours';

/** From when the customer waits: the post's own time, else when it was first seen. */
export function waitsSince({ post, firstSeenAt }: PostRecord): number {
  const posted = post.postedAt === null ? Number.NaN : Date.parse(post.postedAt);
  return Number.isNaN(posted) ? firstSeenAt : posted;
}

/** When the target in working hours runs out for whoever wrote it; null when the brand has no hours. */
export const lateAt = (record: PostRecord, { target, hours, zone }: Brand): number | null =>
  deadline(waitsSince(record), target.minutes, hours, zone);
