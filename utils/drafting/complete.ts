import type { Draft } from './provider';
import { fill } from './recipes/fill';

/**
 * Fills the slots that the person typed into the desk's small form. What is still empty stays in `missing`,
 * so that no empty slot reaches a reply box unnoticed. Slots inside a typed value are not read.
 */
export function complete(draft: Draft, values: Readonly<Record<string, string>>): Draft {
  const typed = Object.entries(values).filter(([, value]) => value.trim());
  const { text, missing } = fill(draft.text, new Map(typed));
  return { ...draft, text, missing };
}
