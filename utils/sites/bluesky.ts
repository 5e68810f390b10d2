import { addressOf, mediaIdOf, pathOf } from '../posts/address';
import { readCount, readLabelCount } from '../posts/counts';
import { normaliseText } from '../posts/keys';
import type { Author, Count, MediaKind, Post } from '../posts/post';
import { dropEllipsis, readLine, readText } from '../posts/text';
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
const TID = /^[2-7a-j][2-7a-z]{12}$/;
const TID_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

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

/** The post's own link stands in its header, before its text. */
function timeLink(item: Element, quote: Element | null, page: Page): Element | null {
  const links = outside(item, quote, 'a[href*="/post/"]');
  return (
    links.find((link) => {
      const path = pathOf(link.getAttribute('href'), page.url);
      return path.length === 4 && path[0] === 'profile' && !link.closest(TEXT);
    }) ?? null
  );
}

/** ["profile", actor, "post", id] of a post; the focused one of a thread has no link but the page's. */
function pathOfPost(item: Element, link: Element | null, page: Page): string[] | null {
  if (link) return pathOf(link.getAttribute('href'), page.url);
  if (!item.matches(FOCUSABLE)) return null;
  const path = pathOf(page.url.href, page.url);
  return path.length >= 4 && path[0] === 'profile' && path[2] === 'post' ? path.slice(0, 4) : null;
}

const isProfile = (link: Element, page: Page): boolean => {
  const path = pathOf(link.getAttribute('href'), page.url);
  return path.length === 2 && path[0] === 'profile';
};

/** Innermost text blocks, in order. */
const lines = (root: Element): Element[] =>
  [root, ...root.querySelectorAll('[dir="auto"]')].filter(
    (part) => part.matches('[dir="auto"]') && !part.querySelector('[dir="auto"]'),
  );

/** Links of the author's header: the picture's link is first, then name and handle, in one link or two. */
function authorOf(item: Element, quote: Element | null, page: Page): Author {
  const links = outside(item, quote, 'a[href*="/profile/"]').filter((link) =>
    isProfile(link, page),
  );
  const picture = links.find((link) => link.querySelector(AVATAR));
  const href = (picture ?? links[0])?.getAttribute('href');
  const named = links.filter(
    (link) => link.getAttribute('href') === href && link !== picture && !link.closest(TEXT),
  );
  const shown = named.flatMap((link) => (lines(link).length > 0 ? lines(link) : [link]));
  const texts = shown.map((part) => plain(readLine(part)));
  const labelled = item.getAttribute('data-testid')?.replace(/^.*?-by-/, '');
  return {
    name: texts[0] ?? null,
    handle:
      bare(texts.slice(1).find((text) => text?.startsWith('@'))) ??
      bare(pathOf(href, page.url)[1]) ??
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

/** Milliseconds in a record key: 53 bits of microseconds, five bits a letter, then ten of a clock's id. */
function timeInId(id: string): number | null {
  if (!TID.test(id)) return null;
  let value = 0n;
  for (const letter of id) value = value * 32n + BigInt(TID_DIGITS.indexOf(letter));
  return Number((value >> 10n) / 1000n);
}

/**
 * The page shows the time in words of the reader's language, to the minute. The id holds it to the
 * microsecond, but any client may write any id: it is taken only where the words show the same
 * year, day, hour (of 12 or 24) and minute.
 */
function postedAt(id: string | null, shown: string | null): string | null {
  const at = id === null ? null : timeInId(id);
  if (at === null || !shown) return null;
  const date = new Date(at);
  const numbers = (plain(shown) ?? '').match(/\d+/g)?.map(Number) ?? [];
  const has = (...values: number[]) => {
    const index = numbers.findIndex((number) => values.includes(number));
    return index >= 0 && numbers.splice(index, 1).length > 0;
  };
  const hour = date.getHours();
  const fits =
    has(date.getFullYear()) &&
    has(date.getDate()) &&
    has(hour, hour % 12 || 12) &&
    has(date.getMinutes());
  return fits ? date.toISOString() : null;
}

/** "Like (1,251 likes)", "Tykkää (12 tykkäystä)": the number in brackets is in full. */
function labelled(item: Element, control: string): Count | null {
  const label = item.querySelector(control)?.getAttribute('aria-label') ?? '';
  return readLabelCount(/[(（]([^)）]*)[)）]/.exec(label)?.[1]);
}

const shownCount = (item: Element, name: string): Count | null =>
  readCount(item.querySelector(`[data-testid="${name}"]`)?.textContent);

function mediaOf(
  item: Element,
  quote: Element | null,
  page: Page,
): Pick<Post, 'media' | 'mediaIds'> {
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
function reposterOf(item: Element, quote: Element | null, page: Page): Post['repostedBy'] {
  const links = outside(item, quote, 'a[href*="/profile/"]');
  const picture = links.findIndex((link) => link.querySelector(AVATAR));
  const over = links.slice(0, Math.max(0, picture)).find((link) => isProfile(link, page));
  if (!over) return null;
  const name = plain(readLine(over));
  const line = plain(readLine(over.parentElement?.closest('[dir="auto"]')));
  return {
    name: line && line !== name ? name : null,
    handle: bare(pathOf(over.getAttribute('href'), page.url)[1]),
  };
}

/** The line "Replied to Aino" stands between header and content: an icon and words, nothing else. */
function replyLine(item: Element, link: Element | null): Element | null {
  let header = link;
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
    return row ? (pathOfPost(row, timeLink(row, quoteOf(row), page), page)?.[3] ?? null) : null;
  };
  const focus = rows.findIndex((row) => !timeLink(row, quoteOf(row), page));
  const index = rows.indexOf(item);
  if (focus < 0 || index < 0) return { parentId: null, rootId: null };
  const isKnown = index > 0 && index <= focus + 1;
  return { parentId: isKnown ? idAt(index - 1) : null, rootId: null };
}

function readPost(item: Element, page: Page): Post | null {
  if (!item.querySelector(REPLY) || item.closest(HIDDEN)) return null;
  const quote = quoteOf(item);
  const link = timeLink(item, quote, page);
  const path = pathOfPost(item, link, page);
  const id = path?.[3] ?? null;
  const isFocus = !link && item.matches(FOCUSABLE);
  const text = outside(item, quote, TEXT)[0];
  const when = link?.getAttribute('aria-label') ?? link?.getAttribute('data-tooltip') ?? null;
  const dated = isFocus
    ? lines(item).find((line) => !quote?.contains(line) && isDated(line))
    : null;
  const repostedBy = reposterOf(item, quote, page);
  const answered = replyLine(item, link);
  const whom = answered?.querySelector('a[href*="/profile/"]');
  const replyingTo = bare(pathOf(whom?.getAttribute('href'), page.url)[1]);
  const isReply = answered !== null || (item.matches(FOCUSABLE) && !isFocus);
  const quoteLines = quote ? lines(quote) : [];
  return {
    site: 'bluesky',
    host: null,
    id,
    permalink: path ? addressOf(`/${path.map(encodeURIComponent).join('/')}`, page.url) : null,
    author: authorOf(item, quote, page),
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
    flags: { ad: false, repost: repostedBy !== null, quote: quote !== null, truncated: false },
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
    ...mediaOf(item, quote, page),
    ...placeOf(item, page),
    replyingTo: replyingTo ? [replyingTo] : [],
  };
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
  const quote = quoteOf(item);
  const [did, own] = [didOf(copy.querySelector(AVATAR)), didOf(item.querySelector(AVATAR))];
  if (did && own && did !== own) return false;
  const shown = lines(copy).map((line) => normaliseText(textIn(line)));
  const name = normaliseText(authorOf(item, quote, page).name ?? '');
  const text = normaliseText(textIn(outside(item, quote, TEXT)[0]));
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
    const path = pathOfPost(item, timeLink(item, quoteOf(item), page), page);
    return path?.join('/') ?? null;
  },
  readOwn({ document, url }) {
    const page = { document, url };
    const links = [...document.querySelectorAll('nav a[href^="/profile/"]')].filter((link) =>
      isProfile(link, page),
    );
    const handles = new Set(links.map((link) => bare(pathOf(link.getAttribute('href'), url)[1])));
    const [handle] = handles;
    if (handles.size !== 1 || !handle) return null;
    return { name: null, handle, url: addressOf(links[0]?.getAttribute('href'), url) };
  },
  findComposers,
  composerFor(element, page) {
    const composer = findComposers(page).find((editor) => copyOver(editor));
    const copy = composer && copyOver(composer);
    if (!composer || !copy) return null;
    return element === null || isAnswered(copy, element, page) ? composer : null;
  },
  replyControl: (item) => item.querySelector<HTMLElement>(REPLY),
  markSlot(item, page) {
    const quote = quoteOf(item);
    const link = timeLink(item, quote, page);
    if (link?.parentElement) return { parent: link.parentElement, before: null };
    const header = outside(item, quote, 'a[href*="/profile/"]').find(
      (anchor) => isProfile(anchor, page) && !anchor.querySelector(AVATAR),
    );
    return header?.parentElement ? { parent: header.parentElement, before: null } : null;
  },
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
