import type { SiteId } from '../../utils/posts/post';
import type { DeskQueue, QueueItem } from '../reply/desk-world';

/** Over the target: chosen in the place of a reason. */
export const LATE = 'late';

export interface QueueFilter {
  site: SiteId | null;
  /** A reason's id, or `LATE`. */
  reason: string | null;
  /** Found in the author's name, handle or the text. */
  text: string;
}

export const isLate = ({ lateAt }: QueueItem, now: number): boolean =>
  lateAt !== null && lateAt <= now;

export function matches(
  item: QueueItem,
  { site, reason, text }: QueueFilter,
  now: number,
): boolean {
  const { post, reasons } = item.record;
  if (site !== null && post.site !== site) return false;
  if (reason === LATE && !isLate(item, now)) return false;
  if (reason !== null && reason !== LATE && !reasons.some((one) => one.id === reason)) return false;
  const wanted = text.trim().toLowerCase();
  return [post.text, post.author.name, post.author.handle].some((part) =>
    (part ?? '').toLowerCase().includes(wanted),
  );
}

/** The queue with only what fits; its order and its groups stay as they are. */
export const narrow = (queue: DeskQueue, filter: QueueFilter, now: number): DeskQueue => ({
  open: queue.open
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => matches(item, filter, now)),
    }))
    .filter(({ items }) => items.length > 0),
  snoozed: queue.snoozed.filter((item) => matches(item, filter, now)),
});
