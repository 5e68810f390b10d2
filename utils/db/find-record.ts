import { standingEvents } from '../analytics/post-life';
import { fingerprintKey, type PostKey } from '../posts/keys';
import type { Post, SiteId } from '../posts/post';
import type { Ledger } from './ledger';
import type { PostRecord } from './records';
import { takeBack } from './take-back';

/** Sites that hide the id of a post on some of their pages. */
const SHY_SITES: readonly SiteId[] = ['facebook', 'instagram', 'sample'];

/** Drafts change anyway, so they move; events never do, and are found by the alias. */
async function moveDrafts({ brand, transaction }: Ledger, from: PostKey, to: PostKey) {
  const drafts = transaction.objectStore('drafts');
  const range = IDBKeyRange.bound([brand, from], [brand, from, []]);
  for (const draft of await drafts.index('post').getAll(range)) {
    await drafts.put({ ...draft, post: to });
  }
}

/**
 * The record kept for a post under `key`; also when the post had only a fingerprint until now, and
 * this page reveals its id. From then on the alias leads to the id, and both histories are one.
 */
export async function findRecord(
  ledger: Ledger,
  key: PostKey,
  post: Post,
): Promise<PostRecord | undefined> {
  const known = await ledger.post(key);
  if (post.id === null || !SHY_SITES.includes(post.site)) return known;
  const from = fingerprintKey(post);
  if ((await ledger.resolve(from)) === key) return known;
  ledger.putAlias(from, key);
  const nameless = await ledger.post(from);
  if (!nameless) return known;
  await moveDrafts(ledger, from, key);
  const older = known && known.firstSeenAt <= nameless.firstSeenAt ? known : nameless;
  ledger.movePost(nameless, key);
  const looks = standingEvents(await ledger.eventsOf(key)).filter((event) => event.kind === 'seen');
  // Seen under both keys: it was one post, so it counts once.
  for (const again of looks.slice(1)) await takeBack(ledger, again, again);
  return ledger.refold({ ...older, key });
}
