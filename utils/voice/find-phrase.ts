import { finnishForms } from './finnish-forms';
import { lowerSame } from './read-text';

export interface Match {
  start: number;
  end: number;
  text: string;
  /** The phrase as given, save for case; else an inflected form of it. */
  exact: boolean;
}

const compiled = new Map<string, RegExp>();

/**
 * The letters that every form of the phrase begins with: Finnish changes at most the last three. A text
 * without them need not be searched, which saves compiling most patterns at all.
 */
function headOf(phrase: string, lang: string): string {
  const [word = ''] = phrase.trim().toLowerCase().split(/\s+/u);
  if (word.endsWith('*')) return word.slice(0, -1);
  return lang === 'fi' ? word.slice(0, Math.max(2, word.length - 3)) : word;
}

/**
 * Words of a phrase may be parted by any white space. A `*` at the end of a word stands for any
 * ending. Finnish words of three letters or more match their inflected forms, English nouns their plural.
 */
function compile(phrase: string, lang: string): RegExp {
  const key = `${lang} ${phrase}`;
  const known = compiled.get(key);
  if (known) return known;
  const words = phrase.trim().toLowerCase().split(/\s+/u);
  const source = words.map((word, index) => {
    const last = index === words.length - 1;
    if (word.endsWith('*')) return `${RegExp.escape(word.slice(0, -1))}[\\p{L}\\p{N}]*`;
    if (lang === 'fi' && word.length > 2 && /^\p{L}+$/u.test(word)) return finnishForms(word);
    return last && lang === 'en' && /\p{L}$/u.test(word)
      ? `${RegExp.escape(word)}(?:'s|s)?`
      : RegExp.escape(word);
  });
  const pattern = `(?<![\\p{L}\\p{N}])${source.join('\\s+')}(?![\\p{L}\\p{N}])`;
  const made = new RegExp(pattern, 'gu');
  compiled.set(key, made);
  return made;
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** All places of a phrase in a text, in any case, also inflected. `lang` is a subtag. */
export function findPhrase(text: string, phrase: string, lang: string): Match[] {
  const lower = lowerSame(text);
  if (!phrase.trim() || !lower.includes(headOf(phrase, lang))) return [];
  const wanted = fold(phrase.trim());
  return [...lower.matchAll(compile(phrase, lang))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: text.slice(match.index, match.index + match[0].length),
    exact: fold(match[0]) === wanted || phrase.endsWith('*'),
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
