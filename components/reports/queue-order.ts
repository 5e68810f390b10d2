import type { SiteId } from '../../utils/posts/post';
import type { QueueRow } from './world';

export interface QueueFilter {
  site: SiteId | null;
  reason: string | null;
  /** Found in the author's name, handle or the text. */
  text: string;
}

const URGENCY = ['crisis', 'complaint', 'order-help', 'question'];

const urgency = ({ record }: QueueRow): number => {
  const places = record.reasons.map((reason) => URGENCY.indexOf(reason.id)).filter((at) => at >= 0);
  return Math.min(URGENCY.length, ...places);
};

/** Milliseconds since the post's own time, or since it was first seen where the page shows none. */
export function ageOf({ record }: QueueRow, now: number): number {
  const posted = Date.parse(record.post.postedAt ?? '');
  return Math.max(0, now - (Number.isNaN(posted) ? record.firstSeenAt : posted));
}

export const snoozed = ({ record }: QueueRow, now: number): boolean =>
  record.snoozedUntil !== null && record.snoozedUntil > now;

/** Crises first, then what is over the target, then by reason; the oldest first within each. */
export const orderQueue = (rows: QueueRow[], now: number): QueueRow[] => {
  const rank = (row: QueueRow): number => {
    const own = urgency(row);
    const isLate = row.lateAt !== null && row.lateAt <= now;
    return own === 0 ? 0 : isLate ? 1 : 1 + own;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b) || ageOf(b, now) - ageOf(a, now));
};

export function matches({ record }: QueueRow, { site, reason, text }: QueueFilter): boolean {
  const { post, reasons } = record;
  if (site !== null && post.site !== site) return false;
  if (reason !== null && !reasons.some((one) => one.id === reason)) return false;
  const wanted = text.trim().toLowerCase();
  return [post.text, post.author.name, post.author.handle].some((part) =>
    (part ?? '').toLowerCase().includes(wanted),
  );
}
