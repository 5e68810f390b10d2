import { readLine } from '../posts/text';
import { readPost } from './facebook/post';
import { readReference } from './facebook/reference';
import {
  BUTTON,
  COMMENT,
  findAll,
  HOME,
  isComment,
  isReal,
  MESSAGE,
  NAME,
  originalIn,
  postOf,
  realIn,
  role,
  STORY,
  stampOf,
} from './facebook/tree';
import { SITE_HOSTS } from './hosts';
import { follows, hrefOf } from './page-tree';
import { defineSite, type Page } from './site';

const BOX = 'form [role="textbox"][contenteditable="true"]';

const PRIVATE =
  /^\/(?:messages|messenger|t|e2ee|settings|login|logout|checkpoint|recover|reg|r\.php|two_factor|two_step_verification|privacy|secure|pay|payments?|facebook_pay|dating|ads|adsmanager|business_payments|your_information|accountquality|dyi|hacked|device-based)(?:[/_.-]|$)/i;

const findComposers = ({ document }: Page): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(BOX)].filter(isReal);

const threadOf = (comment: Element): string | null =>
  hrefOf(stampOf(comment), HOME)?.searchParams.get('comment_id') ?? null;

/**
 * The box of a comment lies in that comment's thread, the box of the post outside of all threads. In
 * the dialog the box stands beside the post.
 */
function answeredBy(composer: Element, page: Page): Element | null {
  const all = findAll(page);
  const posts = all.filter((element) => !isComment(element));
  const dialog = composer.closest('[role="dialog"]');
  const inDialog = posts.filter((post) => dialog?.contains(post));
  const post =
    posts.findLast((element) => element.contains(composer)) ??
    (inDialog.length === 1 ? inDialog[0] : null);
  const comments = all.filter(
    (element) => isComment(element) && (dialog ?? post)?.contains(element),
  );
  const threads = new Set(comments.map(threadOf));
  for (
    let parent = composer.parentElement;
    parent && parent !== post;
    parent = parent.parentElement
  ) {
    const near = comments.filter((comment) => parent.contains(comment));
    const [top] = near;
    if (!top) continue;
    const boxes = parent.querySelectorAll(BOX).length;
    const isThread = new Set(near.map(threadOf)).size === 1 && (threads.size > 1 || boxes === 1);
    const others = findComposers(page).filter((box) => (dialog ?? post)?.contains(box)).length;
    return isThread && others > 1 ? top : (post ?? null);
  }
  return post ?? null;
}

function replyControl(element: Element): HTMLElement | null {
  if (!isComment(element)) {
    return element.querySelector(role('comment_button'))?.closest<HTMLElement>(BUTTON) ?? null;
  }
  // Words under the comment: Like, Reply, then others.
  const words = realIn(element, BUTTON).filter(
    (button) =>
      !button.closest('div[dir="auto"]') &&
      !button.querySelector('img, svg, i') &&
      /^\D+$/.test(readLine(button) ?? ''),
  );
  return (words[1] as HTMLElement | undefined) ?? null;
}

export const facebook = defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: SITE_HOSTS.facebook,
  recognises: ({ url }) => /^(?:(?:www|web)\.)?facebook\.com$/.test(url.hostname),
  forbidden: (url) => PRIVATE.test(url.pathname),
  // Far units are emptied and filled again in place, so their insides matter as well.
  lists: ({ document }) => {
    const feeds = [...document.querySelectorAll('[role="feed"]')];
    const pages = feeds.length > 0 ? feeds : [...document.querySelectorAll('[role="main"]')];
    const dialogs = [...document.querySelectorAll('[role="dialog"]')];
    return [...pages, ...dialogs].map((element) => ({ element, subtree: true }));
  },
  // A post holds one of these; most mutations hold none, and then nothing is looked for.
  findPosts: (root, page) =>
    root.matches(COMMENT) || root.querySelector(`${NAME}, ${STORY}, ${COMMENT}`)
      ? findAll(page).filter((element) => root.contains(element))
      : [],
  postOf,
  readPost,
  identify: (element, page) => {
    if (isComment(element)) return stampOf(element)?.getAttribute('href') ?? null;
    const [name] = realIn(element, NAME);
    const [story] = realIn(element, STORY);
    if (!name && !story) return null;
    const original = originalIn(element)?.box ?? null;
    const reference = readReference(element, original, page);
    return [reference?.id, readLine(name), story?.textContent.slice(0, 120)].join('\n');
  },
  // The page names the acting account only inside of a sentence, whose words differ by language.
  readOwn: () => null,
  findComposers,
  composerFor: (element, page) =>
    findComposers(page).find((box) => element != null && answeredBy(box, page) === element) ?? null,
  replyControl,
  markSlot: (element) => {
    const name = element.querySelector(NAME);
    // The line with time and audience; in a comment the line with its time.
    const stamp = isComment(element)
      ? stampOf(element)
      : [...element.querySelectorAll('a[target="_blank"]')].find(
          (link) => name != null && follows(link, name) && isReal(link),
        );
    const parent = stamp?.parentElement ?? name ?? element.querySelector(STORY);
    return parent ? { parent, before: null } : null;
  },
  send: {
    // Only the filled box has a send button; its label differs by language.
    button: 'form [role="button"][aria-label]:not(li *, [aria-haspopup], [aria-expanded])',
    key: 'enter',
    success: null,
    failure: null,
  },
  answeredBy,
  probe: ({ document }) =>
    Math.max(realIn(document, MESSAGE).length, realIn(document, role('comment_button')).length),
});
