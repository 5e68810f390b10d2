import type { DeskQueue, QueueGroup } from '../../components/reply/desk-world';
import type { PostRecord } from '../db/records';
import { buildQueue, type QueueRow } from '../listening/queue';
import type { Brand } from '../strategy/brand';
import { lateAt } from './waiting';

const idOf = ({ by, posts }: QueueRow<PostRecord>): string => {
  const first = posts[0];
  if (by === 'single' || !first) return first?.key ?? by;
  return by === 'person' ? `person/${first.person}` : `text/${first.textHash}`;
};

/**
 * Waiting posts as the desk shows them: first replies of which nobody knows whether they went out, then by
 * urgency; snoozed ones apart, by when they come back.
 */
export function makeQueue(records: PostRecord[], brand: Brand, now: number): DeskQueue {
  const toItem = (record: PostRecord) => ({ record, lateAt: lateAt(record, brand) });
  return {
    open: [
      ...records
        .filter(({ state }) => state === 'pending')
        .map((record): QueueGroup => ({ id: record.key, kind: 'person', items: [toItem(record)] })),
      ...buildQueue(records, now).map(
        (row): QueueGroup => ({
          id: idOf(row),
          kind: row.by === 'text' ? 'text' : 'person',
          items: row.posts.map(toItem),
        }),
      ),
    ],
    snoozed: records
      .filter(({ state, snoozedUntil }) => state === 'open' && (snoozedUntil ?? 0) > now)
      .toSorted((a, b) => (a.snoozedUntil ?? 0) - (b.snoozedUntil ?? 0))
      .map(toItem),
  };
}
