import type { KeptDraft } from '../../components/reply/desk-world';
import type { PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';

const keyOf = (brand: BrandId, post: PostKey) => `draft:${brand}:${post}`;

function isDraft(value: unknown): value is KeptDraft {
  const { id, text, origin, original, at } = (value ?? {}) as Record<string, unknown>;
  return (
    [id, text, origin, original].every((each) => typeof each === 'string') && typeof at === 'number'
  );
}

export interface Shelf {
  read(brand: BrandId, post: PostKey): KeptDraft | null;
  write(brand: BrandId, post: PostKey, draft: KeptDraft): void;
  remove(brand: BrandId, post: PostKey): void;
}

/**
 * Drafts in the extension page's `localStorage`: written at each keystroke, synchronously, so that a
 * closing popup or a killed worker loses nothing.
 */
export const draftShelf = (storage: Storage): Shelf => ({
  read(brand, post) {
    try {
      const value: unknown = JSON.parse(storage.getItem(keyOf(brand, post)) ?? 'null');
      return isDraft(value) ? value : null;
    } catch {
      return null;
    }
  },
  write: (brand, post, draft) => storage.setItem(keyOf(brand, post), JSON.stringify(draft)),
  remove: (brand, post) => storage.removeItem(keyOf(brand, post)),
});

/** Drafts of one brand, or of all, are gone. */
export function forgetDrafts(storage: Storage, brand: BrandId | null = null): void {
  const prefix = brand === null ? 'draft:' : `draft:${brand}:`;
  for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
}
