import { english } from './lexicon/en';
import { finnish } from './lexicon/fi';
import type { Group } from './lexicon/lexicon';
import { type Compiled, compileLexicon } from './phrases';
import type { Plain, Word } from './plain';

/** A place where a phrase of a lexicon was found; `start` and `end` in the post's own text. */
export interface Hit {
  group: Group;
  start: number;
  end: number;
  /** The first and last of its words in `Plain.words`. */
  first: number;
  last: number;
}

const compiled = new Map<string, Compiled>();
const LEXICONS = [english, finnish];

/** The lexicons for a language; all of them where the language is unknown. */
export function lexiconsFor(languages: readonly string[]): Compiled[] {
  const some = LEXICONS.filter((lexicon) => languages.includes(lexicon.lang));
  return (some.length === 0 ? LEXICONS : some).map((lexicon) => {
    const ready = compiled.get(lexicon.lang) ?? compileLexicon(lexicon);
    compiled.set(lexicon.lang, ready);
    return ready;
  });
}

/** Words at which a sentence, or after a comma its main clause, begins; openers are passed over. */
function findStarts(words: readonly Word[], lexicon: Compiled): Set<number> {
  const starts = new Set<number>();
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const fresh = previous === undefined || previous.clause !== word.clause;
    const opened =
      previous !== undefined && starts.has(index - 1) && lexicon.openers.has(previous.lower);
    if (fresh || opened) starts.add(index);
  });
  return starts;
}

/** All phrases of one lexicon in a text; those within idioms are left out. */
export function findHits(plain: Plain, lexicon: Compiled): Hit[] {
  const { words, text, places } = plain;
  const starts = findStarts(words, lexicon);
  const hits: Hit[] = [];
  const reached = new Map<Group, number>();
  const tryAt = (index: number, at: number, buckets: Compiled['anywhere']) => {
    for (const bucket of buckets(text.slice(at, at + 2))) {
      const { group } = bucket;
      if ((reached.get(group) ?? 0) > at) continue;
      const pattern = bucket.pattern();
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null || found[0] === '') continue;
      const until = at + found[0].trimEnd().length;
      reached.set(group, until);
      let last = index;
      while ((words[last + 1]?.at ?? Number.POSITIVE_INFINITY) < until) last++;
      const start = places[at] ?? 0;
      hits.push({ group, start, end: (places[until - 1] ?? start) + 1, first: index, last });
    }
  };
  words.forEach((word, index) => {
    if (text[word.at - 1] === '#') tryAt(index, word.at - 1, lexicon.anywhere);
    if (starts.has(index)) tryAt(index, word.at, lexicon.atStart);
    tryAt(index, word.at, lexicon.anywhere);
    // Parts of hyphen compounds are words too ("no-reply").
    for (let dash = word.lower.indexOf('-'); dash > 0; dash = word.lower.indexOf('-', dash + 1))
      tryAt(index, word.at + dash + 1, lexicon.anywhere);
  });
  return withoutIdioms(hits);
}

/** Idioms say nothing against what stands in them as a request or as spam. */
const UNTOUCHED: readonly Group[] = [
  'asking',
  'rhetorical',
  'order',
  'order-need',
  'intake',
  'review',
  'ad-words',
  'spam',
];
const CRISIS_GROUPS: readonly Group[] = ['harm', 'warning', 'ill'];

const withoutIdioms = (hits: Hit[]): Hit[] => {
  const idioms = hits.filter((hit) => hit.group === 'idiom');
  const harmless = hits.filter((hit) => hit.group === 'harmless');
  const inside = (hit: Hit, some: Hit[]) =>
    some.some((idiom) => hit.first <= idiom.last && hit.last >= idiom.first);
  return hits.filter(
    (hit) =>
      hit.group === 'idiom' ||
      UNTOUCHED.includes(hit.group) ||
      (!(hit.last - hit.first < 3 && inside(hit, idioms)) &&
        !(CRISIS_GROUPS.includes(hit.group) && inside(hit, harmless))),
  );
};
