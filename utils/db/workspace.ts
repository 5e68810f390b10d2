import { queueAllDays } from './outbox';
import type { SavyDatabase, StoreName, WriteTransaction } from './schema';

const open = (database: SavyDatabase, stores: StoreName[]): WriteTransaction =>
  database.transaction(stores, 'readwrite');

/** Another folder was chosen: whatever it holds, all days are offered to it. Gives how many. */
export async function offerAllDays(database: SavyDatabase): Promise<number> {
  const transaction = open(database, ['rollups', 'outbox']);
  const days = await queueAllDays(transaction, false);
  await transaction.done;
  return days;
}

/**
 * Takes over the workspace's secret. Days that were sent with the old one are sent again, with hashes
 * that fit the colleagues'. False when this was our secret already, and nothing has changed.
 */
export async function joinWorkspace(database: SavyDatabase, secret: string): Promise<boolean> {
  const transaction = open(database, ['keys', 'rollups', 'outbox']);
  const keys = transaction.objectStore('keys');
  const changes = (await keys.get('secret'))?.value !== secret;
  if (changes) {
    await keys.put({ name: 'secret', value: secret });
    await queueAllDays(transaction, true);
  }
  await transaction.done;
  return changes;
}
