import { addressOf, mediaIdOf } from '../posts/address';
import { readCount, readLabelCount } from '../posts/counts';
import { normaliseText } from '../posts/keys';
import type { Author, Count, MediaKind, Post } from '../posts/post';
import { dropEllipsis, readLine, readText } from '../posts/text';
import { agrees, timeInTid } from '../posts/tid';
import { within } from './page-tree';
import { defineSite, type Page } from './site';

/** Seen in the client 1.127 to 1.132 (2026-08); `testID` in its source becomes `data-testid`. */
const ITEM = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
const FOCUSABLE = '[data-testid^="postThreadItem-by-"]';
const REPLY = '[data-testid="replyBtn"]';
const LIKE = '[data-testid="likeBtn"]';
const AVATAR = '[data-testid="userAvatarImage"]';
const TEXT = '[data-testid="postText"], [data-word-wrap]';
/** Screens behind the one in front stay in the page, hidden by inline style. */
const HIDDEN = '[style*="display: none"], [style*="display:none"]';
const LIST =
  '[data-testid$="-flatlist"], [data-testid="notifsFeed"], [data-testid="postThreadScreen"]';
const DIALOG = '[data-testid="composePostView"]';
const EDITOR = '.ProseMirror[contenteditable="true"], [contenteditable="true"][role="textbox"]';
/** Direction marks that the client sets around handles and names. */
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Links within the site are written without its host. */
const PROFILE = /^(?:https:\/\/bsky\.app)?\/profile\/([^/?#]+)\/?$/;
const POST = /^(?:https:\/\/bsky\.app)?\/profile\/([^/?#]+)\/post\/([^/?#]+)\/?$/;

/** What most fields are read from, looked up once a post. */
interface Parts {
  item: Element;
  quote: Element | null;
  /** Links to profiles and posts outside of text and quote, in order. */
  links: Element[];
  /** The link that holds the author's picture. */
  picture: Element | null;
  /** The post's own link, in its header; the focused post of a thread has none. */
  time: Element | null;
}

const plain = (text: string | null | undefined): string | null =>
  text?.replace(BIDI, '').replace(/\s+/g, ' ').trim() || null;

/** "@aino.bsky.social" -> "aino.bsky.social"; the client's words for a broken handle -> null. */
function bare(text: string | null | undefined): string | null {
  const handle = plain(text)?.replace(/^@/, '') ?? null;
  return handle && /^[^\s@]+\.[^\s@]+$/.test(handle) && handle !== 'handle.invalid' ? handle : null;
}

/** A post in search results has no test id; it is the nearest block with an author's picture. */
function itemOf(control: Element): Element | null {
  const item = control.closest(ITEM);
  if (item) return item;
  let block = control.parentElement;
  while (block && !block.querySelector(AVATAR)) block = block.parentElement;
  const link = block?.closest('[role="link"]:not(a)') ?? block;
  return link && link.querySelectorAll(REPLY).length === 1 ? link : null;
}

/** The box of a quoted post: a link that is no anchor, with an author or a text, but no actions. */
function quoteOf(item: Element): Element | null {
  for (const box of item.querySelectorAll('[role="link"]:not(a)')) {
    if (!box.querySelector(REPLY) && box.querySelector(`${AVATAR}, ${TEXT}`)) return box;
  }
  return null;
}

const outside = (item: Element, quote: Element | null, selector: string): Element[] =>
  [...item.querySelectorAll(selector)].filter((part) => !quote?.contains(part));

const hrefIn = (link: Element | null | undefined): string => link?.getAttribute('href') ?? '';

const isOwn = (link: Element): boolean => POST.test(hrefIn(link)) && !link.closest(TEXT);

const timeLink = (item: Element): Element | null =>
  [...item.querySelectorAll('a[href*="/post/"]')].find(isOwn) ?? null;

function partsOf(item: Element): Parts {
  const quote = quoteOf(item);
  const links = outside(item, quote, 'a[href*="/profile/"]').filter((link) => !link.closest(TEXT));
  const picture = links.find((link) => link.querySelector(AVATAR)) ?? null;
  return { item, quote, links, picture, time: links.find(isOwn) ?? null };
}

/** [actor, id] of a post; the focused one of a thread has no link but the page's. */
function pathOfPost(item: Element, time: Element | null, page: Page): [string, string] | null {
  const path = time
    ? POST.exec(hrefIn(time))
    : item.matches(FOCUSABLE)
      ? /^\/profile\/([^/]+)\/post\/([^/]+)/.exec(page.url.pathname)
      : null;
  return path?.[1] && path[2] ? [path[1], path[2]] : null;
}

/** The account that a link leads to; null for links to anything else. */
const actorIn = (link: Element | null | undefined): string | null =>
  PROFILE.exec(hrefIn(link))?.[1] ?? null;

/** Innermost text blocks, in order. */
const lines = (root: Element): Element[] =>
  [root, ...root.querySelectorAll('[dir="auto"]')].filter(
    (part) => part.matches('[dir="auto"]') && !part.querySelector('[dir="auto"]'),
  );

/** Links of the author's header: the picture's link is first, then name and handle, in one link or two. */
function authorOf({ item, links, picture }: Parts, page: Page): Author {
  const first = picture ?? links.find(actorIn);
  const href = hrefIn(first);
  const named = links.filter((link) => link !== picture && hrefIn(link) === href);
  const shown = named.flatMap((link) => (lines(link).length > 0 ? lines(link) : [link]));
  const texts = shown.map((part) => plain(readLine(part)));
  const labelled = item.getAttribute('data-testid')?.replace(/^.*?-by-/, '');
  return {
    name: texts[0] ?? null,
    handle:
      bare(texts.slice(1).find((text) => text?.startsWith('@'))) ??
      bare(actorIn(first)) ??
      bare(labelled),
    url: addressOf(href, page.url),
  };
}

/** Links show a shortened address; what they lead to is what the author wrote. */
function fullAddress(anchor: Element): string | null {
  const shown = anchor.textContent ?? '';
  const href = anchor.getAttribute('href') ?? '';
  const start = dropEllipsis(shown).replace(/^https?:\/\//, '');
  const full = URL.parse(href, 'https://bsky.app')?.href;
  const written = /^https?:/.test(href) ? href : full;
  return start && written?.replace(/^https?:\/\//, '').startsWith(start) ? written : null;
}

const textIn = (element: Element | null | undefined): string =>
  readText(element, { preserve: true, blocks: '', link: fullAddress });

/**
 * The page shows the time in words of the reader's language, to the minute. The id holds it to the
 * microsecond, but any client may write any id: it is taken only where the words agree.
 */
function postedAt(id: string | null, shown: string | null): string | null {
  const at = id === null ? null : timeInTid(id);
  return at !== null && shown && agrees(at, shown) ? new Date(at).toISOString() : null;
}

/** "Like (1,251 likes)", "Tykkää (12 tykkäystä)": the number in brackets is in full. */
function labelled(item: Element, control: string): Count | null {
  const label = item.querySelector(control)?.getAttribute('aria-label') ?? '';
  return readLabelCount(/[(（]([^)）]*)[)）]/.exec(label)?.[1]);
}

const shownCount = (item: Element, name: string): Count | null =>
  readCount(item.querySelector(`[data-testid="${name}"]`)?.textContent);

function mediaOf({ item, quote }: Parts, page: Page): Pick<Post, 'media' | 'mediaIds'> {
  const media: MediaKind[] = [];
  const mediaIds: string[] = [];
  for (const part of outside(item, quote, 'img[src], video')) {
    if (part.closest(AVATAR) || part.closest(TEXT)) continue;
    const card = part.closest('a[href^="http"]');
    const source = part.getAttribute('src') ?? part.getAttribute('poster');
    if (part.tagName === 'VIDEO') media.push(part.hasAttribute('loop') ? 'gif' : 'video');
    else if (card) continue;
    else if (/\/img\/feed_(?:thumbnail|fullsize)\//.test(source ?? '')) media.push('image');
    else continue;
    const id = mediaIdOf(source, page.url);
    if (id) mediaIds.push(id);
  }
  // A link in the text has no label; a card is labelled with its title.
  const card = outside(item, quote, 'a[href^="http"][aria-label]').some(
    (link) => !link.closest(TEXT),
  );
  return { media: card ? [...media, 'card'] : media, mediaIds };
}

/**
 * The line over a post ("Reposted by Aino") is a link to who reposted it, before the author's
 * picture. Its words and the name in them are one text, so the name is known only where it stands
 * in a link of its own.
 */
function reposterOf({ links, picture }: Parts): Post['repostedBy'] {
  const before = picture ? links.slice(0, links.indexOf(picture)) : [];
  const over = before.find(actorIn);
  if (!over) return null;
  const name = plain(readLine(over));
  const line = plain(readLine(over.parentElement?.closest('[dir="auto"]')));
  return { name: line && line !== name ? name : null, handle: bare(actorIn(over)) };
}

/** The line "Replied to Aino" stands between header and content: an icon and words, nothing else. */
function replyLine({ item, time }: Parts): Element | null {
  let header = time;
  while (header && header !== item && !header.parentElement?.querySelector(REPLY)) {
    header = header.parentElement;
  }
  if (!header || header === item) return null;
  for (let next = header.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.querySelector(`${TEXT}, ${REPLY}, img, button, video`)) return null;
    if (next.querySelector('svg') && readLine(next)) return next;
  }
  return null;
}

/**
 * In a thread, the posts above the focused one are its ancestors in order, and the first below it
 * answers it. What the others answer is drawn, not written.
 */
function placeOf(item: Element, page: Page): Pick<Post, 'parentId' | 'rootId'> {
  const screen = item.matches(FOCUSABLE) ? item.closest('[data-testid="postThreadScreen"]') : null;
  const rows = screen ? [...screen.querySelectorAll(FOCUSABLE)] : [];
  const idAt = (index: number) => {
    const row = rows[index];
    return row ? (pathOfPost(row, timeLink(row), page)?.[1] ?? null) : null;
  };
  const focus = rows.findIndex((row) => !timeLink(row));
  const index = rows.indexOf(item);
  if (focus < 0 || index < 0) return { parentId: null, rootId: null };
  const isKnown = index > 0 && index <= focus + 1;
  return { parentId: isKnown ? idAt(index - 1) : null, rootId: null };
}

function readPost(item: Element, page: Page): Post | null {
  if (!item.querySelector(REPLY) || item.closest(HIDDEN)) return null;
  const parts = partsOf(item);
  const { quote, time } = parts;
  const path = pathOfPost(item, time, page);
  const id = path?.[1] ?? null;
  const isFocus = !time && item.matches(FOCUSABLE);
  const text = outside(item, quote, TEXT)[0];
  const when = time?.getAttribute('aria-label') ?? time?.getAttribute('data-tooltip') ?? null;
  const dated = isFocus
    ? lines(item).find((line) => !quote?.contains(line) && isDated(line))
    : null;
  const repostedBy = reposterOf(parts);
  const answered = isFocus ? null : replyLine(parts);
  const whom = bare(actorIn(answered?.querySelector('a[href*="/profile/"]')));
  const isReply = answered !== null || (item.matches(FOCUSABLE) && !isFocus);
  const quoteLines = quote ? lines(quote) : [];
  return {
    site: 'bluesky',
    host: null,
    id,
    permalink: path ? `${page.url.origin}/profile/${path[0]}/post/${path[1]}` : null,
    author: authorOf(parts, page),
    text: textIn(text),
    lang: null,
    postedAt: postedAt(id, when ?? dated?.textContent ?? null),
    counts: {
      replies: labelled(item, REPLY),
      reposts: shownCount(item, 'repostCount') ?? shownCount(item, 'repostCount-expanded'),
      likes: labelled(item, LIKE) ?? shownCount(item, 'likeCount'),
      views: null,
      shares: null,
    },
    kind: isReply ? 'reply' : 'post',
    flags: {
      ad: false,
      repost: repostedBy !== null,
      quote: quote !== null,
      truncated: isClosed(parts, text),
    },
    repostedBy,
    quoted: quote
      ? {
          author: {
            name: plain(readLine(quoteLines[0])),
            handle: bare(
              quoteLines
                .map((line) => plain(line.textContent))
                .find((line) => line?.startsWith('@')),
            ),
          },
          text: textIn(quote.querySelector(TEXT)),
        }
      : null,
    ...mediaOf(parts, page),
    ...placeOf(item, page),
    replyingTo: whom ? [whom] : [],
  };
}

/** A warning that stands in place of the content: a button, and nothing to see before it is pressed. */
function isClosed({ item, quote }: Parts, text: Element | undefined): boolean {
  const hider = text || quote ? null : item.querySelector('[data-testid^="contentHider"]');
  return hider?.querySelector('button') != null && !hider.querySelector('a, img, video');
}

/** "10:22 PM · Nov 22, 2026" under the focused post. */
const isDated = (line: Element): boolean =>
  /·/.test(line.textContent ?? '') && /\d{4}/.test(line.textContent ?? '') && !line.closest(TEXT);

function findPosts(root: Element): Element[] {
  if (root.closest(HIDDEN)) return [];
  const shown = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    if (element.closest(HIDDEN)) return false;
    // Other feeds of the home screen are hidden by a class: asked once for each feed, not for each post.
    const list = element.closest(LIST);
    if (!list) return true;
    if (!shown.has(list)) shown.set(list, list.checkVisibility?.() ?? true);
    return shown.get(list) ?? true;
  };
  const items = new Set<Element>();
  for (const control of within(root, REPLY)) {
    const item = itemOf(control);
    if (item && isShown(item)) items.add(item);
  }
  return [...items];
}

const findComposers = ({ document }: Page): HTMLElement[] => {
  const dialogs = [...document.querySelectorAll(DIALOG)];
  return dialogs
    .flatMap((dialog) => [...dialog.querySelectorAll<HTMLElement>(EDITOR)])
    .filter((editor) => !editor.closest(HIDDEN));
};

/** The copy of the answered post stands over the editor: the part with a picture that comes first. */
function copyOver(composer: Element): Element | null {
  const pictures = [...(composer.closest(DIALOG)?.querySelectorAll(AVATAR) ?? [])];
  const first = pictures[0]?.closest('button, [role="button"]');
  return first && !first.contains(composer) ? first : null;
}

const didOf = (root: Element | null | undefined): string | null =>
  /\/(did:[a-z]+:[^/]+)\//.exec(root?.querySelector('img[src]')?.getAttribute('src') ?? '')?.[1] ??
  null;

function isAnswered(copy: Element, item: Element, page: Page): boolean {
  const parts = partsOf(item);
  const [did, own] = [didOf(copy.querySelector(AVATAR)), didOf(item.querySelector(AVATAR))];
  if (did && own && did !== own) return false;
  const shown = lines(copy).map((line) => normaliseText(textIn(line)));
  const name = normaliseText(authorOf(parts, page).name ?? '');
  const text = normaliseText(textIn(outside(item, parts.quote, TEXT)[0]));
  return (
    ((did !== null && did === own) || shown.includes(name)) && (text === '' || shown.includes(text))
  );
}

export const bluesky = defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  recognises: ({ url }) => url.hostname === 'bsky.app',
  forbidden: ({ pathname }) =>
    /^\/(?:messages|settings|login|moderation|account)(?:\/|$)/.test(pathname),
  lists: ({ document }) =>
    // Home, thread, search and profile are screens of one main part; only some have a named list.
    [...document.querySelectorAll('main')]
      .slice(0, 1)
      .map((element) => ({ element, subtree: true })),
  findPosts,
  postOf(element) {
    const item = element.closest(ITEM);
    if (item) return item.querySelector(REPLY) && !item.closest(HIDDEN) ? item : null;
    for (let block: Element | null = element; block; block = block.parentElement) {
      const controls = block.querySelectorAll(REPLY);
      if (controls.length > 1) return null;
      const found = controls[0] && itemOf(controls[0]);
      if (found) return found.contains(element) && !found.closest(HIDDEN) ? found : null;
    }
    return null;
  },
  readPost,
  identify(item, page) {
    if (!item.querySelector(REPLY)) return null;
    const path = pathOfPost(item, timeLink(item), page);
    return path?.join('/') ?? null;
  },
  readOwn({ document, url }) {
    const links = [...document.querySelectorAll('nav a[href*="/profile/"]')].filter(actorIn);
    const handles = new Set(links.map((link) => bare(actorIn(link))));
    const [handle] = handles;
    if (handles.size !== 1 || !handle) return null;
    return { name: null, handle, url: addressOf(hrefIn(links[0]), url) };
  },
  findComposers,
  composerFor(element, page) {
    const composer = findComposers(page).find((editor) => copyOver(editor));
    const copy = composer && copyOver(composer);
    if (!composer || !copy) return null;
    return element === null || isAnswered(copy, element, page) ? composer : null;
  },
  replyControl: (item) => item.querySelector<HTMLElement>(REPLY),
  markSlot(item) {
    const time = timeLink(item);
    if (time?.parentElement) return { parent: time.parentElement, before: null };
    const name = partsOf(item).links.find(
      (link) => actorIn(link) !== null && !link.querySelector(AVATAR),
    );
    return name?.parentElement ? { parent: name.parentElement, before: null } : null;
  },
  actions: { like: '[data-testid="likeBtn"][aria-pressed="false"]' },
  send: {
    button: '[data-testid="composerPublishBtn"]',
    key: 'mod+enter',
    // "Your reply was sent" has a button that shows the post; other notices have none.
    success: '[data-sonner-toast]:has(button, [role="button"])',
    failure: null,
  },
  answeredBy(composer, page) {
    const copy = copyOver(composer);
    const root = page.document.body;
    if (!copy || !root) return null;
    return findPosts(root).find((item) => isAnswered(copy, item, page)) ?? null;
  },
  probe({ document }) {
    const likes = [...document.querySelectorAll(LIKE)].filter((part) => !part.closest(HIDDEN));
    const times = [...document.querySelectorAll('main a[href*="/post/"][data-tooltip]')].filter(
      (part) => !part.closest(HIDDEN),
    );
    return Math.max(likes.length, times.length);
  },
});
