import type { BrandId } from './brand';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new brand's id: `b_` and six random characters. */
export function makeBrandId(): BrandId {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return `b_${[...random].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
