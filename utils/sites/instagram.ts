import { readLine } from '../posts/text';
import { SITE_HOSTS } from './hosts';
import { readActions, readAuthor, readPost } from './instagram/post';
import {
  BUTTON,
  findAll,
  foundAt,
  HOME,
  handleIn,
  iconsIn,
  postOf,
  REEL_AUTHOR,
} from './instagram/tree';
import { defineSite, type Page } from './site';

const BOX = 'form textarea';

const PRIVATE =
  /^\/(?:direct|accounts|challenge|oauth|payments?|two_factor|emails|your_activity|session|fxcal|ads|ad_tools)(?:[/_]|$)/i;

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
