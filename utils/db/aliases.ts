import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import type { Reader } from './open';

/** The key under which a post is kept now. */
export async function resolveKey(database: Reader, brand: BrandId, key: PostKey): Promise<PostKey> {
  if (!key.includes('/fp:')) return key;
  return (await database.get('aliases', [brand, key]))?.to ?? key;
}

/** All keys under which a post was ever kept, the present one first. */
export async function keysOf(database: Reader, brand: BrandId, key: PostKey): Promise<PostKey[]> {
  const present = await resolveKey(database, brand, key);
  const aliases = await database.getAllFromIndex('aliases', 'to', [brand, present]);
  return [present, ...aliases.map((alias) => alias.from)];
}
