import { addDays } from '../analytics/days';
import { type AlertBook, EMPTY_BOOK, type KeyedSignal } from '../listening/alerts';
import type { BrandId } from '../strategy/brand';
import type { Reader } from './open';
import type { Day, PostRecord } from './records';
import { rollupsBetween } from './rollups';
import type { SavyDatabase } from './schema';

/** The comparison goes four weeks and a day back. */
const DAYS_BACK = 30;
/** From so many days of log on it is known what is usual. */
const DAYS_KNOWN = 7;
const DAY = 86_400_000;

const bookName = (brand: BrandId): string => `crisis/${brand}`;

const isAgainst = (reason: string): boolean => reason === 'complaint' || reason === 'crisis';

/** Does the crisis watch count this post? Own posts speak against nobody. */
export const isSignal = ({ reasons, relevance }: PostRecord): boolean =>
  reasons.some(({ id }) => isAgainst(id)) && !(relevance.relevant && relevance.by === 'own');

const signalOf = (record: PostRecord, now: number): KeyedSignal => {
  const posted = Date.parse(record.post.postedAt ?? '');
  return {
    key: record.key,
    at: Math.min(now, Number.isNaN(posted) ? record.firstSeenAt : posted),
    author: record.person ?? record.key,
    product: record.products[0] ?? null,
    harm: record.reasons.some(({ id }) => id === 'crisis'),
  };
};

/**
 * Posts against the brand of the last weeks: the newest 24 hours from the posts themselves (by the
 * index of last sightings), what came before from the days' figures, which is 30 rows. A volume
 * compares seen posts with seen posts; a claim of harm counts from the first sighting.
 */
export async function readSignals(
  database: Reader,
  brand: BrandId,
  today: Day,
  now: number,
): Promise<{ signals: KeyedSignal[]; canCompare: boolean }> {
  const [rollups, posts] = await Promise.all([
    rollupsBetween(database, brand, addDays(today, -DAYS_BACK), today),
    database.getAllFromIndex('posts', 'textDay', IDBKeyRange.lowerBound(addDays(today, -1))),
  ]);
  const recent = posts
    .filter((record) => record.brand === brand && isSignal(record))
    .map((record) => ({ record, signal: signalOf(record, now) }))
    .filter(({ record, signal }) => record.seenAt !== null || signal.harm)
    .map(({ signal }) => signal)
    .filter(({ at }) => at > now - DAY);
  const before = rollups
    .flatMap(({ needed }) => Object.entries(needed))
    .filter(([, { reason }]) => isAgainst(reason))
    .map(([key, row]): KeyedSignal => {
      const { reason, product } = row;
      // Who wrote it is asked for the newest 24 hours only.
      return {
        key,
        at: row.postedAt ?? row.seenAt,
        author: '',
        product,
        harm: reason === 'crisis',
      };
    })
    .filter(({ at }) => at <= now - DAY);
  const first = rollups[0]?.day ?? today;
  return { signals: [...recent, ...before], canCompare: first <= addDays(today, -DAYS_KNOWN) };
}

export const readBook = async (database: Reader, brand: BrandId): Promise<AlertBook> =>
  ((await database.get('meta', bookName(brand)))?.value as AlertBook | undefined) ?? EMPTY_BOOK;

/** Changes the book in one transaction: two changes at once do not lose one another. */
export async function changeBook(
  database: SavyDatabase,
  brand: BrandId,
  change: (book: AlertBook) => AlertBook,
): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite');
  const name = bookName(brand);
  const before = (await transaction.store.get(name))?.value as AlertBook | undefined;
  const after = change(before ?? EMPTY_BOOK);
  if (after !== (before ?? EMPTY_BOOK)) await transaction.store.put({ name, value: after });
  await transaction.done;
}
