import type { PersonKey } from '../../utils/posts/keys';
import type { BrandId } from '../../utils/strategy/brand';

export async function exportPerson(
  _brand: BrandId,
  _key: PersonKey,
): Promise<{ name: string; blob: Blob }> {
  throw new Error('not wired');
}
