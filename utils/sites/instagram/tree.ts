import { follows, hrefOf } from '../page-tree';
import type { Page } from '../site';

export const HOME = 'https://www.instagram.com';

/** Where a post can end at most: what holds it holds other things too. */
const BOUNDS = 'main, [role="main"], [role="dialog"], body';

/** One film of the reels viewer; far ones are emptied and say "true". */
const REEL = '[data-virtualized="false"]';

export const REEL_AUTHOR = 'a[href$="/reels/"]';
export const BUTTON = '[role="button"], button';

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

export function handleIn(link: Element | null | undefined): string | null {
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
export interface Found {
  element: Element;
  address: Address | null;
  time: Element | null;
  link: Element | null;
}

/** Icons of an action row, whose order is: like, comment, then others. */
export const iconsIn = (element: Element): Element[] => [
  ...element.querySelectorAll(`:is(${BUTTON}) svg`),
];

const isCard = (article: Element): boolean =>
  [...article.querySelectorAll('section')].some((section) => iconsIn(section).length > 2);

export function findAll(page: Page): Found[] {
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
export function foundAt(element: Element, page: Page): Found | null {
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

/** From the element up to the first time link of a post around it; asked for each added node. */
export function postOf(element: Element, page: Page): Element | null {
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
