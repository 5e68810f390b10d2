import { SITE_HOSTS } from './hosts';
import { within } from './page-tree';
import { defineSite, type Page } from './site';
import { readPost } from './x/post';
import {
  ANY_POST,
  focalId,
  HOME,
  handleIn,
  id,
  idOf,
  isPost,
  ownOf,
  PERMALINK,
  postOf,
} from './x/tree';

const COMPOSER = '[data-testid^="tweetTextarea_"]';

const PRIVATE =
  /^\/(?:messages|settings|login|logout|signup|account|i\/(?:chat|flow|premium|verified|payments?|money|oauth2?|keyboard))(?:[/_-]|$)|^\/[^/]+\/(?:settings|verification)/i;

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
  // By tag name first: that is asked of each added node, and browsers answer it quickest.
  findPosts: (root) =>
    within(root, 'article').filter((article) => article.matches(ANY_POST) && isPost(article)),
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
  replyControl: (element) => ownOf(element).part('reply') as HTMLElement | null,
  markSlot: (element) => {
    const own = ownOf(element);
    const name = own.part('User-Name');
    // The row that holds "@handle · time": appended there, nothing else moves.
    const row =
      name?.lastElementChild?.querySelector('a, [tabindex="-1"]')?.parentElement?.parentElement;
    const parent = row && name?.contains(row) ? row : (name ?? own.first('[role="group"]'));
    return parent ? { parent, before: null } : null;
  },
  actions: {
    like: id('like'),
    repost: id('retweetConfirm'),
    follow: '[data-testid$="-follow"]',
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
