import MiniSearch from 'minisearch';
import type { Part, Recipe } from './recipe';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;
/** Finnish and English words are told by their beginnings: "toimituksen" and "toimitus" are one term. */
const STEM = 6;
/** Words of a post that are looked up; what it is about stands near its beginning. */
const MOST_TERMS = 60;

const textOf = (part: Part): string =>
  (typeof part === 'string' ? part : part.optional).replace(/\{\{[^}]*\}\}|[[\]|]/gu, ' ');

const terms = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 2);

const indexes = new WeakMap<readonly Recipe[], MiniSearch>();

function indexOf(recipes: readonly Recipe[]): MiniSearch {
  const known = indexes.get(recipes);
  if (known) return known;
  const index = new MiniSearch({
    fields: ['about', 'text'],
    tokenize: terms,
    processTerm: (term) => term.slice(0, STEM),
    searchOptions: { boost: { about: 3 } },
  });
  index.addAll(
    recipes.map(({ id, about = '', parts }) => ({ id, about, text: parts.map(textOf).join(' ') })),
  );
  indexes.set(recipes, index);
  return index;
}

/** How well each recipe's words fit the post's (BM25), as 0…1 of the best; recipes that share none are absent. */
export function fitWords(recipes: readonly Recipe[], post: string): ReadonlyMap<string, number> {
  const query = terms(post.slice(0, 3000)).slice(0, MOST_TERMS).join(' ');
  const hits = indexOf(recipes).search(query);
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score }) => [String(id), score / best]));
}
