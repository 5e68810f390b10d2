import type { SavyDatabase, UpgradeTransaction } from '../schema';
import { makeFirstStores } from './1-first-stores';
import { keepAndBlank } from './2-keep-and-blank';

export type Upgrade = (
  database: SavyDatabase,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

/** The upgrade at index n makes version n + 1 from version n. Never change one that was released. */
export const UPGRADES: Upgrade[] = [makeFirstStores, keepAndBlank];
