import type { DeskQueue, OpenPost, TodayFigures } from '../../components/reply/desk-world';
import { addDays, dayInZone } from '../analytics/days';
import { standingEvents } from '../analytics/post-life';
import { daySummary } from '../analytics/summary';
import { latestDraft } from '../db/drafts';
import { eventsOfDays, eventsOfPost } from '../db/events';
import type { Reader } from '../db/open';
import { getPerson } from '../db/people';
import { getPost, postsOfPerson, waitingPosts } from '../db/posts';
import type { PostRecord } from '../db/records';
import { getRollup } from '../db/rollups';
import type { PostKey } from '../posts/keys';
import type { Brand } from '../strategy/brand';
import { workingMinutes } from '../strategy/hours';
import type { Guideline } from '../voice/guideline';
import { makeQueue } from './queue';
import type { Shelf } from './shelf';
import { lateAt, waitsSince } from './waiting';

/** So many of the texts sent lately are compared with a new one. */
const RECENT = 30;

async function recentTexts(database: Reader, brand: Brand, now: number): Promise<string[]> {
  const today = dayInZone(now, brand.zone);
  const events = await eventsOfDays(database, brand.id, addDays(today, -1), today);
  return events.flatMap((event) => (event.kind === 'sent' ? [event.text] : [])).slice(-RECENT);
}

/** What is kept of an answer to this post and was not sent; what was written after the answer stays. */
async function keptDraft(database: Reader, record: PostRecord, shelf: Shelf) {
  const shelved = shelf.read(record.brand, record.key);
  const {
    post: _post,
    brand: _brand,
    ...logged
  } = (await latestDraft(database, record.brand, record.key)) ?? { post: '', brand: '', at: 0 };
  const kept = shelved ?? ('text' in logged ? logged : null);
  const answered = record.state === 'answered' && (record.answer?.at ?? 0) >= (kept?.at ?? 0);
  if (answered) shelf.remove(record.brand, record.key);
  return answered || !kept?.text ? null : kept;
}

/** A post with all that stands beside it; null when the log does not hold it. */
export async function loadPost(
  database: Reader,
  brand: Brand,
  guideline: Guideline,
  key: PostKey,
  shelf: Shelf,
  limits: Record<string, number>,
  now: number,
): Promise<OpenPost | null> {
  const record = await getPost(database, brand.id, key);
  if (!record) return null;
  const [person, theirs, events, recent, kept] = await Promise.all([
    record.person ? getPerson(database, brand.id, record.person) : undefined,
    record.person ? postsOfPerson(database, brand.id, record.person) : [],
    eventsOfPost(database, brand.id, record.key),
    recentTexts(database, brand, now),
    keptDraft(database, record, shelf),
  ]);
  return {
    brand,
    guideline,
    record,
    person: person ?? null,
    earlier: theirs
      .filter((other) => other.key !== record.key)
      .toSorted((a, b) => b.firstSeenAt - a.firstSeenAt),
    kept,
    lateAt: record.waiting ? lateAt(record, brand) : null,
    limit: limits[record.post.host ?? ''] ?? null,
    recent,
    notes: standingEvents(events).flatMap((event) =>
      event.kind === 'noted' ? [{ at: event.at, text: event.text }] : [],
    ),
  };
}

export async function loadQueue(database: Reader, brand: Brand, now: number): Promise<DeskQueue> {
  return makeQueue(await waitingPosts(database, brand.id), brand, now);
}

/** The day's line: today's figures as the dashboard counts them, and all that waits, from whenever. */
export async function loadToday(
  database: Reader,
  brand: Brand,
  now: number,
): Promise<TodayFigures> {
  const day = dayInZone(now, brand.zone);
  const [rollup, waiting] = await Promise.all([
    getRollup(database, brand.id, day),
    waitingPosts(database, brand.id),
  ]);
  const { answered, customerWait } = daySummary(
    {
      brand,
      rollups: [rollup],
      now,
      workingMinutes: (from, to) => workingMinutes(from, to, brand.hours, brand.zone),
    },
    day,
  );
  const open = waiting.filter(({ snoozedUntil }) => (snoozedUntil ?? 0) <= now);
  const { part, n } = customerWait.working.withinTarget;
  return {
    answered: answered.value ?? 0,
    inTarget: part ?? 0,
    judged: n,
    waiting: open.length,
    oldest: open.length === 0 ? null : now - Math.min(...open.map(waitsSince)),
  };
}
