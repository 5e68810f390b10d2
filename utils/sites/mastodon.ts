import { addressOf, mediaIdOf, pathOf } from '../posts/address';
import { readCount } from '../posts/counts';
import { normaliseText } from '../posts/keys';
import type { Author, Count, Counts, MediaKind, Post } from '../posts/post';
import { readLine, readText } from '../posts/text';
import { follows, timeOf, within } from './page-tree';
import { defineSite, type Generation, type Page } from './site';

/** Mastodon 4.3 to 4.7; its class names are written by hand and kept from version to version. */
const STATUS = '.status[data-id]:not(.status--is-quote)';
const BODY = `${STATUS}, .detailed-status`;
const WRAPPER = '.status__wrapper, .detailed-status__wrapper';
const QUOTE = '.status__quote';
/** Copies of posts that are no posts: what is being written, answered, boosted or reported. */
const COPY = `${QUOTE}, .compose-form, .reply-indicator, .modal-root`;
const DIRECT =
  '.status-direct, .status__wrapper-direct, .detailed-status__wrapper-direct, .notification-ungrouped--direct';
/** Posts of an open thread, and what holds them. */
const ROW = '.status--in-thread, .detailed-status';
const COLUMN = '.scrollable, .column';
const TEXTAREA = 'textarea.autosuggest-textarea__textarea:not([aria-hidden="true"])';
const BAR = '.status__action-bar, .detailed-status__action-bar';
const WARNING = '.content-warning';
/** Until 4.3 the text of a closed content warning stood in the page, hidden. */
const SPOILER = '.status__content__spoiler-link';

/** Newest first; the first generation that finds something in the post's own part is taken. */
const FIELDS = {
  author: [
    { since: '2017-04', selector: 'a.status__display-name, a.detailed-status__display-name' },
    { since: '2024-07', selector: 'a[data-hover-card-account]' },
  ],
  name: [
    { since: '2017-04', selector: '.display-name__html' },
    { since: '2017-04', selector: '.display-name bdi, .display-name strong' },
  ],
  handle: [{ since: '2017-04', selector: '.display-name__account' }],
  time: [
    {
      since: '2017-04',
      selector: 'a.status__relative-time time, a.detailed-status__datetime time',
    },
    { since: '2026-08', selector: 'a[href] > time[datetime]' },
  ],
  text: [
    { since: '2020-07', selector: '.status__content__text' },
    { since: '2017-04', selector: '.e-content' },
  ],
} satisfies Record<string, Generation[]>;

/** Icons of an action or count; the labels beside them are in the reader's language. */
const ICONS = {
  replies: '.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all',
  reposts: '.icon-retweet, .fa-retweet',
  likes: '.icon-star, .fa-star',
};

const MEDIA: [MediaKind, string][] = [
  ['gif', '.media-gallery__gifv, .media-gallery__item--gifv'],
  ['image', '.media-gallery__item'],
  ['video', '.video-player'],
  ['poll', '.poll'],
  ['card', '.status-card'],
];

/** All of `status` that matches and is not part of a post quoted in it. */
function parts(status: Element, selector: string): Element[] {
  const box = status.closest(QUOTE);
  return [...status.querySelectorAll(selector)].filter((part) => part.closest(QUOTE) === box);
}

function part(status: Element, selector: string): Element | null {
  const first = status.querySelector(selector);
  // Nearly always the first one is the post's own: the quote stands behind header and text.
  if (!first || first.closest(QUOTE) === status.closest(QUOTE)) return first;
  return parts(status, selector)[0] ?? null;
}

function field(status: Element, generations: Generation[]): Element | null {
  for (const { selector } of generations) {
    const found = part(status, selector);
    if (found) return found;
  }
  return null;
}

const bodyOf = (element: Element): Element | null =>
  element.matches(BODY) ? element : element.querySelector(BODY);

const wrapperOf = (body: Element): Element =>
  body.closest(
    body.matches('.detailed-status') ? '.detailed-status__wrapper' : '.status__wrapper',
  ) ?? body;

const isReadable = (body: Element): boolean => !body.closest(DIRECT) && !body.closest(COPY);

const permalinkOf = (body: Element): string | null =>
  field(body, FIELDS.time)?.closest('a')?.getAttribute('href') ?? null;

/** The focused post of a thread has no id of its own but in its time's link. */
const idOf = (body: Element, page: Page): string | null =>
  body.getAttribute('data-id') ?? pathOf(permalinkOf(body), page.url).at(-1) ?? null;

/** "@aino@host" -> "aino@host". */
const bare = (handle: string | null | undefined): string | null =>
  handle?.trim().replace(/^@/, '') || null;

function authorOf(link: Element | null, page: Page): Author {
  if (!link) return { name: null, handle: null, url: null };
  const href = link.getAttribute('href');
  const inPath = pathOf(href, page.url)[0];
  return {
    name: readLine(field(link, FIELDS.name) ?? link.querySelector('bdi')),
    handle:
      bare(link.getAttribute('title')?.match(/^@?[^\s@]+(?:@[^\s@]+)?$/)?.[0]) ??
      bare(field(link, FIELDS.handle)?.textContent) ??
      (inPath?.startsWith('@') ? bare(inPath) : null),
    url: addressOf(href, page.url),
  };
}

/** Text of a post; of a closed content warning, the warning alone. */
function textOf(body: Element): { text: string; lang: string | null; truncated: boolean } {
  const content = field(body, FIELDS.text);
  const spoiler = part(body, SPOILER);
  const hidden = spoiler && content && !content.matches('.status__content__text--visible');
  const warning = parts(body, WARNING).find((part) => !part.matches('.content-warning--filter'));
  if (!content || hidden) {
    const shown = hidden ? spoiler.parentElement : warning;
    const closed = hidden || part(body, WARNING) !== null;
    return { text: readText(shown, { skip: 'button' }), lang: null, truncated: closed };
  }
  const tags = part(body, '.hashtag-bar');
  const skip = body.querySelector(QUOTE) ? '.quote-inline' : '';
  const text = readText(content, skip ? { skip } : {});
  const bar = readText(tags, { skip: 'button', blocks: '' }).replace(/(?<=\S)#/g, ' #');
  return {
    text: bar ? `${text}\n\n${bar}`.trim() : text,
    lang: content.getAttribute('lang'),
    truncated: tags?.querySelector('button') != null,
  };
}

function counted(bar: Element | null, icon: string): Count | null {
  const button = bar?.querySelector(icon)?.closest('button');
  const shown = button?.querySelector('.icon-button__counter')?.textContent;
  const count = readCount(shown?.trim().replace(/\+$/, ''));
  return count && shown?.includes('+') ? { ...count, exact: false } : count;
}

const countsOf = (body: Element, bar = part(body, BAR)): Counts => ({
  replies: counted(bar, ICONS.replies),
  reposts:
    counted(bar, ICONS.reposts) ??
    readCount(body.querySelector('.detailed-status__reblogs')?.textContent),
  likes:
    counted(bar, ICONS.likes) ??
    readCount(body.querySelector('.detailed-status__favorites')?.textContent),
  views: null,
  shares: null,
});

function mediaOf(body: Element, page: Page): Pick<Post, 'media' | 'mediaIds'> {
  const media: MediaKind[] = [];
  const mediaIds: string[] = [];
  const all = MEDIA.map(([, selector]) => selector).join();
  let last: Element | null = null;
  for (const item of parts(body, all)) {
    const kind = MEDIA.find(([, selector]) => within(item, selector).length > 0)?.[0];
    if (kind && !last?.contains(item)) {
      last = item;
      media.push(kind);
      const source = item.querySelector('img[src], video[src]')?.getAttribute('src');
      const id = kind === 'poll' ? null : mediaIdOf(source, page.url);
      if (id) mediaIds.push(id);
    }
  }
  return { media, mediaIds };
}

/** The line over a post: who boosted it, or whom it answers. */
function prependOf(element: Element, body: Element, page: Page) {
  const line = body.matches(STATUS) ? element.querySelector('.status__prepend') : null;
  const link = line?.querySelector('a[href]') ?? null;
  if (!line || !link || line.closest(QUOTE)) return { repostedBy: null, replyingTo: [] };
  const entry = element.closest('article[data-id]')?.getAttribute('data-id') ?? '';
  const boosted = /^\d+$/.test(entry) && entry !== body.getAttribute('data-id');
  const { name, handle } = authorOf(link, page);
  if (line.querySelector(ICONS.reposts) || boosted) {
    const shown = name ?? readLine(link);
    return { repostedBy: { name: shown, handle }, replyingTo: [] };
  }
  const answers = line.querySelector(ICONS.replies) && handle;
  return { repostedBy: null, replyingTo: answers ? [handle] : [] };
}

/** The post above this one in an open thread. */
function rowAbove(body: Element): Element | null {
  let block: Element | null = wrapperOf(body);
  while (block && !block.matches(COLUMN)) {
    for (let above = block.previousElementSibling; above; above = above.previousElementSibling) {
      const row = within(above, ROW).at(-1);
      if (row) return row;
    }
    block = block.parentElement;
  }
  return null;
}

/**
 * Where a post stands in an open thread. Posts before the focused one are its ancestors in order;
 * behind it, the client marks what answers no post above it and draws a line to what it answers.
 */
function placeOf(body: Element, page: Page): Pick<Post, 'parentId' | 'rootId'> {
  const column = body.matches(ROW) ? body.closest(COLUMN) : null;
  const focus = column?.querySelector('.detailed-status');
  if (!column || !focus) return { parentId: null, rootId: null };
  const top = column.querySelector(ROW);
  const rootId = top && !top.matches('.status-reply') ? idOf(top, page) : null;
  const above = rowAbove(body);
  const isBehind = follows(body, focus);
  const isFirst = above === focus || body.matches('.status--first-in-thread');
  if (!isBehind || !isFirst) return { parentId: above && idOf(above, page), rootId };
  const toFocus = body.querySelector('.status__line:not(.status__line--full)');
  return { parentId: toFocus ? idOf(focus, page) : null, rootId };
}

function readPost(element: Element, page: Page): Post | null {
  const body = bodyOf(element);
  if (!body || !isReadable(body)) return null;
  const time = field(body, FIELDS.time);
  const { text, lang, truncated } = textOf(body);
  const { repostedBy, replyingTo } = prependOf(element, body, page);
  const place = placeOf(body, page);
  const box = body.querySelector(QUOTE);
  const quoted = box?.querySelector('.status--is-quote') ?? null;
  const quotedAuthor = quoted && authorOf(field(quoted, FIELDS.author), page);
  const isReply = body.matches('.status-reply') || replyingTo.length > 0 || place.parentId !== null;
  return {
    site: 'mastodon',
    host: page.url.host,
    id: idOf(body, page),
    permalink: addressOf(permalinkOf(body), page.url),
    author: authorOf(field(body, FIELDS.author), page),
    text,
    lang,
    postedAt: timeOf(time),
    counts: countsOf(body.closest('.detailed-status__wrapper') ?? body),
    kind: isReply ? 'reply' : 'post',
    flags: { ad: false, repost: repostedBy !== null, quote: box !== null, truncated },
    repostedBy,
    quoted:
      quoted && quotedAuthor
        ? {
            author: { name: quotedAuthor.name, handle: quotedAuthor.handle },
            text: textOf(quoted).text,
          }
        : null,
    ...mediaOf(body, page),
    ...place,
    replyingTo,
  };
}

function findPosts(root: Element): Element[] {
  return within(root, BODY).filter(isReadable).map(wrapperOf);
}

/** The parsed state of the page, read once: it can hold hundreds of kilobytes. */
const states = new WeakMap<Element, Author | null>();

function ownInState(script: Element, page: Page): Author | null {
  const known = states.get(script);
  if (known !== undefined) return known;
  let own: Author | null = null;
  try {
    const state = JSON.parse(script.textContent ?? '');
    const account = state.accounts?.[state.meta?.me];
    if (typeof account?.acct === 'string') {
      const url = addressOf(`/@${account.acct}`, page.url);
      own = { name: account.display_name || null, handle: account.acct, url };
    }
  } catch {
    // A state that is cut or not JSON says nothing; the page's own navigation may.
  }
  states.set(script, own);
  return own;
}

function readOwn(page: Page): Author | null {
  const script = page.document.querySelector('script#initial-state');
  const own = script && ownInState(script, page);
  if (own) return own;
  const link = page.document.querySelector(
    '.navigation-bar a.account__display-name[href], .navigation-bar a[href^="/@"]',
  );
  const author = authorOf(link, page);
  return author.handle ? author : null;
}

/** The page's one form is for new posts until its indicator shows the post that it answers. */
const indicatorOf = (composer: Element): Element | null =>
  composer.closest('form, .compose-form')?.querySelector('.reply-indicator') ?? null;

/** True when the copy over the form is of this post: same author, and the same text where it is shown. */
function isAnswered(indicator: Element, element: Element, page: Page): boolean {
  const body = bodyOf(element);
  if (!body || !isReadable(body)) return false;
  const link = indicator.querySelector('a[href]')?.getAttribute('href');
  const author = field(body, FIELDS.author)?.getAttribute('href');
  if (!link || addressOf(link, page.url) !== addressOf(author, page.url)) return false;
  const content = field(body, FIELDS.text);
  if (!content || textOf(body).truncated) return true;
  const copy = readText(indicator.querySelector('.reply-indicator__content'));
  return normaliseText(copy).startsWith(normaliseText(readText(content)));
}

const findComposers = (page: Page): HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>(`.compose-form ${TEXTAREA}`),
];

export const mastodon = defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  recognises: ({ document }) =>
    document.querySelector(
      '#mastodon[data-props], #mastodon.app-holder, #mastodon .columns-area',
    ) !== null ||
    (document.querySelector('#mastodon') !== null &&
      document.querySelector('script#initial-state') !== null),
  forbidden: ({ pathname }) =>
    /^\/(?:(?:web|deck)\/)?(?:conversations|settings|auth|oauth|timelines\/direct|admin)(?:\/|$)/.test(
      pathname,
    ),
  lists: ({ document }) =>
    [...document.querySelectorAll('.columns-area .scrollable')].map((element) => ({
      element,
      // Off-screen articles stay and their content comes and goes.
      subtree: true,
    })),
  findPosts,
  postOf(element) {
    let wrapper = element.closest(`${WRAPPER}, ${BODY}`);
    for (let box = wrapper?.closest(QUOTE); box; box = wrapper?.closest(QUOTE)) {
      wrapper = box.parentElement?.closest(`${WRAPPER}, ${BODY}`) ?? null;
    }
    const body = wrapper && bodyOf(wrapper);
    return body && isReadable(body) ? wrapperOf(body) : null;
  },
  readPost,
  identify(element, page) {
    const body = bodyOf(element);
    if (!body || !isReadable(body)) return null;
    const entry = element.closest('article[data-id]')?.getAttribute('data-id') ?? '';
    return `${idOf(body, page)} ${entry}`;
  },
  readOwn,
  findComposers,
  composerFor(element, page) {
    const composer = findComposers(page).find((box) => indicatorOf(box));
    const indicator = composer && indicatorOf(composer);
    if (!composer || !indicator) return null;
    // On narrow screens the form replaces the feed: then nothing is left to compare with.
    return element === null || isAnswered(indicator, element, page) ? composer : null;
  },
  replyControl(element) {
    const bar = element.querySelector(BAR);
    return (
      bar?.querySelector(ICONS.replies)?.closest('button') ?? bar?.querySelector('button') ?? null
    );
  },
  markSlot(element) {
    const body = bodyOf(element);
    if (!body) return null;
    const meta = body.querySelector('.detailed-status__meta__line, .detailed-status__meta');
    if (meta) return { parent: meta, before: null };
    const header = part(body, '.status__info');
    if (!header) return null;
    // Since 4.3 the time stands behind the name; before, it was set to the right and came first.
    const [first] = header.children;
    const time = header.querySelector(':scope > .status__relative-time');
    return { parent: header, before: time && time !== first ? time : null };
  },
  actions: { like: '.star-icon:not(.active)' },
  // The counter shows what is left, so an empty box shows it all.
  readLimit: ({ document }) => {
    const box = document.querySelector<HTMLTextAreaElement>('.compose-form textarea');
    const left = Number(document.querySelector('.compose-form .character-counter')?.textContent);
    return box?.value === '' && left > 0 ? left : null;
  },
  send: {
    button: '.compose-form__submit button[type="submit"], .compose-form button[type="submit"]',
    key: 'mod+enter',
    // "Post published." offers to open the post; errors have a title and nothing to open.
    success:
      '.notification-list .notification-bar:has(.notification-bar__action):not(:has(.notification-bar__title))',
    failure: '.notification-list .notification-bar:has(.notification-bar__title)',
  },
  answeredBy(composer, page) {
    const indicator = indicatorOf(composer);
    if (!indicator || !page.document.body) return null;
    return (
      findPosts(page.document.body).find((element) => isAnswered(indicator, element, page)) ?? null
    );
  },
  probe({ document }) {
    const times = document.querySelectorAll('#mastodon .columns-area a[href*="/@"] time[datetime]');
    return [...times].filter((time) => !time.closest(`[class*="-direct"], ${COPY}`)).length;
  },
});
