import { counterKey } from '../analytics/rollup';
import type { SiteId } from '../posts/post';
import type { Ledger } from './ledger';
import type { Day } from './records';

/**
 * Posts that passed by in one page, relevant or not: all that is kept of them is one anonymous count
 * per site and day.
 */
export interface Looked {
  /** Random id of the page script's life. */
  visit: string;
  site: SiteId;
  day: Day;
  /** Since the visit began: a running total, so that what arrives twice counts once. */
  total: number;
}

/** Visits that may still report; an open tab that outlives so many others counts anew. */
const REMEMBERED = 256;

export async function countLooked(ledger: Ledger, looked: Looked): Promise<void> {
  const meta = ledger.transaction.objectStore('meta');
  const known = ((await meta.get('looked'))?.value ?? []) as [visit: string, total: number][];
  const before = known.find(([visit]) => visit === looked.visit)?.[1] ?? 0;
  if (looked.total <= before) return;
  const others = known.filter(([visit]) => visit !== looked.visit);
  const value = [...others, [looked.visit, looked.total]].slice(-REMEMBERED);
  await meta.put({ name: 'looked', value });
  await ledger.count(looked.day, counterKey('looked', looked.site), looked.total - before);
}
