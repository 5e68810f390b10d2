import { insertReply } from '../../../utils/feed/insert';
import { watchSends } from '../../../utils/feed/sent';
import { testSite } from './test-site';

/**
 * Content script of the small test extension: the product's insertion and send watch in a real isolated world,
 * driven by events of the test page (only strings cross the border of worlds).
 */
const page = { document, url: new URL(location.href) };
const site = testSite(page.url);
const { signal } = new AbortController();
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const world = { firefox: navigator.userAgent.includes('Firefox'), wait };
const tell = (type: string, value: unknown) =>
  document.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(value) }));

const watch = watchSends({
  site,
  page,
  signal,
  wait,
  now: () => Date.now(),
  onSent: ({ element, ...report }) => tell('test-sent', { ...report, there: element !== null }),
});

document.addEventListener('test-insert', async (event) => {
  const { text, replace } = JSON.parse((event as CustomEvent<string>).detail);
  const element = document.querySelector('#post');
  const outcome = await insertReply({ site, page, element, text, replace, world, signal });
  if (outcome.state === 'inserted') watch.inserted({ element, key: 'sample/1', draftId: 'draft' });
  tell('test-inserted', outcome);
});

document.addEventListener('test-own-post', (event) => {
  const element = document.getElementById((event as CustomEvent<string>).detail);
  const post = element && site.readPost(element, page);
  if (post) watch.ownPostSeen(post);
});

document.documentElement.dataset.content = 'ready';
