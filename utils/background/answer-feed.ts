import { browser } from 'wxt/browser';
import { dayOf } from '../analytics/days';
import { now } from '../clock';
import { act, undo } from '../db/act';
import type { Moment, Owner } from '../db/moment';
import { getPost } from '../db/posts';
import { recordEvents } from '../db/record-events';
import { recordSightings, type SightedItem } from '../db/record-sightings';
import type { PostRecord } from '../db/records';
import type { SavyDatabase } from '../db/schema';
import { MARK_STYLE } from '../feed/mark-style';
import { t } from '../i18n';
import { classify } from '../listening/classify';
import { isOwnAuthor, relevance } from '../listening/watchlist';
import type { Handlers, Sender } from '../messages/handle';
import type { FeedBatch, FeedConfig, FromFeed, SightedPost } from '../messages/protocol';
import { sendToTab } from '../messages/send';
import type { PostKey } from '../posts/keys';
import type { Post, SiteId } from '../posts/post';
import { sitesOff, tabsOff } from '../settings';
import type { Brand } from '../strategy/brand';
import { handlesOn } from '../strategy/handle';
import { readContext } from './context';
import { watchSightings } from './crisis';
import { scheduleWake } from './day';
import { openDesk, setTarget } from './desk-target';
import { noteHealth } from './health';
import { openLog } from './log';
import { countLookedSoon } from './looked';
import { marksFor, marksOf, rememberFeed, spreadMarks, tellFeeds } from './marks';
import { isGranted } from './register-sites';

const WORDS = [
  'open',
  'copy',
  'copied',
  'close',
  'undo',
  'inserted',
  'insertFailed',
  'occupied',
  'otherAccount',
  'noComposer',
  'done',
  'snoozed',
  'askSent',
  'yes',
  'no',
] as const;

export const momentOf = (at: number): Moment => ({
  at,
  offset: -new Date(at).getTimezoneOffset(),
});

export const ownerOf = (brand: Brand): Owner => ({ brand: brand.id, zone: null });

async function configFor(
  site: SiteId,
  host: string | null,
  tabId: number | null,
): Promise<FeedConfig> {
  const { brand, preferences, language } = await readContext();
  const [off, tabs] = await Promise.all([sitesOff.getValue(), tabsOff.getValue()]);
  // The sample feed is also a page of our own, which needs no permission.
  const granted = site === 'sample' || (await isGranted(site, host));
  const isOff =
    !granted || preferences.off || off.includes(site) || (tabId !== null && tabs.includes(tabId));
  return {
    on: !isOff,
    brand: brand && { id: brand.id, name: brand.name, handles: handlesOn(brand, site, host) },
    lang: language,
    dir: 'ltr',
    singleKeys: preferences.singleKeys,
    desk: preferences.desk,
    style: MARK_STYLE,
    words: Object.fromEntries(
      WORDS.map((word) => [word, t(`feed:words.${word}`)]),
    ) as FeedConfig['words'],
  };
}

/** After a change of settings every page's script gets its configuration anew. */
export async function reconfigureFeeds(): Promise<void> {
  await tellFeeds(async (tabId) => {
    const { site, host } = await sendToTab(tabId, 0, 'page/ping', {});
    await sendToTab(tabId, 0, 'page/config', { config: await configFor(site, host, tabId) });
  });
}

const isOwn = (record: PostRecord | undefined): boolean =>
  record?.relevance.relevant === true && record.relevance.by === 'own';

/** The browser's guess, asked only where the page states no language. */
async function detectLanguage(post: Post): Promise<string | null> {
  if (post.lang !== null || post.text.length < 12) return post.lang;
  try {
    const { languages } = await browser.i18n.detectLanguage(post.text.slice(0, 500));
    return languages[0]?.language ?? null;
  } catch {
    return null;
  }
}

/** Is one of the posts above it the brand's own: in this batch, or in the log? */
async function standsUnderOwn(
  { thread }: SightedPost,
  own: Set<PostKey>,
  database: SavyDatabase,
  brand: Brand,
): Promise<boolean> {
  if (thread.length === 0) return false;
  if (thread.some((key) => own.has(key))) return true;
  const above = await Promise.all(thread.map((key) => getPost(database, brand.id, key)));
  return above.some(isOwn);
}

async function readSighting(
  sighted: SightedPost,
  inOwnThread: boolean,
  brand: Brand,
): Promise<SightedItem | null> {
  const { key, post, at, thread } = sighted;
  const place = { inOwnThread };
  const found = relevance(post, brand, place);
  if (!found.relevant) return null;
  const classified = classify(post, brand, place, await detectLanguage(post));
  return { key, post, classified, relevance: found, thread, ...momentOf(at) };
}

async function answerBatch(
  batch: FeedBatch,
  sender: Sender,
): Promise<FromFeed['feed/batch']['response']> {
  const acknowledged = batch.events.map(({ id }) => id);
  const { brand } = await readContext();
  if (!brand) return { marks: [], relevant: [], acknowledged };
  const database = await openLog();
  const own = new Set(
    batch.posts.filter(({ post }) => isOwnAuthor(post, brand)).map(({ key }) => key),
  );
  const read = await Promise.all(
    batch.posts.map(async (sighted) =>
      readSighting(sighted, await standsUnderOwn(sighted, own, database, brand), brand),
    ),
  );
  const items = read.filter((item) => item !== null);
  const { at, offset } = momentOf(now());
  const day = dayOf(at, offset);
  countLookedSoon(ownerOf(brand), {
    visit: batch.visit,
    site: batch.site,
    day,
    total: batch.looked,
  });
  const records =
    items.length > 0
      ? await recordSightings(database, { ...ownerOf(brand), items, looked: null })
      : [];
  void watchSightings(records).catch((error) => console.warn('crisis', error));
  // Likes and reposts are staff's own business unless the brand is signed in.
  const signedIn = { name: null, handle: batch.own, url: null };
  const asBrand = isOwnAuthor({ ...batch, author: signedIn }, brand);
  const events = batch.events.filter(({ kind }) => kind !== 'site-action' || asBrand);
  await recordEvents(database, ownerOf(brand), events);

  const relevant = items.map(({ key }) => key);
  const answered = records.flatMap((record) => record.answers ?? []);
  const happened = [...answered, ...batch.events.map(({ key }) => key)];
  const later = happened.length > 0 ? await spreadMarks(happened, sender.tabId) : [];
  const known = new Map(relevant.map((key, index) => [key, records[index] as PostRecord]));
  for (const { key } of later) known.delete(key);
  return { marks: [...(await marksOf(known)), ...later], relevant, acknowledged };
}

/** A post that the person opens concerns the brand from then on, whatever its words are. */
async function recordOpened(key: PostKey, post: Post, brand: Brand): Promise<SavyDatabase> {
  const database = await openLog();
  const found = relevance(post, brand, { opened: true });
  const classified = classify(post, brand, { opened: true }, await detectLanguage(post));
  const moment = momentOf(now());
  const items = [{ key, post, classified, relevance: found, thread: [], ...moment }];
  if (!(await getPost(database, brand.id, key)))
    await recordSightings(database, { ...ownerOf(brand), items, looked: null });
  return database;
}

export const feedHandlers: Pick<Handlers, keyof FromFeed> = {
  async 'feed/hello'({ site, host }, { tabId }) {
    const config = await configFor(site, host, tabId);
    if (tabId !== null) await rememberFeed(tabId);
    return config;
  },
  'feed/batch': answerBatch,
  async 'feed/hands'(_, { tabId, frameId }) {
    if (tabId === null) return null;
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/feed-hands.js'] });
    return null;
  },
  async 'feed/refresh'({ keys }) {
    await readContext();
    return { marks: await marksFor(keys) };
  },
  async 'feed/open'({ key, post, at, brand: id, desk }, { tabId, frameId, windowId }) {
    if (tabId === null || windowId === null) return { opened: false };
    const target = { brand: id, tabId, frameId, postKey: key, at };
    // First of all, while the click still counts.
    const opening = openDesk(desk, windowId, target);
    const { brand } = await readContext();
    if (brand) {
      const database = await recordOpened(key, post, brand);
      await act(database, ownerOf(brand), key, { do: 'open' }, momentOf(now()));
      // Again, now that the post is in the log: the desk may have looked for it too early.
      await setTarget(windowId, target);
    }
    return { opened: await opening };
  },
  async 'feed/act'({ key, post, action }, { tabId }) {
    const { brand } = await readContext();
    if (!brand) return { marks: [], event: null };
    const database = await recordOpened(key, post, brand);
    const event = await act(database, ownerOf(brand), key, action, momentOf(now()));
    if (action.do === 'snooze') await scheduleWake(key, action.until);
    return { marks: await spreadMarks([key], tabId), event };
  },
  async 'feed/undo'({ event, keys }, { tabId }) {
    const { brand } = await readContext();
    if (!brand) return { marks: [] };
    await undo(await openLog(), ownerOf(brand), event, momentOf(now()));
    return { marks: await spreadMarks(keys, tabId) };
  },
  async 'feed/health'({ site, ...health }, { tabId }) {
    await noteHealth(site, health, tabId);
    return null;
  },
};
