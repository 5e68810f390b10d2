import type { PersonKey, PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import { resolveKey } from './aliases';
import type { Reader } from './open';
import type { PostRecord } from './records';

export async function getPost(
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<PostRecord | undefined> {
  return database.get('posts', [brand, await resolveKey(database, brand, key)]);
}

/** In the order of `keys`; what is not recorded (any more) is left out. */
export async function getPosts(
  database: Reader,
  brand: BrandId,
  keys: PostKey[],
): Promise<PostRecord[]> {
  const found = await Promise.all(keys.map((key) => getPost(database, brand, key)));
  return found.filter((record) => record !== undefined);
}

/** The queue: seen, in need of an answer, not settled; snoozed ones too, until the caller sorts them. */
export const waitingPosts = (database: Reader, brand: BrandId): Promise<PostRecord[]> =>
  database.getAllFromIndex('posts', 'waiting', [brand, 1]);

/** Everything recorded by one person, for "earlier contact". */
export const postsOfPerson = (
  database: Reader,
  brand: BrandId,
  person: PersonKey,
): Promise<PostRecord[]> => database.getAllFromIndex('posts', 'person', [brand, person]);

/** Our own replies that may answer a post. */
export const repliesTo = async (
  database: Reader,
  brand: BrandId,
  key: PostKey,
): Promise<PostRecord[]> =>
  (await database.getAllFromIndex('posts', 'answers', key)).filter(
    (record) => record.brand === brand,
  );
