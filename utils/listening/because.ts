import type { Hit } from './hits';
import type { Group } from './lexicon/lexicon';
import type { Because, Reading } from './reason';

/** The reasons shown on a mark stay readable: no more than this many words or facts. */
const MOST = 4;

/** Findings as the words of the post that led to a reason; overlapping ones once. */
export function becauseOf(
  hits: readonly Pick<Hit, 'start' | 'end'>[],
  reading: Reading,
): Because[] {
  const because: Because[] = [];
  let reached = -1;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < reached || because.length >= MOST) continue;
    reached = end;
    because.push({ kind: 'words', text: reading.plain.original.slice(start, end), start, end });
  }
  return because;
}

export const hitsOf = (reading: Reading, ...groups: Group[]): Hit[] =>
  reading.hits.filter((hit) => groups.includes(hit.group));

export const fact = (name: string, value?: string): Because =>
  value === undefined ? { kind: 'fact', fact: name } : { kind: 'fact', fact: name, value };
