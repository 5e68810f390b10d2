import { standingEvents } from '../analytics/post-life';
import { type Counter, countersOf } from '../analytics/rollup';
import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { keysOf } from './aliases';
import type { Reader } from './open';
import type { Day, LogEvent } from './records';

const byTime = (a: LogEvent, b: LogEvent): number => a.at - b.at;

/** The history of a post, oldest first, also what was written under its fingerprint. */
export async function eventsOfPost(
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<LogEvent[]> {
  const keys = await keysOf(database, brand, key);
  const lists = await Promise.all(
    keys.map((each) => database.getAllFromIndex('events', 'post', [brand, each])),
  );
  return lists.flat().toSorted(byTime);
}

/** Events of one workspace day or of a range (both ends in it), oldest first. */
export async function eventsOfDays(
  database: Reader,
  brand: BrandId,
  from: Day,
  to: Day = from,
): Promise<LogEvent[]> {
  const range = IDBKeyRange.bound([brand, from], [brand, to]);
  return (await database.getAllFromIndex('events', 'day', range)).toSorted(byTime);
}

/** The posts behind a counter of some days ("seen", "sent"): for figures that keep no keys. */
export async function postsBehind(
  database: Reader,
  brand: BrandId,
  counter: Counter,
  from: Day,
  to: Day,
): Promise<PostKey[]> {
  const events = standingEvents(await eventsOfDays(database, brand, from, to));
  const keys = events.flatMap((event) =>
    event.post !== null && countersOf(event).includes(counter) ? [event.post] : [],
  );
  return [...new Set(keys)];
}
