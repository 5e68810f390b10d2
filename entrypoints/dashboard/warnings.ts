import type { Warnings } from '../../components/reports/world';
import { readBook } from '../../utils/db/alerts';
import { getPosts } from '../../utils/db/posts';
import type { BrandId } from '../../utils/strategy/brand';
import { openLog } from '../options/open-log';

/** A warning that nobody has judged is shown for two days. */
const SHOWN = 2 * 86_400_000;

/** Warnings of the crisis watch that still stand, newest first, with their posts. */
export async function readWarnings(brand: BrandId, now: number): Promise<Warnings> {
  const database = await openLog();
  const { alerts, raised, falseAlarms } = await readBook(database, brand);
  const standing = alerts.filter(
    ({ verdict, raisedAt }) => verdict === null && now - raisedAt < SHOWN,
  );
  const open = await Promise.all(
    standing
      .toReversed()
      .map(async (alert) => ({ alert, posts: await getPosts(database, brand, alert.posts) })),
  );
  return { open, raised, falseAlarms };
}
