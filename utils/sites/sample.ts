import { readCount } from '../posts/counts';
import type { Post } from '../posts/post';
import { readLine, readText } from '../posts/text';
import { timeOf, within } from './page-tree';
import { defineSite, type Page } from './site';

/** Our own feed for trying things out (components/feed/SampleFeed.tsx), on pages of ours only. */
const FEED = 'main[data-sample-feed="savy"]';
const POST = '[data-sample-post]';
const COMPOSER = 'form[data-sample-composer]';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

const addressIn = (link: Element | null, page: Page): string | null =>
  URL.parse(link?.getAttribute('href') ?? '', page.url)?.href ?? null;

const handleIn = (element: Element): string | null =>
  readLine(element.querySelector('[data-sample-handle]'))?.replace(/^@/, '') ?? null;

const countIn = (element: Element, name: string) =>
  readCount(element.querySelector(`[data-sample-count="${name}"]`)?.textContent);

const idOf = (element: Element): string | null => element.getAttribute('data-sample-post') || null;

const postById = (id: string | null, page: Page): Element | null =>
  [...page.document.querySelectorAll(POST)].find((post) => idOf(post) === id) ?? null;

function readPost(element: Element, page: Page): Post | null {
  const id = idOf(element);
  if (!id) return null;
  const author = element.querySelector('[data-sample-author]');
  const text = element.querySelector('[data-sample-text]');
  const parentId = element.getAttribute('data-parent');
  const parent = parentId ? postById(parentId, page) : null;
  const parentHandle = parent && handleIn(parent);
  const picture = element.querySelector('[data-sample-media="image"]');
  const pictureId = picture?.getAttribute('data-media-id');
  return {
    site: 'sample',
    host: null,
    id,
    permalink: addressIn(element.querySelector('[data-sample-time]'), page),
    author: { name: readLine(author), handle: handleIn(element), url: addressIn(author, page) },
    text: readText(text),
    lang: text?.getAttribute('lang') ?? null,
    postedAt: timeOf(element.querySelector('[data-sample-time] time')),
    counts: {
      replies: countIn(element, 'replies'),
      reposts: null,
      likes: countIn(element, 'likes'),
      views: null,
      shares: null,
    },
    kind: parentId ? 'reply' : 'post',
    flags: {
      ad: element.getAttribute('data-ad') === 'true',
      repost: false,
      quote: false,
      truncated: false,
    },
    repostedBy: null,
    quoted: null,
    media: picture ? ['image'] : [],
    mediaIds: pictureId ? [pictureId] : [],
    parentId,
    rootId: element.getAttribute('data-root'),
    replyingTo: parentHandle ? [parentHandle] : [],
  };
}

const findComposers = ({ document }: Page): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`${COMPOSER} textarea`),
];

const answeredId = (composer: Element): string | null =>
  composer.closest(COMPOSER)?.getAttribute('data-answers') ?? null;

export const sample = defineSite({
  id: 'sample',
  name: 'Sample feed',
  matches: [],
  recognises: ({ document, url }) =>
    (/^(?:chrome|moz)-extension:$/.test(url.protocol) || LOOPBACK.includes(url.hostname)) &&
    document.querySelector(FEED) !== null,
  forbidden: () => false,
  lists: ({ document }) =>
    // Replies are added inside the item of the post that they answer.
    [...document.querySelectorAll(`${FEED} [data-sample-list]`)].map((element) => ({
      element,
      subtree: true,
    })),
  findPosts: (root) => within(root, POST).filter((post) => post.closest(FEED)),
  postOf: (element) => element.closest(POST),
  readPost,
  identify: idOf,
  readOwn({ document, url }) {
    const feed = document.querySelector(FEED);
    const handle = feed?.getAttribute('data-own-handle') ?? null;
    if (!feed || !handle) return null;
    return {
      name: feed.getAttribute('data-own-name'),
      handle,
      url: URL.parse(`#@${handle}`, url)?.href ?? null,
    };
  },
  findComposers,
  composerFor: (element, page) =>
    findComposers(page).find((box) => !element || answeredId(box) === idOf(element)) ?? null,
  replyControl: (element) => element.querySelector<HTMLElement>('[data-sample-reply]'),
  markSlot(element) {
    const parent = element.querySelector('[data-sample-header]');
    return parent ? { parent, before: null } : null;
  },
  send: {
    button: '[data-sample-send]',
    key: 'mod+enter',
    success: '[data-sample-notice="sent"]',
    failure: '[data-sample-notice="failed"]',
  },
  answeredBy: (composer, page) => postById(answeredId(composer), page),
  probe: ({ document }) => document.querySelectorAll(`${FEED} article [data-sample-text]`).length,
});
