import { brands } from '../settings';
import type { Brand, BrandId } from '../strategy/brand';

/** Throws in words for the person when a page still shows a brand that was removed elsewhere. */
export async function findBrand(id: BrandId): Promise<Brand> {
  const brand = (await brands.getValue()).find((each) => each.id === id);
  if (!brand) throw new Error('This brand is not set up any more.');
  return brand;
}
