import { addDays } from '../analytics/days';
import type { BrandId } from '../strategy/brand';
import { writeLedger } from './ledger';
import type { Owner } from './moment';
import type { Day } from './records';
import type { SavyDatabase } from './schema';

/** Days after its end for which a day stays open: 48 hours. */
const GRACE_DAYS = 2;

/** In `meta`: the last day up to which a brand's days are closed. */
export const closedName = (brand: BrandId): string => `closed/${brand}`;

/**
 * Closes the days whose grace is over. `today` is the workspace's day. Late answers still change a
 * closed day, and it is sent again then. Gives the days closed now.
 */
export async function closeDays(database: SavyDatabase, owner: Owner, today: Day): Promise<Day[]> {
  return writeLedger(database, owner, async (ledger) => {
    const meta = ledger.transaction.objectStore('meta');
    const name = closedName(owner.brand);
    const last = addDays(today, -GRACE_DAYS - 1);
    const before = ((await meta.get(name))?.value as Day | undefined) ?? '';
    if (before >= last) return [];
    const range = IDBKeyRange.bound([owner.brand, before], [owner.brand, last], true);
    const days = await ledger.transaction.objectStore('rollups').getAllKeys(range);
    for (const [, day] of days) await ledger.closeDay(day);
    await meta.put({ name, value: last });
    return days.map(([, day]) => day);
  });
}
