import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { keysOf } from './aliases';
import type { Reader } from './open';
import type { Sighting } from './records';

/** Counts of a post whenever they had changed, oldest first; the first ones are in its record. */
export async function sightingsOf(
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<Sighting[]> {
  const keys = await keysOf(database, brand, key);
  const lists = await Promise.all(
    keys.map((each) =>
      database.getAll('sightings', IDBKeyRange.bound([brand, each], [brand, each, []])),
    ),
  );
  return lists.flat().toSorted((a, b) => a.at - b.at);
}
