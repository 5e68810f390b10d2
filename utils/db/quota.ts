import type { Reader } from './open';
import { EXPORTED_STORES, type ExportedStore } from './schema';

export interface Quota {
  /** Bytes of this profile's extension storage; null where the browser does not tell. */
  used: number | null;
  most: number | null;
  records: Record<ExportedStore, number>;
}

/** How much the log takes. `storage` is `navigator.storage`. */
export async function readQuota(
  database: Reader,
  storage: Pick<StorageManager, 'estimate'>,
): Promise<Quota> {
  const { usage, quota } = await storage.estimate();
  const counts = await Promise.all(EXPORTED_STORES.map((store) => database.count(store)));
  const records = Object.fromEntries(
    EXPORTED_STORES.map((store, index) => [store, counts[index]]),
  ) as Quota['records'];
  return { used: usage ?? null, most: quota ?? null, records };
}
