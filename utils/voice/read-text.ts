/** A reply taken apart once, so that each rule need not do it again. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

export interface Reading {
  text: string;
  /** The text in lower case, of the same length: patterns without the costly `i` flag run on it. */
  lower: string;
  words: Word[];
  /** Web addresses as written, without the full stop that ends the sentence. */
  links: { text: string; start: number; end: number }[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Endings that a bare name like "kuura.fi" must have to count as an address. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}(?:com|net|org|info|io|co|me|ly|eu|fi|se|no|dk|ee|de|uk|us|shop|store|app|dev|link|xyz|top|ru)(?![\p{L}\p{N}-])(?:\/[^\s<>"]*)?/gu;

/** Lower case that keeps every place: a letter whose lower case is longer stays as it is. */
export function lowerSame(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  }).join('');
}

/** The set of words, for overlaps; lower case. */
export const wordSet = (text: string): Set<string> =>
  new Set([...text.matchAll(WORD)].map((match) => match[0].toLowerCase()));

/** Jaccard overlap of two word sets, 0…1: words in both ÷ words in either. Two empty sets are equal. */
export function overlap(a: Set<string>, b: Set<string>): number {
  if (!a.size && !b.size) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

function findLinks(text: string, lower: string): Reading['links'] {
  return [...lower.matchAll(LINK)].map((match) => {
    const link = text
      .slice(match.index, match.index + match[0].length)
      .replace(/[.,;:!?)\]}'"»”]+$/u, '');
    return { text: link, start: match.index, end: match.index + link.length };
  });
}

export function readText(text: string): Reading {
  const lower = lowerSame(text);
  const links = findLinks(text, lower);
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (links.some((link) => start >= link.start && start < link.end)) continue;
    const end = start + match[0].length;
    words.push({ text: match[0], lower: match[0].toLowerCase(), start, end });
  }
  return { text, lower, words, links };
}
