import { readCount, readLabelCount } from '../posts/counts';
import type { Author, Count, MediaKind, Post, PostKind } from '../posts/post';
import { dropEllipsis, readLine, readText, type TextRules } from '../posts/text';
import { SITE_HOSTS } from './hosts';
import { follows, timeOf, within } from './page-tree';
import { defineSite, type Generation, type Page } from './site';

const HOME = 'https://x.com';
const id = (name: string) => `[data-testid="${name}"]`;

/** Newest first. The second serves a page that dropped its test ids from the article itself. */
const POSTS: Generation[] = [
  { since: '2019-07', selector: `article${id('tweet')}` },
  { since: '2026-11', selector: 'article[role="article"]' },
];
const ANY_POST = POSTS.map(({ selector }) => selector).join(', ');
const NAME = id('User-Name');
const TEXT = id('tweetText');
const MORE = id('tweet-text-show-more-link');
const PERMALINK = 'a[href*="/status/"]';
const COMPOSER = '[data-testid^="tweetTextarea_"]';
const FILM = `${id('videoPlayer')}, ${id('videoComponent')}, ${id('previewInterstitial')}, video`;
const CARD = `${id('card.wrapper')}, ${id('LayoutCardCarousel-slide')}, [data-testid^="card.layout"]`;
const PRIVATE =
  /^\/(?:messages|settings|login|logout|signup|account|i\/(?:chat|flow|premium|verified|payments?|money|oauth2?|keyboard))(?:[/_-]|$)|^\/[^/]+\/(?:settings|verification)/i;

/** White space as written; mentions sit in `div`, so only "\n" ends a line. */
const TEXT_RULES: TextRules = {
  preserve: true,
  blocks: '',
  skip: MORE,
  // The cut-off part of an address is in hidden spans; only the "…" after it is not part of it.
  link: (anchor) => (/…\s*$/.test(anchor.textContent) ? dropEllipsis(anchor.textContent) : null),
};

/** The quoted post inside another: it has a name of its own, but no article and no permalink. */
function quoteIn(article: Element): Element | null {
  const [first, ...others] = article.querySelectorAll(NAME);
  for (const name of others) {
    const box = name.closest('[role="link"]:not(a)');
    if (box && article.contains(box) && first && !box.contains(first)) return box;
  }
  return null;
}

/** Asks only what belongs to the post itself: neither its quote nor an article nested in it. */
function ownOf(article: Element) {
  const quote = quoteIn(article);
  // Most posts hold no other, and each post is read in the frame in which it appears.
  const isPlain = !quote && !article.querySelector('article');
  const all = (selector: string): Element[] => {
    const found = [...article.querySelectorAll(selector)];
    return isPlain
      ? found
      : found.filter(
          (element) => !quote?.contains(element) && element.closest('article') === article,
        );
  };
  const first = (selector: string): Element | null =>
    isPlain ? article.querySelector(selector) : (all(selector)[0] ?? null);
  return { quote, all, first };
}
type Own = ReturnType<typeof ownOf>;

/** Paths are matched as written: parsing each address would be the dearest part of reading a post. */
const ORIGIN = '^(?:https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com)?/';
const STATUS = new RegExp(`${ORIGIN}(\\w+)/status/(\\d+)`);
const PROFILE = new RegExp(`${ORIGIN}(\\w{1,30})/?(?:[?#]|$)`);

const statusOf = (link: Element | null): { handle: string; id: string } | null => {
  const [, handle, number] = STATUS.exec(link?.getAttribute('href') ?? '') ?? [];
  return handle && number ? { handle, id: number } : null;
};

const handleIn = (link: Element | null | undefined): string | null =>
  PROFILE.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

function permalinkOf(own: Own): { link: Element; time: Element } | null {
  for (const time of own.all('time')) {
    const link = time.closest(PERMALINK);
    if (link) return { link, time };
  }
  return null;
}

/** The id of an advertisement is nowhere but in its link to the view counts. */
const analyticsOf = (own: Own): Element | null => own.first('a[href*="/analytics"]');

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
  const button = own.first(names.map(id).join(', '));
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
  for (const film of own.all(FILM)) {
    const sources = [film, ...film.querySelectorAll('video, img')].map(
      (part) => `${part.getAttribute('poster')} ${part.getAttribute('src')}`,
    );
    media.add(sources.some((source) => source.includes('/tweet_video')) ? 'gif' : 'video');
  }
  // A player's inner and outer element are both found; the inner one knows that it is a "gif".
  if (media.has('gif') && own.all('video').length < 2) media.delete('video');
  for (const photo of own.all(id('tweetPhoto'))) {
    if (!photo.closest(CARD) && !photo.querySelector(FILM)) media.add('image');
  }
  if (own.first(id('cardPoll'))) media.add('poll');
  else if (own.first(CARD)) media.add('card');
  return [...media];
}

/** "Aino reposted" stands in a link to Aino; "Pinned" and communities have no link to a person. */
function readRepost(own: Own): Post['repostedBy'] {
  const line = own.first(id('socialContext'));
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

const focalId = (page: Page): string | null =>
  /\/status\/(\d+)/.exec(page.url.pathname)?.[1] ?? null;

const cellOf = (element: Element): Element => element.closest(id('cellInnerDiv')) ?? element;

/**
 * On a post's own page the posts above it are what it answers, those below it are answers, until a
 * heading ("Discover more") starts something else. Elsewhere the page does not tell.
 */
function readKind(article: Element, ad: boolean, page: Page): PostKind {
  const focal = focalId(page);
  if (!focal || ad) return 'post';
  const cell = cellOf(article);
  const cells = [...(cell.parentElement?.children ?? [])];
  const place = cells.indexOf(cell);
  const posts = cells.map((other) =>
    within(other, ANY_POST).find((post) => isPost(post) && !isAd(post)),
  );
  const focalPlace = posts.findIndex((post) => post && idOf(post) === focal);
  // In another list, for instance the feed behind an open picture, nothing hangs on this post.
  if (focalPlace < 0) return 'post';
  if (place <= focalPlace) return posts.slice(0, place).some(Boolean) ? 'reply' : 'post';
  const heading = cells
    .slice(focalPlace + 1, place)
    .some(
      (other) => other.querySelector('h2, [role="heading"]') && !other.querySelector('article'),
    );
  return heading ? 'post' : 'reply';
}

const idOf = (article: Element): string | null =>
  statusOf(article.querySelector(`${PERMALINK} time`)?.closest('a') ?? null)?.id ?? null;

const isAd = (article: Element): boolean =>
  article.parentElement?.closest(id('placementTracking')) != null;

function isPost(article: Element): boolean {
  if (article.parentElement?.closest('article')) return false;
  // A notice in place of a post ("unavailable", "show additional replies") has no name.
  if (!article.querySelector(NAME)) return false;
  return article.matches(POSTS[0]?.selector ?? '') || article.querySelector(id('reply')) != null;
}

function postOf(element: Element): Element | null {
  let article = element.closest('article');
  while (article?.parentElement?.closest('article')) {
    article = article.parentElement.closest('article');
  }
  return article?.matches(ANY_POST) && isPost(article) ? article : null;
}

function readPost(article: Element, page: Page): Post | null {
  if (!article.matches(ANY_POST) || !isPost(article)) return null;
  const own = ownOf(article);
  const stamp = permalinkOf(own);
  const status = statusOf(stamp?.link ?? null) ?? null;
  const author = readAuthor(own.first(NAME), own.first('[data-testid^="UserAvatar-Container-"]'));
  const text = own.first(TEXT);
  const truncated = own.first(MORE) != null;
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

/** Open boxes, those of a dialog first: it lies over the page and takes the typing. */
function findComposers(page: Page): HTMLElement[] {
  const found = [
    ...page.document.querySelectorAll<HTMLElement>(
      `${COMPOSER}[contenteditable="true"], ${COMPOSER} [contenteditable="true"]`,
    ),
  ];
  const inDialog = (element: Element) => element.closest('[role="dialog"]') != null;
  return [...found.filter(inDialog), ...found.filter((element) => !inDialog(element))];
}

const identify = (article: Element): string | null =>
  (
    article.querySelector(`${PERMALINK} time`)?.closest('a') ??
    article.querySelector('a[href*="/analytics"]')
  )?.getAttribute('href') ?? null;

/** A dialog shows the answered post above its box; the box on a post's own page answers that post. */
function answeredBy(composer: Element, page: Page): Element | null {
  const dialog = composer.closest('[role="dialog"]');
  if (dialog) return [...dialog.querySelectorAll(ANY_POST)].filter(isPost).at(-1) ?? null;
  const focal = focalId(page);
  if (!focal) return null;
  return (
    [...page.document.querySelectorAll(ANY_POST)].find(
      (article) => isPost(article) && idOf(article) === focal,
    ) ?? null
  );
}

/** The copy in the reply dialog may lack its link: then author and text tell. */
function isSame(one: Element, other: Element, page: Page): boolean {
  if (one === other) return true;
  const [a, b] = [readPost(one, page), readPost(other, page)];
  if (!a || !b) return false;
  if (a.id && b.id) return a.id === b.id;
  return a.author.handle !== null && a.author.handle === b.author.handle && a.text === b.text;
}

export const x = defineSite({
  id: 'x',
  name: 'X',
  matches: SITE_HOSTS.x,
  recognises: ({ url }) => /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/.test(url.hostname),
  forbidden: (url) => PRIVATE.test(url.pathname),
  lists: ({ document }) => {
    const cells = document.querySelectorAll(id('cellInnerDiv'));
    const parents = new Set([...cells].flatMap((cell) => cell.parentElement ?? []));
    return [...parents].map((element) => ({ element, subtree: false }));
  },
  findPosts: (root) => within(root, ANY_POST).filter(isPost),
  postOf,
  readPost,
  identify: (element) => (isPost(element) ? identify(element) : null),
  readOwn: ({ document }) => {
    const switcher = `${id('SideNav_AccountSwitcher_Button')}, ${id('DashButton_ProfileIcon_Link')}`;
    const avatar = [...document.querySelectorAll(switcher)]
      .flatMap((button) => [...button.querySelectorAll('[data-testid^="UserAvatar-Container-"]')])
      .at(0);
    const handle =
      handleIn(document.querySelector(`a${id('AppTabBar_Profile_Link')}`)) ??
      /^UserAvatar-Container-(\w+)$/.exec(avatar?.getAttribute('data-testid') ?? '')?.[1];
    return handle ? { name: null, handle, url: `${HOME}/${handle}` } : null;
  },
  findComposers,
  composerFor: (element, page) =>
    findComposers(page).find((composer) => {
      const answered = answeredBy(composer, page);
      return (
        answered != null &&
        (element ? isSame(answered, element, page) : !!composer.closest('[role="dialog"]'))
      );
    }) ?? null,
  replyControl: (element) => ownOf(element).first(id('reply')) as HTMLElement | null,
  markSlot: (element) => {
    const own = ownOf(element);
    const name = own.first(NAME);
    // The row that holds "@handle · time": appended there, nothing else moves.
    const row =
      name?.lastElementChild?.querySelector('a, [tabindex="-1"]')?.parentElement?.parentElement;
    const parent = row && name?.contains(row) ? row : (name ?? own.first('[role="group"]'));
    return parent ? { parent, before: null } : null;
  },
  send: {
    button: `${id('tweetButton')}, ${id('tweetButtonInline')}`,
    key: 'mod+enter',
    success: `${id('toast')} a[href*="/status/"]`,
    failure: null,
  },
  answeredBy,
  probe: ({ document }) => document.querySelectorAll(`${PERMALINK} time`).length,
});
