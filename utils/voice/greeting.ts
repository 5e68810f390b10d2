import type { Guideline } from './guideline';

/** Greetings by language, so that one in the wrong language or form is recognised. */
export const GREETINGS: Record<string, string[]> = {
  en: ['hi there', 'hi', 'hello', 'hey', 'dear', 'good morning', 'good afternoon', 'good evening'],
  fi: [
    'heippa',
    'heipä hei',
    'hei vaan',
    'hei',
    'moikka',
    'moi',
    'morjens',
    'terve',
    'tervehdys',
    'huomenta',
    'hyvää huomenta',
    'päivää',
    'hyvää päivää',
    'hyvää iltaa',
  ],
  sv: ['hejsan', 'hej hej', 'hej', 'tjena', 'god morgon', 'god dag', 'god kväll'],
};

export interface FoundGreeting {
  lang: string | null;
  /** The greeting word(s) without name and punctuation. */
  text: string;
  /** Name that follows, as written; null without one. */
  name: string | null;
  /** Where the greeting's word(s) end. */
  wordEnd: number;
  /** Where the whole ends, with name and its punctuation. */
  end: number;
}

const bare = (greeting: string): string => greeting.replace(/[\s,!.]+$/u, '');

/** The greeting's word(s) and the mark after them: as the guideline writes it, else the language's habit. */
function partsOf(guideline: Guideline, lang: string): { word: string; mark: string } | null {
  const written = guideline.greeting[lang]?.trim() ?? '';
  if (!written) return null;
  const word = bare(written);
  const mark = written.slice(word.length).trim();
  return { word, mark: mark || (lang === 'en' ? ',' : '!') };
}

/** "Hei Maija!", "Hi Maija,", "Hi,"; "" when the guideline has no greeting in this language. */
export function greetingLine(guideline: Guideline, lang: string, name: string | null): string {
  const parts = partsOf(guideline, lang);
  if (!parts) return '';
  return `${parts.word}${name && guideline.firstName ? ` ${name}` : ''}${parts.mark}`;
}

const startsWith = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase()) &&
  !/[\p{L}\p{N}]/u.test(text.charAt(word.length));

/** The greeting that a text begins with; the guideline's own word is known too. */
export function findGreeting(text: string, guideline: Guideline): FoundGreeting | null {
  const offset = text.length - text.trimStart().length;
  const body = text.slice(offset);
  let found: { lang: string | null; word: string } | null = null;
  const candidates: [string, string][] = [
    ...Object.entries(guideline.greeting).map(([lang, word]): [string, string] => [
      lang,
      bare(word),
    ]),
    ...Object.entries(GREETINGS).flatMap(([lang, words]) =>
      words.map((word): [string, string] => [lang, word]),
    ),
  ];
  for (const [lang, word] of candidates)
    if (word && startsWith(body, word) && word.length > (found?.word.length ?? 0))
      found = { lang, word };
  if (!found) return null;
  const rest = body.slice(found.word.length);
  const name =
    /^\s+(\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)(?=\s*(?:[,!.–—-]|\n|$))/u.exec(rest);
  const after = rest.slice(name?.[0].length ?? 0);
  const mark = /^\s*[,!.–—-]+/u.exec(after)?.[0] ?? '';
  const wordEnd = offset + found.word.length;
  return {
    lang: found.lang,
    text: body.slice(0, found.word.length),
    name: name?.[1] ?? null,
    wordEnd,
    end: wordEnd + (name?.[0].length ?? 0) + mark.length,
  };
}
