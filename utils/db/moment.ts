import { dayInZone, dayOf } from '../analytics/days';
import type { PostKey } from '../posts/keys';
import type { SiteId } from '../posts/post';
import type { BrandId } from '../strategy/brand';
import type { EventBody, LogEvent, PostRecord } from './records';

/** When something happened, as the caller's clock and zone say. */
export interface Moment {
  /** UTC milliseconds. */
  at: number;
  /** Minutes east of UTC at that moment. */
  offset: number;
}

/** Whose log it is. */
export interface Owner {
  brand: BrandId;
  /** The workspace's IANA zone; null without a team: then the person's own day counts. */
  zone: string | null;
}

/** UUIDv7: sorts by time, unique without asking anybody (RFC 9562). */
export function makeId(at: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(at / 256 ** (5 - index)) % 256;
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, hex);
}

/** The id of what happens only once to a post, or once by `detail`. */
export const onceId = (kind: string, brand: BrandId, key: PostKey, detail?: string): string =>
  detail === undefined ? `${kind}/${brand}/${key}` : `${kind}/${brand}/${key}/${detail}`;

/** `mastodon@some.social/17` -> `mastodon`. */
export const siteOfKey = (key: PostKey): SiteId => /^[^/@]+/.exec(key)?.[0] as SiteId;

export const workspaceDayOf = ({ at, offset }: Moment, zone: string | null): string =>
  zone ? dayInZone(at, zone) : dayOf(at, offset);

/** A whole event; `record` is the post that it is about, where that is known. */
export function makeEvent(
  id: string,
  owner: Owner,
  key: PostKey,
  moment: Moment,
  record: PostRecord | undefined,
  body: EventBody,
): LogEvent {
  return {
    id,
    brand: owner.brand,
    site: siteOfKey(key),
    post: key,
    at: moment.at,
    offset: moment.offset,
    day: dayOf(moment.at, moment.offset),
    workspaceDay: workspaceDayOf(moment, owner.zone),
    cohortDay: record?.cohortDay ?? null,
    ...body,
  };
}
