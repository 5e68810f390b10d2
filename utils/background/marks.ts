import { browser } from 'wxt/browser';
import { now } from '../clock';
import { getPeople } from '../db/people';
import { getPost } from '../db/posts';
import type { PostRecord } from '../db/records';
import { t } from '../i18n';
import { markFor } from '../listening/mark';
import { announceChange } from '../messages/changes';
import type { Mark } from '../messages/protocol';
import { sendToTab } from '../messages/send';
import type { PostKey } from '../posts/keys';
import { deadline } from '../strategy/hours';
import { readContext } from './context';
import { openLog } from './log';

/** Making one is dear, and every mark may need it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "14:05"; with the date when it is another day. */
function formatTime(at: number, language: string): string {
  const isToday = new Date(at).toDateString() === new Date(now()).toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'numeric' } as const);
  const key = `${language} ${isToday}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', ...day });
  formats.set(key, format);
  return format.format(at);
}

/** Marks of records, by the key with which the page asked: it may know the post by a fingerprint. */
export async function marksOf(records: Map<PostKey, PostRecord>): Promise<Mark[]> {
  const { brand, language } = await readContext();
  if (!brand || records.size === 0) return [];
  const database = await openLog();
  const people = await getPeople(
    database,
    brand.id,
    [...records.values()].flatMap(({ person }) => person ?? []),
  );
  const { minutes } = brand.target;
  return [...records].map(([key, record]) => {
    const mark = markFor(record, {
      t,
      time: (at) => formatTime(at, language),
      person: people.get(record.person ?? '') ?? null,
      // Without contacts in the profile the person typed a name.
      contact: (id) =>
        brand.contacts.find((contact) => contact.id === id)?.name ??
        (brand.contacts.length === 0 ? id : null),
      lateAt: (from) => deadline(from, minutes, brand.hours, brand.zone),
      targetMinutes: minutes,
      now: now(),
    });
    return { ...mark, key };
  });
}

/** Marks of posts as the log has them now; posts that it does not hold get none. */
export async function marksFor(keys: PostKey[]): Promise<Mark[]> {
  const { brand } = await readContext();
  if (!brand || keys.length === 0) return [];
  const database = await openLog();
  const records = new Map<PostKey, PostRecord>();
  await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const record = await getPost(database, brand.id, key);
      if (record) records.set(key, record);
    }),
  );
  return marksOf(records);
}

const FEEDS = 'feeds';

/** Tabs whose page has a script of ours. */
async function feedTabs(): Promise<number[]> {
  const kept = await browser.storage.session.get(FEEDS);
  return (kept[FEEDS] as number[] | undefined) ?? [];
}

export async function rememberFeed(tabId: number): Promise<void> {
  const tabs = await feedTabs();
  if (!tabs.includes(tabId)) await browser.storage.session.set({ [FEEDS]: [...tabs, tabId] });
}

/** Says something to every page that has a script of ours; forgets those that do not answer any more. */
export async function tellFeeds(
  tell: (tabId: number) => Promise<unknown>,
  except: number | null = null,
): Promise<void> {
  const tabs = await feedTabs();
  const alive = await Promise.all(
    tabs.map((tabId) =>
      tabId === except
        ? true
        : tell(tabId).then(
            () => true,
            () => false,
          ),
    ),
  );
  if (alive.every(Boolean)) return;
  const gone = new Set(tabs.filter((_, index) => !alive[index]));
  const rest = (await feedTabs()).filter((tabId) => !gone.has(tabId));
  await browser.storage.session.set({ [FEEDS]: rest });
}

/** After a change: marks in other tabs follow, and open pages of ours read again. */
export async function spreadMarks(keys: PostKey[], except: number | null = null): Promise<Mark[]> {
  const marks = await marksFor(keys);
  announceChange({ posts: keys, today: true });
  void tellFeeds((tabId) => sendToTab(tabId, 0, 'page/marks', { marks }), except);
  return marks;
}
