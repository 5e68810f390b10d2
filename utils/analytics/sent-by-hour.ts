import type { LogEvent } from '../db/records';
import { countFigure, type Figure } from './figure';
import { standingEvents } from './post-life';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Hours that are always shown, so that an ordinary day looks the same from one day to the next. */
const USUAL: [from: number, to: number] = [8, 17];

/** The hour of the person's own clock, 0…23, at the moment of the event. */
const hourOf = (at: number, offset: number): number => {
  const local = at + offset * 60_000;
  return Math.floor((((local % DAY) + DAY) % DAY) / HOUR);
};

/**
 * Replies that went out in each hour of one day's events, by when Send was pressed. Hours from 8 to
 * 17 are always there, others where something was sent.
 */
export function sentByHour(events: LogEvent[]): { hour: number; figure: Figure }[] {
  const standing = standingEvents(events);
  const pressed = new Map(
    standing.flatMap((event) => (event.kind === 'sent-pending' ? [[event.send, event.at]] : [])),
  );
  const posts = new Map<number, string[]>();
  for (const event of standing) {
    if (event.kind !== 'sent') continue;
    const at = Math.min(event.at, pressed.get(event.send) ?? event.at);
    const hour = hourOf(at, event.offset);
    posts.set(hour, [...(posts.get(hour) ?? []), ...(event.post ? [event.post] : [])]);
  }
  const first = Math.min(USUAL[0], ...posts.keys());
  const last = Math.max(USUAL[1], ...posts.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const keys = posts.get(first + index) ?? [];
    return { hour: first + index, figure: countFigure('sent', keys.length, { posts: keys }) };
  });
}
