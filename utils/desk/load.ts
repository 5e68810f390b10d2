import type { DeskQueue, OpenPost, TodayFigures } from '../../components/reply/desk-world';
import { addDays, dayInZone } from '../analytics/days';
import { standingEvents } from '../analytics/post-life';
import { latestDraft } from '../db/drafts';
import { eventsOfDays, eventsOfPost } from '../db/events';
import type { Reader } from '../db/open';
import { getPerson } from '../db/people';
import { getPost, postsOfPerson, waitingPosts } from '../db/posts';
import type { PostRecord } from '../db/records';
import { getRollup } from '../db/rollups';
import type { PostKey } from '../posts/keys';
import type { Brand } from '../strategy/brand';
import type { Guideline } from '../voice/guideline';
import type { Shelf } from './shelf';

/** So many of the texts sent lately are compared with a new one. */
const RECENT = 30;

/** From when the customer waits: the post's own time, else when it was first seen. */
const waitsSince = ({ post, firstSeenAt }: PostRecord): number => {
  const posted = post.postedAt === null ? Number.NaN : Date.parse(post.postedAt);
  return Number.isNaN(posted) ? firstSeenAt : posted;
};

async function recentTexts(database: Reader, brand: Brand, now: number): Promise<string[]> {
  const today = dayInZone(now, brand.zone);
  const events = await eventsOfDays(database, brand.id, addDays(today, -1), today);
  return events.flatMap((event) => (event.kind === 'sent' ? [event.text] : [])).slice(-RECENT);
}
