import type { PersonKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import type { Reader } from './open';
import type { PersonRecord } from './records';

/** Labels are changed by `act(…, {do: 'label'})`, so that the figures follow. */
export const getPerson = (
  database: Reader,
  brand: BrandId,
  key: PersonKey,
): Promise<PersonRecord | undefined> => database.get('people', [brand, key]);

/** Those of `keys` who are recorded, read in one transaction. */
export async function getPeople(
  database: Reader,
  brand: BrandId,
  keys: PersonKey[],
): Promise<Map<PersonKey, PersonRecord>> {
  if (keys.length === 0) return new Map();
  const store = database.transaction(['people']).objectStore('people');
  const found = await Promise.all([...new Set(keys)].map((key) => store.get([brand, key])));
  return new Map(found.flatMap((person) => (person ? [[person.key, person]] : [])));
}

/** Everybody whose posts concerned the brand. */
export const allPeople = (database: Reader, brand: BrandId): Promise<PersonRecord[]> =>
  database.getAll('people', IDBKeyRange.bound([brand], [brand, []]));
