import { emptyRollup } from '../analytics/rollup';
import type { BrandId } from '../strategy/brand';
import type { Reader } from './open';
import type { Day, Rollup } from './records';

/** The kept figures of a day; an empty row for a day without any. */
export const getRollup = async (database: Reader, brand: BrandId, day: Day): Promise<Rollup> =>
  (await database.get('rollups', [brand, day])) ?? emptyRollup(brand, day);

/** In the order of `days`. */
export const getRollups = (database: Reader, brand: BrandId, days: Day[]): Promise<Rollup[]> =>
  Promise.all(days.map((day) => getRollup(database, brand, day)));

/** Rows that exist from one day to another, both ends in it. */
export const rollupsBetween = (
  database: Reader,
  brand: BrandId,
  from: Day,
  to: Day,
): Promise<Rollup[]> => database.getAll('rollups', IDBKeyRange.bound([brand, from], [brand, to]));
