import { NO_COUNTS, type Post } from '../../../utils/posts/post';
import { defineSite } from '../../../utils/sites/site';

const readPost = (element: Element): Post => ({
  site: 'sample',
  host: null,
  id: element.getAttribute('data-id'),
  permalink: null,
  author: { name: null, handle: element.getAttribute('data-author'), url: null },
  text: element.querySelector('p')?.textContent ?? '',
  lang: null,
  postedAt: element.querySelector('time')?.dateTime ?? null,
  counts: NO_COUNTS,
  kind: 'post',
  flags: { ad: false, repost: false, quote: false, truncated: false },
  repostedBy: null,
  quoted: null,
  media: [],
  mediaIds: [],
  parentId: null,
  rootId: null,
  replyingTo: [],
});

/** The adapter of the test pages; `?key=enter` for a site where Enter sends. */
export const testSite = (url: URL) =>
  defineSite({
    id: 'sample',
    name: 'Test pages',
    matches: [],
    recognises: () => true,
    forbidden: () => false,
    lists: ({ document }) => [{ element: document.body, subtree: true }],
    findPosts: (root) => [...root.querySelectorAll('article[data-id]')],
    postOf: (element) => element.closest('article[data-id]'),
    readPost,
    identify: (element) => element.getAttribute('data-id'),
    readOwn: () => ({ name: 'Brand', handle: 'brand', url: null }),
    findComposers: ({ document }) => [
      ...document.querySelectorAll<HTMLElement>(
        '#box textarea, #box [contenteditable="true"], [role="dialog"] textarea',
      ),
    ],
    composerFor: (_element, { document }) =>
      document.querySelector<HTMLElement>('#box textarea, #box [contenteditable="true"]'),
    replyControl: (element) => element.querySelector('button'),
    markSlot: () => null,
    send: {
      button: '[data-testid="send"]',
      key: url.searchParams.get('key') === 'enter' ? 'enter' : 'mod+enter',
      success: '[data-testid="toast-sent"]',
      failure: '[data-testid="toast-failed"]',
    },
    answeredBy: (composer, { document }) => {
      const id = composer.closest('[data-answers]')?.getAttribute('data-answers');
      return id ? document.querySelector(`article[data-id="${id}"]`) : null;
    },
    probe: ({ document }) => document.querySelectorAll('article[data-id]').length,
  });
