import type { PostRecord } from '../db/records';
import type { Brand } from '../strategy/brand';

/** From when the customer waits: the post's own time, else when it was first seen. */
export function waitsSince({ post, firstSeenAt }: PostRecord): number {
  const posted = post.postedAt === null ? Number.NaN : Date.parse(post.postedAt);
  return Number.isNaN(posted) ? firstSeenAt : posted;
}

/** When the target runs out for somebody who waits from `since` (epoch ms). */
export const lateAfter = (since: number, brand: Brand): number =>
  since + brand.target.minutes * 60_000;

export const lateAt = (record: PostRecord, brand: Brand): number =>
  lateAfter(waitsSince(record), brand);
