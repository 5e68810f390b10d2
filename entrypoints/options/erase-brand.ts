import { forgetDrafts } from '../../utils/desk/shelf';
import { send } from '../../utils/messages/send';
import type { BrandId } from '../../utils/strategy/brand';

/** All that was logged for a brand, with the drafts that lie in the pages' own storage. */
export function eraseBrand(brand: BrandId): Promise<{ posts: number; events: number }> {
  forgetDrafts(localStorage, brand);
  return send('data/erase-brand', { brand });
}
