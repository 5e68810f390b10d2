import { detectLanguage, scoreLanguages } from '../posts/language';
import type { Post } from '../posts/post';
import type { Brand } from '../strategy/brand';
import { findHits, type Hit, lexiconsFor } from './hits';
import { foldText, type Plain, toPlain } from './plain';
import type { Reading } from './reason';
import { feel, judgeHits, type Request } from './sentiment';
import { findNamed, isOwnAuthor, isOwnHandle, type Named, type Place } from './watchlist';

/** What rules may know of a post. */
export type Readable = Pick<
  Post,
  'text' | 'flags' | 'kind' | 'author' | 'media' | 'replyingTo' | 'lang' | 'quoted'
> &
  Partial<Pick<Post, 'site' | 'host'>>;

/** Which lexicons to read a text with: its language, and others that it shows traces of. */
const languagesOf = (lang: string, text: string): string[] => {
  if (lang === 'und') return [];
  const scores = scoreLanguages(text);
  const own = scores[lang] ?? 0;
  return [
    lang,
    ...Object.keys(scores).filter((other) => (scores[other] ?? 0) >= Math.max(1.5, own * 0.3)),
  ];
};

const isOurs = (named: Named): boolean => named.kind !== 'competitor';

/** The brand's name, product or handle, wherever the post carries it. */
const mentionsBrand = (post: Readable, named: readonly Named[], brand: Brand): boolean =>
  named.some(isOurs) ||
  [...post.replyingTo, post.quoted?.author.handle].some((handle) => isOwnHandle(handle, brand)) ||
  (post.quoted !== null && findNamed(foldText(post.quoted.text), brand).some(isOurs));

const readRequest = (plain: Plain, hits: readonly Hit[]): Request => {
  const settled = hits.some((hit) => hit.group === 'resolved');
  const asks = hits.some((hit) => hit.group === 'asking' || hit.group === 'order-need');
  return { settled, asked: !settled && (plain.questionMarks.length > 0 || asks) };
};

/**
 * Reads a post once for all reasons. `hint`: the language that the page or the browser states.
 * Linear in the length of the text, of which at most `LONGEST` units are looked at.
 */
export function prepare(
  post: Readable,
  brand: Brand,
  place: Place = {},
  hint?: string | null,
): Reading {
  const plain = toPlain(post.text);
  const lang = detectLanguage(plain.text, hint ?? post.lang, brand.languages);
  const named = findNamed(plain, brand);
  const lexicons = lexiconsFor(languagesOf(lang, plain.text));
  const found = lexicons.map((lexicon) => {
    const hits = findHits(plain, lexicon);
    return { hits, judged: judgeHits(hits, plain, lexicon) };
  });
  const hits = found.flatMap((one) => one.hits).sort((a, b) => a.start - b.start || b.end - a.end);
  const judged = {
    glad: found.flatMap((one) => one.judged.glad),
    unhappy: found.flatMap((one) => one.judged.unhappy),
  };
  const feelings = feel(plain, judged, readRequest(plain, hits));
  const mentions = mentionsBrand(post, named, brand);
  const addressed = place.inOwnThread === true || place.addressed === true;
  const first = plain.handles[0];
  const toSomebodyElse =
    place.addressed !== true &&
    first !== undefined &&
    !mentions &&
    plain.original.slice(0, first.start).trim() === '';
  const concernsBrand = mentions || (addressed && !toSomebodyElse);
  // What is felt about trains and matches is nobody's business here.
  const isFeltAboutUs = concernsBrand || named.length > 0;
  return {
    post,
    brand,
    lang,
    plain,
    hits,
    named,
    sentiment: isFeltAboutUs ? feelings.sentiment : 'neutral',
    glad: feelings.glad,
    unhappy: feelings.unhappy,
    place: {
      own: isOwnAuthor(post, brand),
      inOwnThread: place.inOwnThread === true,
      mentionsBrand: mentions,
      concernsBrand,
      toSomebodyElse,
    },
  };
}
