import type { Group, Lexicon } from './lexicon/lexicon';

/** A set of patterns that may match at one word, tried with `lastIndex` set to its first letter. */
interface Bucket {
  group: Group;
  pattern(): RegExp;
}

/** Which patterns may match at a word, by how it begins. */
export type Buckets = (two: string) => readonly Bucket[];

/** A lexicon made ready. Each pattern is compiled when the first word meets it. */
export interface Compiled {
  lang: string;
  anywhere: Buckets;
  atStart: Buckets;
  negators: Set<string>;
  turns: Set<string>;
  openers: Set<string>;
}

/** Lower-case letters as ranges: `\\p{L}` in hundreds of patterns takes half a second to compile. */
const LETTERS = 'a-z\\u00df-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff';
/** What may stand between two words of a phrase; never the end of a sentence. */
const GAP = `[^${LETTERS}\\d.!?\\n]{1,6}`;
const WORD = `[${LETTERS}\\d][${LETTERS}\\d'-]{0,40}`;
const REST = `[${LETTERS}\\d'-]{0,40}`;

const DIGITS = [...'0123456789'];

const expandMacros = (phrase: string, macros: Record<string, string>): string => {
  let text = phrase;
  for (let round = 0; round < 3; round++)
    text = text.replace(/<([a-z]+)>/g, (whole, name: string) => macros[name] ?? whole);
  return text;
};

/** A phrase without macros, as the source of a regular expression with bounded repetition only. */
const toSource = (phrase: string): string =>
  phrase
    .replace(/(^|[\s(|?])\[((?:(?!\])[\p{L}\p{N}'|* .()])+)\] /gu, '$1(?:(?:$2) )?')
    .replace(/ \[((?:(?!\])[\p{L}\p{N}'|* .()])+)\]/gu, '(?: (?:$1))?')
    .replace(/(?<=[\p{L}\p{N}')])\*|\*(?=\p{L})/gu, REST)
    .replace(/(?<=^|[\s(|])\*/gu, WORD)
    .replace(/ \.\.\. /g, `(?:${GAP}${WORD}){0,5}${GAP}`)
    .replace(/ \.\. /g, `(?:${GAP}${WORD}){0,3}${GAP}`)
    .replace(/ /g, GAP)
    .replace(/\\p\{L\}/g, `[${LETTERS}]`)
    .replace(/\((?!\?)/g, '(?:');

/** The end of the bracket that opens at `at`. */
const closing = (text: string, at: number): number => {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return index;
  }
  throw new SyntaxError(`a bracket is left open: ${text}`);
};

const splitAlternatives = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '(') depth++;
    else if (text[index] === ')') depth--;
    else if (text[index] === '|' && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
};

/** What a source may begin with: its first two letters, one where the second is not fixed, "" for any. */
function beginnings(source: string): string[] {
  const first = source[0] ?? '';
  if (first === '(') {
    const end = closing(source, 0);
    const inner = source.slice(1, end).replace(/^\?:/, '');
    const letters = splitAlternatives(inner).flatMap(beginnings);
    const optional = source[end + 1] === '?';
    return optional ? [...letters, ...beginnings(source.slice(end + 2))] : letters;
  }
  if (source.startsWith('\\d')) return DIGITS;
  if (!/[\p{L}\p{N}#]/u.test(first)) return [''];
  if (source[1] === '?') return [first, ...beginnings(source.slice(2))];
  const isFixed = /^[\p{L}\p{N}](?![?*+{])/u.test(source.slice(1, 3));
  return [isFixed ? source.slice(0, 2) : first];
}

const toPattern = (sources: string[]): RegExp => {
  const alternatives = sources.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?:${alternatives})(?![${LETTERS}\\d])`, 'y');
};

/** Compiling a pattern costs a hundred times as much as trying it, and most words meet few of them. */
function makeBucket(group: Group, sources: string[]): Bucket {
  let pattern: RegExp | undefined;
  return {
    group,
    pattern() {
      pattern ??= toPattern(sources);
      return pattern;
    },
  };
}

const bucketsOf = (sources: Map<Group, string[]>): Buckets => {
  const byBeginning = new Map<string, Map<Group, string[]>>();
  for (const [group, list] of sources)
    for (const source of list)
      for (const beginning of new Set(beginnings(source))) {
        const groups = byBeginning.get(beginning) ?? new Map<Group, string[]>();
        byBeginning.set(beginning, groups.set(group, [...(groups.get(group) ?? []), source]));
      }
  const gather = (...beginnings: string[]): Bucket[] =>
    [...sources.keys()].flatMap((group) => {
      const fitting = beginnings.flatMap((some) => byBeginning.get(some)?.get(group) ?? []);
      return fitting.length > 0 ? [makeBucket(group, [...new Set(fitting)])] : [];
    });
  const anyWord = gather('');
  const ready = new Map<string, Bucket[]>();
  return (two) => {
    // Words without patterns of their own share those of their first letter.
    const name = byBeginning.has(two) ? two : two.slice(0, 1);
    const known = ready.get(name) ?? [...gather(name, name.slice(0, 1)), ...anyWord];
    ready.set(name, known);
    return known;
  };
};

/** Takes a lexicon apart by first letters, so that each word meets only patterns that may fit. */
export function compileLexicon(lexicon: Lexicon): Compiled {
  const anywhere = new Map<Group, string[]>();
  const atStart = new Map<Group, string[]>();
  for (const [group, list] of Object.entries(lexicon.groups) as [Group, string[]][])
    for (const phrase of list) {
      const target = phrase.startsWith('^') ? atStart : anywhere;
      const source = toSource(expandMacros(phrase.replace(/^\^/, ''), lexicon.macros));
      target.set(group, [...(target.get(group) ?? []), source]);
    }
  return {
    lang: lexicon.lang,
    anywhere: bucketsOf(anywhere),
    atStart: bucketsOf(atStart),
    negators: new Set(
      lexicon.negators.flatMap((word) => [word, word.replace('?', ''), word.replace("'?", '')]),
    ),
    turns: new Set(lexicon.turns),
    openers: new Set(lexicon.openers),
  };
}
