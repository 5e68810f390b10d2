import twitter from 'twitter-text';
import type { SiteId } from '../posts/post';

/** How long a text is by the site's own rule. */
export interface Measure {
  /** In the site's own unit: weighted characters on X, graphemes on Bluesky and Mastodon. */
  used: number;
  limit: number;
  over: boolean;
  /** UTF-16 index, never inside a grapheme: `text.slice(0, cutAt)` fits. `text.length` if all fits. */
  cutAt: number;
}

const LIMITS: Record<SiteId, number> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  instagram: 2200,
  facebook: 8000,
  sample: 280,
};

/** Bluesky's post record allows this many bytes of UTF-8 beside its 300 graphemes. */
const BLUESKY_BYTES = 3000;
/** twitter-text takes quadratic time for a long run without a space, so it gets small pieces. */
const PIECE = 1000;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const encoder = new TextEncoder();

const graphemes = (text: string): number => {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
};

/** Where a text of at most `PIECE` units may be cut: after white space, else between characters. */
function pieceEnd(text: string, from: number): number {
  const end = from + PIECE;
  if (end >= text.length) return text.length;
  for (let index = end; index > from + PIECE / 2; index--)
    if (/\s/.test(text.charAt(index - 1))) return index;
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

function weightOnX(text: string): number {
  let weight = 0;
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from);
    weight += twitter.parseTweet(text.slice(from, end)).weightedLength;
    from = end;
  }
  return weight;
}

/** Mastodon counts a link as 23 characters and a remote mention by its local part. */
const asMastodonCounts = (text: string): string =>
  text
    .replace(/https?:\/\/[^\s<>"]+/giu, 'x'.repeat(23))
    .replace(
      /(?<![\p{L}\p{N}_/])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}.-]+[\p{L}\p{N}]/giu,
      '$1',
    );

const COUNT: Record<SiteId, (text: string) => number> = {
  x: weightOnX,
  bluesky: graphemes,
  mastodon: (text) => graphemes(asMastodonCounts(text)),
  // Both count UTF-16 units; an emoji takes two or more.
  instagram: (text) => text.length,
  facebook: (text) => text.length,
  sample: graphemes,
};

const fits = (site: SiteId, text: string, limit: number): boolean =>
  COUNT[site](text) <= limit &&
  (site !== 'bluesky' || encoder.encode(text).length <= BLUESKY_BYTES);

/** The longest prefix of whole graphemes that fits, found by halving. */
function cut(site: SiteId, text: string, limit: number): number {
  const ends: number[] = [0];
  // No site lets more than this many units through, so the rest need not be looked at.
  for (const { index, segment } of segmenter.segment(text.slice(0, limit * 12)))
    ends.push(index + segment.length);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(site, text.slice(0, ends[middle]), limit)) low = middle;
    else high = middle - 1;
  }
  return ends[low] ?? 0;
}

/** The site's usual limit; `known` wins (a Mastodon instance that allows more). */
export const limitOf = (site: SiteId, known: number | null = null): number => known ?? LIMITS[site];

/**
 * Measures a reply as the site will. `limit` is the limit the page states, or null for the site's usual one.
 * X: https://docs.x.com/fundamentals/counting-characters · Mastodon: `StatusLengthValidator`.
 */
export function measure(site: SiteId, text: string, limit: number | null): Measure {
  const most = limitOf(site, limit);
  const used = COUNT[site](text);
  const over = !fits(site, text, most);
  return { used, limit: most, over, cutAt: over ? cut(site, text, most) : text.length };
}
