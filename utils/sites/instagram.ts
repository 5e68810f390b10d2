import { readCount, readPhraseCount } from '../posts/counts';
import type { Author, Count, Counts, MediaKind, Post } from '../posts/post';
import { NO_COUNTS } from '../posts/post';
import { dropEllipsis, readLine, readText, type TextRules } from '../posts/text';
import { SITE_HOSTS } from './hosts';
import { follows, hrefOf, timeOf } from './page-tree';
import { defineSite, type Page } from './site';

const HOME = 'https://www.instagram.com';
/** Where a post can end at most: what holds it holds other things too. */
const BOUNDS = 'main, [role="main"], [role="dialog"], body';
/** One film of the reels viewer; far ones are emptied and say "true". */
const REEL = '[data-virtualized="false"]';
const REEL_AUTHOR = 'a[href$="/reels/"]';
const BOX = 'form textarea';
const BUTTON = '[role="button"], button';
const PRIVATE =
  /^\/(?:direct|accounts|challenge|oauth|payments?|two_factor|emails|your_activity|session|fxcal|ads|ad_tools)(?:[/_]|$)/i;
const NO_PROFILE = new Set([
  'explore',
  'reels',
  'direct',
  'accounts',
  'p',
  'reel',
  'tv',
  'stories',
]);

/**
 * The label of an advertisement, as the site words it. Nothing else marks one, so an unlisted
 * language is not recognised. 2026-11, unverified beyond English.
 */
const AD_WORDS = new Set(
  'Sponsored,Sponsoroitu,Sponsrad,Sponset,Sponsoreret,Patrocinado,Publicidad,Gesponsert,Sponsorisé,Sponsorizzato,Gesponsord,Được tài trợ,Bersponsor,Реклама'.split(
    ',',
  ),
);

const TEXT_RULES: TextRules = { skip: '[role="button"]' };

interface Address {
  code: string;
  owner: string | null;
  comment: string | null;
  reply: string | null;
}

/** `/name/p/CODE/`, `/reel/CODE/`, `/p/CODE/c/ID/`, `/p/CODE/c/ID/r/ID/`. */
function addressOf(path: string | undefined): Address | null {
  const [, owner, code, comment, reply] =
    /^\/(?:([\w.]+)\/)?(?:p|reel|reels|tv)\/([\w-]{5,})\/?(?:c\/(\d+)\/(?:r\/(\d+)\/?)?)?$/.exec(
      path ?? '',
    ) ?? [];
  if (!code || code === 'audio') return null;
  return { code, owner: owner ?? null, comment: comment ?? null, reply: reply ?? null };
}

const stampOf = (time: Element): { link: Element; address: Address } | null => {
  const link = time.closest('a[href]');
  const address = addressOf(hrefOf(link, HOME)?.pathname);
  return link && address ? { link, address } : null;
};

function handleIn(link: Element | null | undefined): string | null {
  const handle = /^\/([\w.]+)\/$/.exec(hrefOf(link, HOME)?.pathname ?? '')?.[1];
  return handle && !NO_PROFILE.has(handle) ? handle : null;
}

/**
 * The post around a time link. Only the home feed and touch pages have `article`; elsewhere the post
 * reaches as far up as no other post, and no tile of one, comes in.
 */
function rootOfPost(time: Element, address: Address, page: Page): Element {
  const article = time.closest('article');
  if (article) return article;
  const others = [
    ...page.document.querySelectorAll('time, a[href*="/p/"] img, a[href*="/reel/"] img'),
  ].filter((element) => {
    const found = stampOf(element)?.address;
    return found != null && found.code !== address.code;
  });
  return climb(time, (parent) => others.some((other) => parent.contains(other)));
}

/** A comment reaches as far up as its time is the only one. */
const rootOfComment = (time: Element): Element =>
  climb(time, (parent) => parent.querySelectorAll('time').length > 1);

/** The film and, beside it, its action column. */
const rootOfReel = (reel: Element): Element =>
  climb(reel, (parent) => parent.querySelectorAll('[data-virtualized]').length > 1);

const reelsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(REEL)].filter(
    (reel) =>
      reel.querySelector(REEL_AUTHOR) != null && reel.closest('main, [role="main"]') != null,
  );

function climb(from: Element, isTooFar: (parent: Element) => boolean): Element {
  let root = from;
  for (let parent = root.parentElement; parent; parent = parent.parentElement) {
    if (parent.matches(BOUNDS) || isTooFar(parent)) break;
    root = parent;
  }
  return root;
}

const rootOf = (time: Element, address: Address, page: Page): Element =>
  address.comment ? rootOfComment(time) : rootOfPost(time, address, page);

/** What stands for the post: the time link, or the reel's author in the viewer, which shows no link. */
interface Found {
  element: Element;
  address: Address | null;
  time: Element | null;
  link: Element | null;
}

/** Icons of an action row, whose order is: like, comment, then others. */
const iconsIn = (element: Element): Element[] => [
  ...element.querySelectorAll(`:is(${BUTTON}) svg`),
];

const isCard = (article: Element): boolean =>
  [...article.querySelectorAll('section')].some((section) => iconsIn(section).length > 2);

function findAll(page: Page): Found[] {
  const found = new Map<Element, Found>();
  for (const time of page.document.querySelectorAll('a[href] time[datetime]')) {
    const stamp = stampOf(time);
    if (!stamp) continue;
    const element = rootOf(time, stamp.address, page);
    if (!found.has(element)) found.set(element, { element, time, ...stamp });
  }
  for (const element of page.document.querySelectorAll('article')) {
    // An advertisement has no link to itself.
    if (!found.has(element) && isCard(element)) {
      found.set(element, { element, time: null, link: null, address: null });
    }
  }
  for (const element of reelsIn(page.document).map(rootOfReel)) {
    if (!found.has(element)) found.set(element, { element, time: null, link: null, address: null });
  }
  return [...found.values()].sort((a, b) => (follows(b.element, a.element) ? -1 : 1));
}

/** The same for one element, without a look at the others. */
function foundAt(element: Element, page: Page): Found | null {
  const times = [...element.querySelectorAll('a[href] time[datetime]')];
  for (const time of times) {
    const stamp = stampOf(time);
    // A comment has one time; with more, the element is what the comments hang on.
    if (!stamp || (stamp.address.comment && times.length > 1)) continue;
    if (rootOf(time, stamp.address, page) === element) return { element, time, ...stamp };
  }
  const isOther = element.matches('article')
    ? isCard(element)
    : reelsIn(element).some((reel) => rootOfReel(reel) === element) ||
      (element.matches(REEL) && rootOfReel(element) === element);
  return isOther ? { element, time: null, link: null, address: null } : null;
}

function readAuthor(found: Found): Author {
  const { element, address } = found;
  const profile = [...element.querySelectorAll('a[href]')].find(
    (link) => handleIn(link) && link.textContent.trim() !== '',
  );
  const reel = hrefOf(element.querySelector(REEL_AUTHOR), HOME)?.pathname.split('/')[1];
  const owner = address && !address.comment ? address.owner : null;
  const handle = owner ?? handleIn(profile) ?? (address ? null : (reel ?? null));
  return { name: null, handle, url: handle && `${HOME}/${handle}/` };
}

/** The first text between two icons that is a number: shown counts stand right after their icon. */
function countAfter(icons: Element[], index: number, scope: Element): Count | null {
  const icon = icons[index];
  if (!icon) return null;
  const next = icons[index + 1];
  for (const label of scope.querySelectorAll('span, div')) {
    if (label.childElementCount > 0 || !follows(label, icon)) continue;
    if (next && !follows(next, label)) return null;
    const count = readCount(label.textContent);
    if (count) return count;
  }
  return null;
}

function readActions(found: Found): { icons: Element[]; scope: Element } | null {
  const section = [...found.element.querySelectorAll('section')].find(
    (candidate) => iconsIn(candidate).length > 2,
  );
  if (section) return { icons: iconsIn(section), scope: section };
  if (found.address) return null;
  // The player's own controls come first; the actions stand beside it.
  const icons = iconsIn(found.element).filter((icon) => !icon.closest('[role="group"]'));
  return { icons, scope: found.element };
}

function readCounts(found: Found): Counts {
  if (found.address?.comment) {
    const likes = [...found.element.querySelectorAll(BUTTON)]
      .map((button) => readPhraseCount(button.textContent))
      .find((count) => count !== null);
    return { ...NO_COUNTS, likes: likes ?? null };
  }
  const actions = readActions(found);
  if (!actions) return NO_COUNTS;
  const { icons, scope } = actions;
  return { ...NO_COUNTS, likes: countAfter(icons, 0, scope), replies: countAfter(icons, 1, scope) };
}

/** True where a "more" button follows an ellipsis; a "translate" button follows the whole text. */
function isCut(caption: Element): boolean {
  const scope = caption.matches('h1') ? caption.closest('span[dir]') : caption;
  return [...(scope?.querySelectorAll('[role="button"]') ?? [])].some((button) =>
    /(?:…|\.\.\.)\s*$/.test(button.previousSibling?.textContent ?? ''),
  );
}

/** The element with the words: `h1` where there is one, else what follows the header row's time. */
function captionOf(found: Found): Element | null {
  const { element, address } = found;
  if (address?.comment) {
    const time = element.querySelector('time');
    return (
      [...element.querySelectorAll('span[dir="auto"]')].find(
        (span) =>
          time != null &&
          follows(span, time) &&
          !span.closest(`${BUTTON}, a`) &&
          span.textContent.trim() !== '',
      ) ?? null
    );
  }
  const heading = element.querySelector('h1');
  if (heading) return heading;
  if (!address && !element.matches('article')) {
    // In the reels viewer the caption unfolds on a press; "… more" beside it is for the eye only.
    return element.querySelector(
      '[role="button"] div[dir="auto"] > span:not([aria-hidden="true"])',
    );
  }
  const time = [...element.querySelectorAll('time')].find((candidate) => !candidate.closest('a'));
  for (let row = time?.parentElement; row && row !== element; row = row.parentElement) {
    if (row.querySelector('a[href]')) return row.nextElementSibling;
  }
  return time ? null : afterName(found);
}

/** Without `h1`, a card of the feed names its author again below the actions; the words follow. */
function afterName(found: Found): Element | null {
  const actions = readActions(found)?.scope;
  const { handle } = readAuthor(found);
  if (!actions) return null;
  let row = [...found.element.querySelectorAll('a[href]')].find(
    (link) =>
      handle && handleIn(link) === handle && link.textContent.trim() && follows(link, actions),
  );
  while (row && row !== found.element && !row.contains(actions)) {
    for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.querySelector('time, form, a[href*="/comments/"]')) return null;
      if (next.textContent.trim() !== '') return next;
    }
    row = row.parentElement ?? undefined;
  }
  return null;
}

function readMedia({ element, address }: Found): { media: MediaKind[]; mediaIds: string[] } {
  if (address?.comment) return { media: [], mediaIds: [] };
  const media = new Set<MediaKind>();
  if (element.querySelector('video')) media.add('video');
  const mediaIds: string[] = [];
  for (const image of element.querySelectorAll('img[src]')) {
    const path = URL.parse(image.getAttribute('src') ?? '', HOME);
    // Pictures of people have "-19" in their address; those of posts "-15".
    if (!path || /-19\//.test(path.pathname) || image.closest('a, [role="link"], form')) {
      continue;
    }
    const file = /(\d+_\d+_\d+_n)\.\w+$/.exec(path.pathname)?.[1];
    if (file) mediaIds.push(file);
    // Beside a film a picture is its poster, unless it has a slide of its own.
    const slide = image.closest('li');
    if (!media.has('video') || (slide && !slide.querySelector('video'))) media.add('image');
  }
  return { media: [...media], mediaIds };
}

const isAd = ({ element }: Found): boolean =>
  element.matches('article') &&
  [...element.querySelectorAll('header span, header div, header a')].some(
    (label) =>
      label.childElementCount === 0 &&
      !handleIn(label.closest('a')) &&
      AD_WORDS.has(label.textContent.trim()),
  );

function permalinkOf({ address }: Found): string | null {
  if (!address) return null;
  const { code, owner, comment, reply } = address;
  if (!comment) return `${HOME}/${owner ? `${owner}/` : ''}p/${code}/`;
  return `${HOME}/p/${code}/c/${comment}/${reply ? `r/${reply}/` : ''}`;
}

function readPost(element: Element, page: Page): Post | null {
  const found = foundAt(element, page);
  if (!found) return null;
  const { address, time, link } = found;
  const author = readAuthor(found);
  const caption = captionOf(found);
  if (!address && !author.handle) return null;
  const isComment = address?.comment != null;
  const truncated = caption != null && !isComment && isCut(caption);
  const text = readText(caption, TEXT_RULES);
  return {
    site: 'instagram',
    host: null,
    id: address?.reply ?? address?.comment ?? address?.code ?? null,
    // The page's own form of the address, "p" or "reel", is kept for posts.
    permalink:
      address && (isComment ? permalinkOf(found) : `${HOME}${hrefOf(link, HOME)?.pathname}`),
    author,
    text: truncated ? dropEllipsis(text) : text,
    lang: null,
    postedAt: timeOf(time),
    counts: readCounts(found),
    kind: address?.reply ? 'reply' : isComment ? 'comment' : 'post',
    flags: { ad: isAd(found), repost: false, quote: false, truncated },
    repostedBy: null,
    quoted: null,
    ...readMedia(found),
    parentId: address?.reply ? address.comment : isComment ? (address?.code ?? null) : null,
    rootId: isComment ? (address?.code ?? null) : null,
    replyingTo: [],
  };
}

/** From the element up to the first time link of a post around it; asked for each added node. */
function postOf(element: Element, page: Page): Element | null {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (parent.matches(BOUNDS)) break;
    const roots = [...parent.querySelectorAll('a[href] time[datetime]')].flatMap((time) => {
      const stamp = stampOf(time);
      const root = stamp && rootOf(time, stamp.address, page);
      return root?.contains(element) ? [root] : [];
    });
    const inner = roots.find(
      (root) => !roots.some((other) => other !== root && root.contains(other)),
    );
    if (inner) return inner;
  }
  const card = element.closest('article');
  if (card) return isCard(card) ? card : null;
  const main = element.closest('main, [role="main"]');
  return main
    ? (reelsIn(main)
        .map(rootOfReel)
        .find((root) => root.contains(element)) ?? null)
    : null;
}

/** A reply to a comment is written in the post's own box, which then begins with "@handle". */
function answeredBy(composer: Element, page: Page): Element | null {
  const all = findAll(page);
  const post = all.find(({ element, address }) => !address?.comment && element.contains(composer));
  if (!post) return null;
  const to = /^@([\w.]+)\s/.exec((composer as HTMLTextAreaElement).value ?? '')?.[1];
  const comment = all.find(
    (found) =>
      to &&
      found.address?.comment &&
      post.element.contains(found.element) &&
      readAuthor(found).handle === to,
  );
  return (comment ?? post).element;
}

const findComposers = ({ document }: Page): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(BOX),
];

/** In a comment "Reply" is the first button of words only; "1 like" before it has a number. */
function replyControl(element: Element, page: Page): HTMLElement | null {
  const found = foundAt(element, page);
  if (!found) return null;
  if (!found.address?.comment) {
    return readActions(found)?.icons[1]?.closest<HTMLElement>(BUTTON) ?? null;
  }
  const words = [...element.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (button) => !button.querySelector('svg, img') && /^\D+$/.test(readLine(button) ?? ''),
  );
  return words[0] ?? null;
}

export const instagram = defineSite({
  id: 'instagram',
  name: 'Instagram',
  matches: SITE_HOSTS.instagram,
  recognises: ({ url }) => /^(?:www\.)?instagram\.com$/.test(url.hostname),
  forbidden: (url) => PRIVATE.test(url.pathname),
  // Posts, comments and reels arrive anywhere under these.
  lists: ({ document }) =>
    [...document.querySelectorAll('main, [role="dialog"]')].map((element) => ({
      element,
      subtree: true,
    })),
  // A post holds one of these; most mutations hold none, and then nothing is looked for.
  findPosts: (root, page) =>
    root.matches('article') || root.querySelector(`time, article, ${REEL_AUTHOR}`)
      ? findAll(page)
          .map(({ element }) => element)
          .filter((element) => root.contains(element))
      : [],
  postOf,
  readPost,
  identify: (element, page) => {
    const found = foundAt(element, page);
    if (!found) return null;
    const shown =
      found.link?.getAttribute('href') ?? element.querySelector(REEL_AUTHOR)?.getAttribute('href');
    return shown ?? readAuthor(found).handle;
  },
  readOwn: ({ document }) => {
    // The navigation's link to the own profile holds its picture. Elsewhere outside of `main` there
    // may be suggestions; only the navigation's links have a tooltip.
    const links = [...document.querySelectorAll('a[href]')].filter(
      (link) =>
        handleIn(link) &&
        link.querySelector('img[alt], [role="link"]') &&
        !link.closest('main, [role="main"], [role="dialog"], article'),
    );
    const named = links.filter((link) => link.closest('[aria-describedby]'));
    const handles = new Set((named.length > 0 ? named : links).map(handleIn));
    const [handle] = handles;
    return handle && handles.size === 1 ? { name: null, handle, url: `${HOME}/${handle}/` } : null;
  },
  findComposers,
  composerFor: (element, page) =>
    findComposers(page).find(
      (composer) => element != null && answeredBy(composer, page) === element,
    ) ?? null,
  replyControl,
  markSlot: (element, page) => {
    const found = foundAt(element, page);
    // Beside the date; in the reels viewer beside the name. Both are lines that exist anyway.
    const beside =
      found?.link ??
      element.querySelector(`${REEL_AUTHOR} span[dir]`) ??
      found?.element.querySelector('header a');
    const parent = beside?.parentElement;
    return found && parent && element.contains(parent) ? { parent, before: null } : null;
  },
  send: {
    button: 'form [role="button"]:not(:has(svg)), form button[type="submit"]',
    key: 'enter',
    success: null,
    failure: null,
  },
  answeredBy,
  probe: ({ document }) =>
    [...document.querySelectorAll('main section, [role="dialog"] section')].filter(
      (section) => iconsIn(section).length > 2,
    ).length,
});
