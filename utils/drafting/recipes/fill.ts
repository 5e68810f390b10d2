import { isExpired } from '../../voice/approved';
import type { Guideline } from '../../voice/guideline';
import { matterWords } from '../matters/find-matter';
import type { MatterId } from '../matters/matter';
import type { DraftRequest } from '../provider';

/** Values by slot name. All come from the brand's own profile and guideline, none from the post. */
export type Slots = ReadonlyMap<string, string>;

const SLOT = /\{\{([a-z]+(?::[a-z0-9-]+)?)\}\}/gu;

/** Name of a fact's slot: "hours", "link:returns". */
const slotOf = (kind: string, name: string): string => (kind === name ? kind : `${kind}:${name}`);

export function slotsFor(
  { brand, classified, guideline, lang, today }: DraftRequest,
  matter: MatterId | null,
): Slots {
  const slots = new Map<string, string>([['brand', brand.name]]);
  const product = brand.products.find(({ id }) => id === classified.products[0]);
  if (product) slots.set('product', product.name);
  const [emoji] = guideline.emoji.allowed;
  if (guideline.emoji.most > 0 && emoji) slots.set('emoji', emoji);
  const forms = matter ? (matterWords[lang]?.[matter].forms ?? {}) : {};
  for (const [name, words] of Object.entries(forms))
    slots.set(name === 'base' ? 'matter' : `matter:${name}`, words);
  for (const fact of guideline.facts) {
    // An address is the same in every language; all else must be worded in the language of the reply.
    const value = fact.value[lang] ?? (fact.kind === 'link' ? Object.values(fact.value)[0] : null);
    if (value && !isExpired(fact, today)) slots.set(slotOf(fact.kind, fact.name), value);
  }
  return slots;
}

/** Chooses between the forms of a `[sinä|te]` pair. */
export const addressAs = (pattern: string, address: Guideline['address']): string =>
  pattern.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/gu, (_, sina: string, te: string) =>
    address === 'te' ? te : sina,
  );

/** Names of the slots of a pattern. */
export const slotNames = (pattern: string): string[] =>
  [...pattern.matchAll(SLOT)].map((match) => match[1] ?? '');

/**
 * Fills the slots in one pass: a value is never read as a pattern again. A slot without a value stays in
 * the text and is named in `missing`.
 */
export function fill(pattern: string, slots: Slots): { text: string; missing: string[] } {
  const missing: string[] = [];
  const text = pattern.replace(SLOT, (slot: string, name: string, at: number) => {
    const value = slots.get(name);
    if (value === undefined) {
      missing.push(name);
      return slot;
    }
    const opens = at === 0 && name.startsWith('matter');
    return opens ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
  return { text, missing };
}
