import { follows, hrefOf } from '../page-tree';
import type { Page } from '../site';

export const HOME = 'https://www.facebook.com';
export const role = (name: string) => `[data-ad-rendering-role="${name}"]`;

/** Blocks that read "Facebook", strewn into every post, and the emptied content of far posts. */
export const DECOY = '[aria-hidden="true"][data-19], [hidden]';

export const NAME = role('profile_name');
export const STORY = role('story_message');
export const MESSAGE = '[data-ad-preview="message"], [data-ad-comet-preview="message"]';
const UNIT = '[aria-posinset]';
const BOUNDS = '[role="feed"], [role="main"], [role="dialog"], body';

/** Skeletons are articles too, but have no label. */
export const COMMENT = '[role="article"][aria-label]';

const COMMENT_LINK = 'a[href*="comment_id="]';
export const BUTTON = '[role="button"]';
export const isReal = (element: Element): boolean => !element.closest(DECOY);

export const realIn = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(isReal);

/** An original inside of a shared post bears its name in `h5`; posts use `h2` to `h4`. */
export const isOriginal = (name: Element): boolean => name.querySelector('h5') != null;

/**
 * The post around a name: the nearest ancestor with both the Like and the Comment button. Where a
 * post has no such buttons, the unit of the feed, or what holds decoys, or the text. Never so far up
 * that another post's name comes in.
 */
function rootOfName(name: Element, names: Element[]): Element | null {
  const place = names.indexOf(name);
  const neighbours = [names[place - 1], names[place + 1]].filter((other) => other !== undefined);
  const path: Element[] = [];
  for (
    let parent = name.parentElement;
    parent && !parent.matches(BOUNDS);
    parent = parent.parentElement
  ) {
    if (neighbours.some((other) => parent.contains(other))) break;
    path.push(parent);
  }
  const holding = (...selectors: string[]) =>
    path.find((element) => selectors.every((selector) => element.querySelector(selector)));
  return (
    holding(role('like_button'), role('comment_button')) ??
    path.find((element) => element.matches(UNIT)) ??
    holding(STORY, DECOY) ??
    holding(STORY) ??
    null
  );
}

const namesIn = ({ document }: Page): Element[] =>
  realIn(document, NAME).filter((name) => !isOriginal(name));

export function findAll(page: Page): Element[] {
  const names = namesIn(page);
  const roots = new Set(names.flatMap((name) => rootOfName(name, names) ?? []));
  for (const story of realIn(page.document, STORY)) {
    const unit = story.closest(UNIT);
    // A unit whose head is not mounted still has its text.
    if (unit && !unit.querySelector(NAME)) roots.add(unit);
  }
  for (const comment of realIn(page.document, COMMENT)) {
    if (stampOf(comment)) roots.add(comment);
  }
  return [...roots].sort((a, b) => (follows(b, a) ? -1 : 1));
}

export const isComment = (element: Element): boolean => element.matches(COMMENT);

/** Profile address without tracking: `/name`, `/profile.php?id=1`, `/groups/1/user/2/`. */
export function profileOf(
  link: Element | null | undefined,
): { url: string; handle: string | null } | null {
  const target = hrefOf(link, HOME);
  if (!target || !/(?:^|\.)facebook\.com$/.test(target.hostname)) return null;
  const path = target.pathname;
  if (/^\/groups\/[^/]+\/user\/\d+\/?$/.test(path)) return { url: `${HOME}${path}`, handle: null };
  const number = target.searchParams.get('id');
  if (path === '/profile.php' && number)
    return { url: `${HOME}${path}?id=${number}`, handle: null };
  if (/^\/people\/[^/]+\/\d+\/?$/.test(path)) return { url: `${HOME}${path}`, handle: null };
  const handle = /^\/([\w.-]{2,})\/?$/.exec(path)?.[1];
  if (
    !handle ||
    /^(?:groups|hashtag|photo|watch|reel|events|stories|permalink\.php|story\.php)$/.test(handle)
  )
    return null;
  return { url: `${HOME}/${handle}`, handle };
}

/** The shared original: from its name up, as far as neither the sharer's name nor text comes in. */
export function originalIn(root: Element): { box: Element; name: Element } | null {
  const [first, ...others] = realIn(root, NAME);
  const name = others.find(isOriginal);
  if (!first || !name) return null;
  const text = realIn(root, STORY).find((story) => follows(name, story));
  let box = name;
  for (let parent = name.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (parent.contains(first) || (text && parent.contains(text))) break;
    box = parent;
  }
  return { box, name };
}

/** The time of a comment links to it. The author's link carries a comment's number too, but no post. */
export const stampOf = (comment: Element): Element | null =>
  realIn(comment, COMMENT_LINK).find((link) => !profileOf(link)) ?? null;

/** From the element up to the first head, or unit without one; asked for each node that is added. */
export function postOf(element: Element, page: Page): Element | null {
  const comment = element.closest(COMMENT);
  if (comment && isReal(comment) && stampOf(comment)) return comment;
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (parent.matches(BOUNDS)) return null;
    const name = realIn(parent, NAME).find((candidate) => !isOriginal(candidate));
    if (name) {
      const root = rootOfName(name, namesIn(page));
      return root?.contains(element) ? root : null;
    }
    if (parent.matches(UNIT) && realIn(parent, STORY).length > 0) return parent;
  }
  return null;
}
