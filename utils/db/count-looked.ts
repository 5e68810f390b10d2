import { counterKey } from '../analytics/rollup';
import type { SiteId } from '../posts/post';
import type { Ledger } from './ledger';
import type { Day } from './records';

/**
 * Posts that passed by in one batch, relevant or not: all that is kept of them is one anonymous count
 * per site and day.
 */
export interface Looked {
  /** The batch's: one that arrives again is not counted again. */
  id: string;
  site: SiteId;
  day: Day;
  count: number;
}

/** Batches come again within seconds, or never. */
const REMEMBERED = 256;

export async function countLooked(ledger: Ledger, looked: Looked): Promise<void> {
  if (looked.count <= 0) return;
  const meta = ledger.transaction.objectStore('meta');
  const known = ((await meta.get('looked'))?.value ?? []) as string[];
  if (known.includes(looked.id)) return;
  await meta.put({ name: 'looked', value: [...known, looked.id].slice(-REMEMBERED) });
  await ledger.count(looked.day, counterKey('looked', looked.site), looked.count);
}
