import type { DeskQueue, QueueGroup, QueueItem } from '../../components/reply/desk-world';
import type { PostRecord } from '../db/records';
import type { ReasonId } from '../listening/reason';
import type { Brand } from '../strategy/brand';
import { lateAt, waitsSince } from './waiting';

const URGENCY: ReasonId[] = [
  'crisis',
  'complaint',
  'question',
  'order-help',
  'praise',
  'user-content',
  'competitor',
  'mention',
];

const urgencyOf = ({ reasons }: PostRecord): number => {
  const at = URGENCY.indexOf(reasons[0]?.id ?? 'mention');
  return at < 0 ? URGENCY.length : at;
};

const byUrgency = (a: QueueItem, b: QueueItem): number =>
  urgencyOf(a.record) - urgencyOf(b.record) || waitsSince(a.record) - waitsSince(b.record);

/**
 * Waiting posts as they are dealt with: one person's posts together, else equal texts together; each group
 * stands where its most urgent post would. Snoozed ones apart, by when they come back.
 */
export function makeQueue(records: PostRecord[], brand: Brand, now: number): DeskQueue {
  const items = records.map((record) => ({ record, lateAt: lateAt(record, brand) }));
  const sleeping = ({ record }: QueueItem) => (record.snoozedUntil ?? 0) > now;
  const open = items.filter((item) => !sleeping(item)).toSorted(byUrgency);
  const texts = Map.groupBy(open, ({ record }) => record.textHash);
  const groups = Map.groupBy(open, ({ record }) => {
    const same = texts.get(record.textHash) ?? [];
    const people = new Set(same.map((each) => each.record.person));
    if (record.post.text !== '' && people.size > 1) return `text/${record.textHash}`;
    return record.person ? `person/${record.person}` : `post/${record.key}`;
  });
  return {
    open: [...groups].map(
      ([id, members]): QueueGroup => ({
        id,
        kind: id.startsWith('text/') ? 'text' : 'person',
        items: members,
      }),
    ),
    snoozed: items
      .filter(sleeping)
      .toSorted((a, b) => (a.record.snoozedUntil ?? 0) - (b.record.snoozedUntil ?? 0)),
  };
}
