import { personData } from '../../utils/db/erase';
import type { PersonKey } from '../../utils/posts/keys';
import type { BrandId } from '../../utils/strategy/brand';
import { openLog } from './open-log';

/** Everything that is kept about one person, as a file to hand over. */
export async function exportPerson(
  brand: BrandId,
  key: PersonKey,
): Promise<{ name: string; blob: Blob }> {
  const data = await personData(await openLog(), brand, key);
  const safe = key.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return {
    name: `savy-${safe}.json`,
    blob: new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  };
}
