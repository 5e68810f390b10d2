import { normaliseText, type PersonKey, type PostKey } from '../posts/keys';
import type { FoundReason, ReasonId } from './reason';
import { reasons } from './reasons';

/** What the queue needs to know of a recorded post. Times in UTC milliseconds. */
export interface Waiting {
  key: PostKey;
  person: PersonKey | null;
  post: { text: string; postedAt: string | null };
  reasons: readonly Pick<FoundReason, 'id'>[];
  needsAnswer: boolean;
  firstSeenAt: number;
  /** Only "open" posts wait; what is answered, pending or handled does not. */
  state: string;
  /** When a snoozed post comes back; null if it was not snoozed. */
  snoozedUntil: number | null;
}

/** Posts shown as one row: of one person, or with one and the same text. */
export interface QueueRow<Item extends Waiting = Waiting> {
  by: 'person' | 'text' | 'single';
  /** Oldest first. */
  posts: Item[];
  /** The most urgent reason among them. */
  reason: ReasonId;
  /** The oldest of them waits since then. */
  since: number;
  /** At least one of them was snoozed and has come back. */
  isBack: boolean;
}

/** Shorter texts ("ok?") are the same by accident. */
const SAME_TEXT_FROM = 15;

const urgency = new Map(reasons.map((reason, index) => [reason.id, index]));
const urgencyOf = (id: ReasonId): number => urgency.get(id) ?? reasons.length;

const isWaiting = (item: Waiting, now: number): boolean =>
  item.needsAnswer && item.state === 'open' && (item.snoozedUntil ?? 0) <= now;

/** The post's own time where the page shows it, else when it was first seen. */
const sinceOf = (item: Waiting): number => {
  const own = item.post.postedAt === null ? Number.NaN : Date.parse(item.post.postedAt);
  return Number.isNaN(own) ? item.firstSeenAt : own;
};

/** "Do not buy!!" pasted twenty times is one matter, whoever pasted it. */
const textKey = (item: Waiting): string | null => {
  const text = normaliseText(item.post.text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  return text.length >= SAME_TEXT_FROM ? text : null;
};

const groupBy = <Item extends Waiting>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

const toRow = <Item extends Waiting>(
  by: QueueRow['by'],
  group: readonly Item[],
): QueueRow<Item> => {
  const posts = [...group].sort((a, b) => sinceOf(a) - sinceOf(b) || (a.key < b.key ? -1 : 1));
  const ids = posts.flatMap((item) => item.reasons.map((reason) => reason.id));
  const oldest = posts[0];
  return {
    by,
    posts,
    reason: ids.sort((a, b) => urgencyOf(a) - urgencyOf(b))[0] ?? 'mention',
    since: oldest === undefined ? 0 : sinceOf(oldest),
    isBack: posts.some((item) => item.snoozedUntil !== null),
  };
};

/**
 * Everything that waits for an answer, in rows: first posts with the same text, then what is left
 * of one person, then single posts; most urgent reason first, longest waiting first within it.
 * Answered and handled posts and posts still snoozed are left out. Pure.
 */
export function buildQueue<Item extends Waiting>(
  items: readonly Item[],
  now: number,
): QueueRow<Item>[] {
  const waiting = items.filter((item) => isWaiting(item, now));
  const taken = new Set<Item>();
  const rows: QueueRow<Item>[] = [];
  const left = () => waiting.filter((item) => !taken.has(item));
  const take = (by: QueueRow['by'], groups: Item[][]) => {
    for (const group of groups) {
      rows.push(toRow(by, group));
      for (const item of group) taken.add(item);
    }
  };
  take('text', groupBy(waiting, textKey));
  take(
    'person',
    groupBy(left(), (item) => item.person),
  );
  take(
    'single',
    left().map((item) => [item]),
  );
  return rows.sort((a, b) => urgencyOf(a.reason) - urgencyOf(b.reason) || a.since - b.since);
}
