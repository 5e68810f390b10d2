import { normaliseText } from '../posts/keys';
import type { Post } from '../posts/post';
import type { Brand } from '../strategy/brand';
import { handlesOn } from '../strategy/handle';
import { inflections } from './inflect';
import { type Folded, foldText } from './plain';
import type { Relevance } from './reason';

/** What a post names. `id` is the product's id, the competitor's name, or the watch word itself. */
export interface Named {
  kind: 'brand' | 'product' | 'watch' | 'competitor' | 'handle';
  id: string;
  text: string;
  start: number;
  end: number;
}

/** What the caller knows about where a post stands. */
export interface Place {
  /** The post stands under one of the brand's own posts. */
  inOwnThread?: boolean;
  /** The person opened it in Sävy. */
  opened?: boolean;
  /** It is known to be spoken to the brand, whatever its words are (an inbox, an import). */
  addressed?: boolean;
}

interface Term {
  kind: Exclude<Named['kind'], 'handle'>;
  id: string;
  /** The words of the term, each with its inflections. */
  words: RegExp[];
  /** The words without a gap: "kuurakahvi" in hashtags and closed compounds. */
  joined: RegExp;
  hashtagOnly: boolean;
}

interface Terms {
  /** By the first two letters of the first word. */
  byLetters: Map<string, Term[]>;
  handles: Set<string>;
}

const TOKEN = /#?[\p{L}\p{N}](?:[\p{L}\p{N}'_-]|:(?=\p{L}))*/gu;
const compiled = new WeakMap<Brand, Terms>();

const compileTerm = (kind: Term['kind'], id: string, name: string): [string, Term] | null => {
  const plain = normaliseText(name);
  const words = plain.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return null;
  const joined = words.join('');
  const term: Term = {
    kind,
    id,
    words: words.map(inflections),
    joined: inflections(joined),
    hashtagOnly: plain.startsWith('#'),
  };
  return [joined.slice(0, 2), term];
};

function compileTerms(brand: Brand): Terms {
  const known = compiled.get(brand);
  if (known) return known;
  const list = [
    compileTerm('brand', brand.name, brand.name),
    ...brand.products.flatMap((product) =>
      [product.name, ...product.words].map((word) => compileTerm('product', product.id, word)),
    ),
    ...brand.watch.map((word) => compileTerm('watch', word, word)),
    ...brand.competitors.flatMap((competitor) =>
      [competitor.name, ...competitor.words].map((word) =>
        compileTerm('competitor', competitor.name, word),
      ),
    ),
  ];
  const byLetters = new Map<string, Term[]>();
  for (const entry of list)
    if (entry !== null) byLetters.set(entry[0], [...(byLetters.get(entry[0]) ?? []), entry[1]]);
  // Longer terms first: "Kuura Kahvi" before "Kuura".
  for (const terms of byLetters.values()) terms.sort((a, b) => b.words.length - a.words.length);
  const handles = new Set(
    Object.values(brand.handles)
      .flat()
      .map((handle) => handle.toLowerCase()),
  );
  const terms = { byLetters, handles };
  compiled.set(brand, terms);
  return terms;
}

/** "kuura@some.social" is "kuura" to a page of some.social. */
export function isOwnHandle(handle: string | null | undefined, brand: Brand): boolean {
  if (!handle) return false;
  const { handles } = compileTerms(brand);
  const lower = handle.toLowerCase().replace(/^@/, '');
  if (handles.has(lower)) return true;
  if (lower.includes('@')) return false;
  for (const own of handles) if (own.startsWith(`${lower}@`)) return true;
  return false;
}

/**
 * Is the author the brand's own account on that site? The same handle on another site may be a
 * stranger's. Without a site (a line of text from elsewhere) any of the brand's handles will do.
 */
export function isOwnAuthor(
  post: { author: Post['author']; site?: Post['site']; host?: string | null },
  brand: Brand,
): boolean {
  const handle = post.author.handle?.toLowerCase().replace(/^@/, '');
  if (!handle) return false;
  if (post.site === undefined) return isOwnHandle(handle, brand);
  // A page names accounts of other instances in full, those of its own by the name alone.
  return handlesOn(brand, post.site, post.host ?? null).some(
    (own) => own.toLowerCase().replace(/^@/, '') === handle,
  );
}

/** Everything of the brand's watchlist that a text names, in order; places in the post's own text. */
export function findNamed(plain: Folded, brand: Brand): Named[] {
  const { byLetters } = compileTerms(brand);
  const named: Named[] = [];
  for (const handle of plain.handles)
    if (isOwnHandle(handle.name, brand))
      named.push({
        kind: 'handle',
        id: handle.name,
        text: `@${handle.name}`,
        start: handle.start,
        end: handle.end,
      });
  const tokens = [...plain.text.matchAll(TOKEN)].map((match) => ({
    text: match[0].replace(/^#/, ''),
    tag: match[0].startsWith('#'),
    at: match.index,
    end: match.index + match[0].length,
  }));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    for (const term of byLetters.get(token.text.slice(0, 2)) ?? []) {
      if (term.hashtagOnly && !token.tag) continue;
      const length = matchLength(term, tokens, index);
      if (length === 0) continue;
      const until = tokens[index + length - 1]?.end ?? token.end;
      const start = plain.places[token.at] ?? 0;
      const end = (plain.places[until - 1] ?? start) + 1;
      named.push({
        kind: term.kind,
        id: term.id,
        text: plain.original.slice(start, end),
        start,
        end,
      });
      index += length - 1;
      break;
    }
  }
  return named.sort((a, b) => a.start - b.start);
}

/** How many tokens the term takes from here; 0 when it is not there. */
function matchLength(term: Term, tokens: { text: string }[], index: number): number {
  const token = tokens[index]?.text ?? '';
  // The first part of a hyphen compound may be the name: "Kuura-kahvi", "Halla-tölkki".
  const head = token.split('-')[0] ?? '';
  const fitsAlone = (text: string) =>
    term.joined.test(text) || (term.words.length === 1 && term.words[0]?.test(text));
  if (
    fitsAlone(token) ||
    (token !== head && head.length > 1 && term.words.length === 1 && fitsAlone(head))
  )
    return 1;
  if (token.includes('-') && term.joined.test(token.replaceAll('-', ''))) return 1;
  if (
    term.words.length > 1 &&
    term.words.every((word, step) => word.test(tokens[index + step]?.text ?? ''))
  )
    return term.words.length;
  return 0;
}

/** The same for a raw text, with the words as written. */
export const matchWatchlist = (text: string, brand: Brand): Named[] =>
  findNamed(foldText(text), brand);

/**
 * Does a post concern the brand? Without a yes nothing of it is recorded. The brand's own posts,
 * its threads, its handle (written, answered or quoted), a watch word in the text or in the quoted
 * text, an ad whose author is watched, or that the person opened it.
 */
export function relevance(
  post: Pick<Post, 'text' | 'author' | 'replyingTo' | 'quoted' | 'flags'> &
    Partial<Pick<Post, 'site' | 'host'>>,
  brand: Brand,
  place: Place = {},
): Relevance {
  if (isOwnAuthor(post, brand))
    return { relevant: true, by: 'own', value: post.author.handle ?? '' };
  if (place.inOwnThread) return { relevant: true, by: 'own-thread', value: '' };
  const addressed = [...post.replyingTo, post.quoted?.author.handle].find((handle) =>
    isOwnHandle(handle, brand),
  );
  if (addressed) return { relevant: true, by: 'handle', value: addressed };
  const author = post.flags.ad ? ` ${post.author.name ?? ''}` : '';
  for (const text of [post.text, post.quoted?.text ?? '', author]) {
    const named = text.trim() ? matchWatchlist(text, brand) : [];
    const first = named.find((one) => one.kind === 'handle') ?? named[0];
    if (first)
      return {
        relevant: true,
        by: first.kind === 'handle' ? 'handle' : 'watch-word',
        value: first.text,
      };
  }
  return place.opened || place.addressed
    ? { relevant: true, by: 'opened', value: '' }
    : { relevant: false };
}
