/**
 * Rules look at no more than this many UTF-16 units of a post: what a post is about stands at its
 * beginning, and a hostile page may hand over 50,000.
 */
export const LONGEST = 5_000;

/** A handle as written, without "@", on Mastodon with its host. */
export interface Handle {
  name: string;
  start: number;
  end: number;
}

/** One word; `start` and `end` are places in the post's own text. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  sentence: number;
  /** Counts on at commas, dashes, brackets and emoji too. */
  clause: number;
  /** Place in `Plain.text`. */
  at: number;
}

/** A text in lower case without handles, links and invisible characters. */
export interface Plain {
  /** The post's own text as far as rules read it. */
  original: string;
  text: string;
  /** For each unit of `text` its place in the original; one more for the end. */
  places: number[];
  words: Word[];
  handles: Handle[];
  /** Place of each question mark in `text`, with its sentence. */
  questionMarks: { at: number; sentence: number }[];
}

const LINK =
  /https?:\/\/\S+|www\.\S+|\b[a-z0-9-]{1,63}\.(?:com|fi|net|org|io|eu|example)\b(?:\/\S*)?/giu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g;
const HANDLE =
  /(?<![\p{L}\p{N}_])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})?)/gu;
/** Zero-width, bidirectional, control and variation characters: never part of a word. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const EMOJI = /\p{Extended_Pictographic}/u;

const mask = (units: string[], pattern: RegExp, text: string): void => {
  for (const match of text.matchAll(pattern))
    for (let index = match.index; index < match.index + match[0].length; index++)
      units[index] = ' ';
};

const fold = (unit: string): string => {
  if (unit === '’' || unit === '‘' || unit === '´' || unit === '`') return "'";
  if (unit === '–' || unit === '—') return '-';
  if (unit === '…') return '.';
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
};

/** Letters put together from two ("a" + diaeresis) become one, as the lexicons write them. */
const compose = (unit: string, next: string | undefined): string | null => {
  if (next === undefined || next < '\u0300' || next > '\u036f') return null;
  const joined = (unit + next).normalize('NFC');
  return joined.length === 1 ? joined : null;
};

/**
 * Splits into words and sentences. Runs once over the text: sentences end at . ! ? and line breaks
 * (not inside numbers), clauses also at , ; : ( ) and emoji.
 */
function readWords(plain: Pick<Plain, 'text' | 'places' | 'original'>) {
  const words: Word[] = [];
  const questionMarks: Plain['questionMarks'] = [];
  let sentence = 0;
  let clause = 0;
  let from = 0;
  const pass = (to: number) => {
    const between = plain.text.slice(from, to);
    if (between.includes('?')) questionMarks.push({ at: from + between.indexOf('?'), sentence });
    if (/[.!?\n]/.test(between)) sentence++;
    if (/[.!?\n,;:()]| - /.test(between) || EMOJI.test(between)) clause++;
  };
  for (const match of plain.text.matchAll(WORD)) {
    const at = match.index;
    pass(at);
    from = at + match[0].length;
    const start = plain.places[at] ?? 0;
    const end = (plain.places[from - 1] ?? start) + 1;
    words.push({
      text: plain.original.slice(start, end),
      lower: match[0],
      start,
      end,
      sentence,
      clause,
      at,
    });
  }
  pass(plain.text.length);
  return { words, questionMarks };
}

/** What a text names can be told from its letters alone, without words and sentences. */
export type Folded = Pick<Plain, 'original' | 'text' | 'places' | 'handles'>;

/** A text in lower case without what is no word; asked for every post that passes by. Linear in its length. */
export function foldText(original: string): Folded {
  const text = original.slice(0, LONGEST);
  const handles = [...text.matchAll(HANDLE)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const units = text.split('');
  mask(units, LINK, text);
  mask(units, MAIL, text);
  mask(units, HANDLE, text);
  let plain = '';
  const places: number[] = [];
  let inTag = false;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] ?? ' ';
    if ((unit < ' ' || unit > '~') && INVISIBLE.test(unit)) continue;
    const joined = compose(unit, units[index + 1]);
    const lower = fold(joined ?? unit);
    if (unit === '#') inTag = true;
    else if (inTag && !/[\p{L}\p{N}_]/u.test(unit)) inTag = false;
    // "#WorstServiceEver" reads as three words.
    if (inTag && lower !== unit && /\p{Ll}/u.test(units[index - 1] ?? '')) {
      plain += ' ';
      places.push(index);
    }
    const last = plain.length - 1;
    // "sooooo good": three and more of a letter read as two.
    if (lower === plain[last] && lower === plain[last - 1] && /\p{L}/u.test(lower)) {
      places[last] = index;
      continue;
    }
    plain += lower;
    places.push(index);
    if (joined !== null) places[places.length - 1] = index++;
  }
  places.push(units.length);
  return { original: text, text: plain, places, handles };
}

/** Takes a post's text apart once for all rules. Linear in the text's length. */
export function toPlain(original: string): Plain {
  const folded = foldText(original);
  return { ...folded, ...readWords(folded) };
}
