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

/** Everybody whose posts concerned the brand. */
export const allPeople = (database: Reader, brand: BrandId): Promise<PersonRecord[]> =>
  database.getAll('people', IDBKeyRange.bound([brand], [brand, []]));
