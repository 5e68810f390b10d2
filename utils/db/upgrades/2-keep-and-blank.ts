import { dayOf } from '../../analytics/days';
import type { SavyDatabase, UpgradeTransaction } from '../schema';

/**
 * 2026-11-23: aliases, backups, staged imports; and an index by which retention finds the texts that
 * are due without reading every post, filled for the posts that are there already.
 */
export async function keepAndBlank(
  database: SavyDatabase,
  transaction: UpgradeTransaction,
): Promise<void> {
  const aliases = database.createObjectStore('aliases', { keyPath: ['brand', 'from'] });
  aliases.createIndex('to', ['brand', 'to']);
  database.createObjectStore('backups', { keyPath: 'at' });
  database.createObjectStore('staging', { autoIncrement: true });

  const posts = transaction.objectStore('posts');
  posts.createIndex('textDay', 'textDay');
  for (let cursor = await posts.openCursor(); cursor; cursor = await cursor.continue()) {
    const record = cursor.value;
    if (record.post.text) {
      await cursor.update({ ...record, textDay: dayOf(record.lastSeenAt, record.offset) });
    }
  }
}
