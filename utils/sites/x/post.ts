import { readCount, readLabelCount } from '../../posts/counts';
import type { Author, Count, MediaKind, Post, PostKind } from '../../posts/post';
import { dropEllipsis, readLine, readText, type TextRules } from '../../posts/text';
import { follows, timeOf, within } from '../page-tree';
import type { Page } from '../site';
import {
  ANY_POST,
  analyticsOf,
  CARD,
  cellOf,
  focalId,
  HOME,
  handleIn,
  id,
  idOf,
  isAd,
  isPost,
  NAME,
  type Own,
  ownOf,
  permalinkOf,
  statusOf,
  TEXT,
} from './tree';

const MORE = id('tweet-text-show-more-link');
const FILMS = ['videoPlayer', 'videoComponent', 'previewInterstitial'];
const FILM = `${FILMS.map(id).join(', ')}, video`;

/** White space as written; mentions sit in `div`, so only "\n" ends a line. */
const TEXT_RULES: TextRules = {
  preserve: true,
  blocks: '',
  skip: MORE,
  // The cut-off part of an address is in hidden spans; only the "…" after it is not part of it.
  link: (anchor) => (/…\s*$/.test(anchor.textContent) ? dropEllipsis(anchor.textContent) : null),
};

function readAuthor(name: Element | null, avatar: Element | null): Author {
  const handle =
    handleIn(name?.querySelector('a[href]')) ??
    [...(name?.lastElementChild?.querySelectorAll('*') ?? [])]
      .map((part) => /^@(\w{1,30})$/.exec(part.textContent.trim())?.[1])
      .find(Boolean) ??
    /^UserAvatar-Container-(\w+)$/.exec(avatar?.getAttribute('data-testid') ?? '')?.[1] ??
    null;
  return {
    name: readLine(name?.firstElementChild, { ...TEXT_RULES, skip: '[role="link"]:not(a)' }),
    handle,
    url: handle && `${HOME}/${handle}`,
  };
}

function readButton(own: Own, ...names: string[]): Count | null {
  const button = own.part(...names);
  return readLabelCount(button?.getAttribute('aria-label')) ?? readCount(button?.textContent);
}

/**
 * Views: the label of the link to them is exact. The focal post has no such link; there a short number
 * stands beside the time, and the action row's label ends with the same number in full.
 */
function readViews(own: Own, focal: boolean): Count | null {
  const link = analyticsOf(own);
  if (link) return readLabelCount(link.getAttribute('aria-label')) ?? readCount(link.textContent);
  if (!focal) return null;
  const row = own.first('[role="group"][aria-label]');
  const label = row?.getAttribute('aria-label') ?? '';
  const numbers = (label.match(NUMBER) ?? []).flatMap((number) => readLabelCount(number) ?? []);
  const stamp = permalinkOf(own);
  const short = own
    .all('span')
    .filter(
      (span) =>
        span.childElementCount === 0 &&
        !span.closest('[role="group"], [href$="/retweets"], [href$="/quotes"], [href$="/likes"]'),
    )
    .filter((span) => stamp && follows(span, stamp.link) && !(row && follows(span, row)))
    .map((span) => readCount(span.textContent))
    .find((count) => count !== null);
  const last = numbers.at(-1);
  if (short) {
    return last && Math.abs(last.value - short.value) <= last.value * 0.06 ? last : short;
  }
  const others = [...numbers.slice(0, -1), ...readButtons(own)];
  return last && others.length > 0 && others.every(({ value }) => value < last.value) ? last : null;
}

const NUMBER = /[\d\u0660-\u0669\u06f0-\u06f9]+(?:[.,\s’'٬][\d\u0660-\u0669\u06f0-\u06f9]{3})*/g;

const readButtons = (own: Own): Count[] =>
  [
    readButton(own, 'reply'),
    readButton(own, 'retweet', 'unretweet'),
    readButton(own, 'like', 'unlike'),
  ].filter((count) => count !== null);

function readMedia(own: Own): MediaKind[] {
  const media = new Set<MediaKind>();
  const videos = own.all('video');
  const films = [...FILMS.flatMap((name) => own.named.get(name) ?? []), ...videos];
  for (const film of films) {
    const sources = [film, ...film.querySelectorAll('video, img')].map(
      (part) => `${part.getAttribute('poster')} ${part.getAttribute('src')}`,
    );
    media.add(sources.some((source) => source.includes('/tweet_video')) ? 'gif' : 'video');
  }
  // A player's inner and outer element are both found; the inner one knows that it is a "gif".
  if (media.has('gif') && videos.length < 2) media.delete('video');
  const card = own.part('card.wrapper', 'LayoutCardCarousel-slide') ?? own.partLike('card.layout');
  for (const photo of own.named.get('tweetPhoto') ?? []) {
    const isFilm = films.length > 0 && photo.querySelector(FILM);
    if (!isFilm && !(card && photo.closest(CARD))) media.add('image');
  }
  if (own.part('cardPoll')) media.add('poll');
  else if (card) media.add('card');
  return [...media];
}

/** "Aino reposted" stands in a link to Aino; "Pinned" and communities have no link to a person. */
function readRepost(own: Own): Post['repostedBy'] {
  const line = own.part('socialContext');
  const handle = handleIn(line?.closest('a') ?? line?.querySelector('a'));
  if (!line || !handle) return null;
  // The name is an element beside the words; in "You reposted" there are only words.
  const hasWords = [...line.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
  );
  return {
    name: hasWords ? readLine(line.querySelector('[dir], span'), TEXT_RULES) : null,
    handle,
  };
}

function readQuote(box: Element | null): Post['quoted'] {
  if (!box) return null;
  const { name, handle } = readAuthor(
    box.querySelector(NAME),
    box.querySelector('[data-testid^="UserAvatar-Container-"]'),
  );
  return {
    author: { name, handle },
    text: readText(box.querySelector(TEXT), TEXT_RULES),
  };
}

/** Handles of a "Replying to @a" line: links outside of name, text, card and repost line. */
function readReplyingTo(own: Own): string[] {
  const elsewhere = `${NAME}, ${TEXT}, ${CARD}, ${id('socialContext')}, [role="group"]`;
  const handles = own.all('a[href^="/"]').flatMap((link) => {
    const handle = handleIn(link);
    const isShown = handle && link.textContent.trim().toLowerCase() === `@${handle.toLowerCase()}`;
    return isShown && !link.closest(elsewhere) ? [handle] : [];
  });
  return [...new Set(handles)];
}

/**
 * On a post's own page the posts above it are what it answers, those below it are answers, until a
 * heading ("Discover more") starts something else. Elsewhere the page does not tell.
 */
function readKind(article: Element, ad: boolean, page: Page): PostKind {
  const focal = focalId(page);
  if (!focal || ad) return 'post';
  // Behind an open picture lies any feed, which may show the picture's post as well.
  const isPicture = /\/(?:photo|video)\/\d/.test(page.url.pathname);
  if (isPicture && !article.closest('[role="dialog"]')) return 'post';
  const cell = cellOf(article);
  const cells = [...(cell.parentElement?.children ?? [])];
  const place = cells.indexOf(cell);
  const posts = cells.map((other) =>
    within(other, ANY_POST).find((post) => isPost(post) && !isAd(post)),
  );
  const focalPlace = posts.findIndex((post) => post && idOf(post) === focal);
  // In a list without it, or scrolled far from it, the page no longer tells.
  if (focalPlace < 0) return 'post';
  if (place <= focalPlace) return posts.slice(0, place).some(Boolean) ? 'reply' : 'post';
  const heading = cells
    .slice(focalPlace + 1, place)
    .some(
      (other) => other.querySelector('h2, [role="heading"]') && !other.querySelector('article'),
    );
  return heading ? 'post' : 'reply';
}

export function readPost(article: Element, page: Page): Post | null {
  if (!article.matches(ANY_POST) || !isPost(article)) return null;
  const own = ownOf(article);
  const stamp = permalinkOf(own);
  const status = statusOf(stamp?.link ?? null) ?? null;
  const author = readAuthor(own.part('User-Name'), own.partLike('UserAvatar-Container-'));
  const text = own.part('tweetText');
  const truncated = own.part('tweet-text-show-more-link') != null;
  const ad = isAd(article);
  const repostedBy = readRepost(own);
  const replyingTo = readReplyingTo(own);
  return {
    site: 'x',
    host: null,
    id: status?.id ?? statusOf(analyticsOf(own))?.id ?? null,
    permalink: status && `${HOME}/${status.handle}/status/${status.id}`,
    author,
    // A final "…" stays: X cuts without one, so it is the author's.
    text: readText(text, TEXT_RULES),
    lang: text?.getAttribute('lang') || null,
    postedAt: timeOf(stamp?.time),
    counts: {
      replies: readButton(own, 'reply'),
      reposts: readButton(own, 'retweet', 'unretweet'),
      likes: readButton(own, 'like', 'unlike'),
      views: readViews(own, article.getAttribute('tabindex') === '-1'),
      shares: null,
    },
    kind: replyingTo.length > 0 ? 'reply' : readKind(article, ad, page),
    flags: { ad, repost: repostedBy != null, quote: own.quote != null, truncated },
    repostedBy,
    quoted: readQuote(own.quote),
    media: readMedia(own),
    mediaIds: [],
    // The page names neither; which posts are mounted is no evidence.
    parentId: null,
    rootId: null,
    replyingTo,
  };
}
