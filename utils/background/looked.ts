import type { Looked } from '../db/count-looked';
import type { Owner } from '../db/moment';
import { recordSightings } from '../db/record-sightings';
import { openLog } from './log';

/** Milliseconds for which the count may lag behind: a write a batch would cost more than all else. */
const LAG = 2000;

const waiting = new Map<string, { owner: Owner; looked: Looked }>();

async function writeLooked(): Promise<void> {
  const counts = [...waiting.values()];
  waiting.clear();
  const database = await openLog();
  for (const { owner, looked } of counts)
    await recordSightings(database, { ...owner, items: [], looked });
}

/**
 * Counts posts looked at a little later, the last total of each visit once. Totals are running ones:
 * when the worker is killed meanwhile, the page's next batch makes up for it.
 */
export function countLookedSoon(owner: Owner, looked: Looked): void {
  if (waiting.size === 0) setTimeout(() => writeLooked().catch(console.error), LAG);
  // One count a day: a visit that goes on past midnight has both.
  waiting.set(`${looked.visit} ${looked.day}`, { owner, looked });
}
