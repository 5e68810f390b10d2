import { finnishForms } from './finnish-forms';
import { lowerSame } from './read-text';

export interface Match {
  start: number;
  end: number;
  text: string;
  /** The phrase as given, save for case; else an inflected form of it. */
  exact: boolean;
}

/** A phrase made ready once; the pattern is compiled only when a text holds the phrase's beginning. */
interface Search {
  head: string;
  wanted: string;
  open: boolean;
  pattern: RegExp | null;
}

const searches = new Map<string, Map<string, Search>>();

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');

/**
 * The letters that every form of the phrase begins with: Finnish changes at most the last three. A text
 * without them need not be searched, which saves compiling most patterns at all.
 */
function headOf(wanted: string, lang: string): string {
  const [word = ''] = wanted.split(' ');
  if (word.endsWith('*')) return word.slice(0, -1);
  return lang === 'fi' ? word.slice(0, Math.max(2, word.length - 3)) : word;
}

/**
 * Words of a phrase may be parted by any white space. A `*` at the end of a word stands for any
 * ending, a `*` alone for one to four words. Finnish words of three letters or more match their inflected
 * forms, English nouns their plural.
 */
function compile(wanted: string, lang: string): RegExp {
  const words = wanted.split(' ');
  const source = words.map((word, index) => {
    const last = index === words.length - 1;
    if (word === '*') return String.raw`(?:\S+\s+){0,3}\S+`;
    if (word.endsWith('*')) return `${RegExp.escape(word.slice(0, -1))}[\\p{L}\\p{N}]*`;
    if (lang === 'fi' && word.length > 2 && /^\p{L}+$/u.test(word)) return finnishForms(word);
    return last && lang === 'en' && /\p{L}$/u.test(word)
      ? `${RegExp.escape(word)}(?:'s|s)?`
      : RegExp.escape(word);
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
}

function searchFor(phrase: string, lang: string): Search {
  let known = searches.get(lang);
  if (!known) {
    known = new Map();
    searches.set(lang, known);
  }
  let search = known.get(phrase);
  if (!search) {
    const wanted = fold(phrase);
    const open = wanted.endsWith('*');
    search = { head: headOf(wanted, lang), wanted, open, pattern: null };
    known.set(phrase, search);
  }
  return search;
}

/**
 * All places of a phrase in a text, in any case, also inflected. `lang` is a subtag; any other word than
 * "en" and "fi" searches the phrase as it is. `lower` saves time where the caller has it (`lowerSame`).
 */
export function findPhrase(
  text: string,
  phrase: string,
  lang: string,
  lower = lowerSame(text),
): Match[] {
  const search = searchFor(phrase, lang);
  if (!search.wanted || !lower.includes(search.head)) return [];
  search.pattern ??= compile(search.wanted, lang);
  return [...lower.matchAll(search.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: text.slice(match.index, match.index + match[0].length),
    exact: search.open || fold(match[0]) === search.wanted,
  }));
}

/** Gives `text` the case of `like`: "CLIENT" → "CUSTOMER", "Client" → "Customer". */
export function keepCase(like: string, text: string): string {
  const letters = like.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const first = letters.charAt(0);
  return first && first !== first.toLowerCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
