import { browser } from 'wxt/browser';
import { dayOf } from '../analytics/days';
import { now } from '../clock';
import { backUp, listBackups } from '../db/backup';
import { eraseAll, eraseBrand, erasePerson, removeDatabase } from '../db/erase';
import { retain } from '../db/retention';
import { announceChange } from '../messages/changes';
import type { Handlers } from '../messages/handle';
import type { DeskTarget, FromPages } from '../messages/protocol';
import { weekComments } from '../settings';
import { settingsFile } from '../settings-file';
import type { BrandId } from '../strategy/brand';
import { momentOf, ownerOf } from './answer-feed';
import { findBrand } from './brands';
import { readContext } from './context';
import { closeLog, openLog } from './log';
import { registerSites } from './register-sites';
import { syncNow } from './sync';

const DAY = 86_400_000;
/** Rows are kept longer than their texts, for the figures behind a click. */
const EVENT_DAYS = 730;
const LAST_HOUSE = 'last-house';

/** What is due once a day: texts past their time are blanked, a backup is made; and a round of sync each time. */
export async function keepHouse(): Promise<void> {
  const database = await openLog();
  const { preferences } = await readContext();
  const at = now();
  const [last] = await listBackups(database);
  const done = ((await database.get('meta', LAST_HOUSE))?.value as number | undefined) ?? 0;
  if (at - done >= DAY) {
    const { offset } = momentOf(at);
    await retain(database, {
      today: dayOf(at, offset),
      now: at,
      textDays: preferences.retentionDays,
      eventDays: EVENT_DAYS,
    });
    await database.put('meta', { name: LAST_HOUSE, value: at });
  }
  if (!last || at - last.at >= DAY) await backUp(database, at, settingsFile);
  await syncNow();
}

/** What lies about a brand's log outside the database: comments to its weeks, posts that desks stand open on. */
async function eraseBeside(brand: BrandId): Promise<void> {
  const comments = Object.entries(await weekComments.getValue());
  const kept = comments.filter(([week]) => !week.startsWith(`${brand}/`));
  if (kept.length < comments.length) await weekComments.setValue(Object.fromEntries(kept));
  const session = await browser.storage.session.get(null);
  const targets = Object.entries(session).filter(
    ([name, value]) => name.startsWith('desk:') && (value as DeskTarget).brand === brand,
  );
  await browser.storage.session.remove(targets.map(([name]) => name));
}

/** Gives back all that the person granted; what was granted at installation can't be. One by one: the browser
 * refuses a whole list for one of its entries. */
async function giveBack(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const fixed = browser.runtime.getManifest().permissions ?? [];
  const asked = permissions.filter((name) => !(fixed as string[]).includes(name));
  for (const each of [
    ...origins.map((origin) => ({ origins: [origin] })),
    ...asked.map((name) => ({ permissions: [name] as never[] })),
  ]) {
    await browser.permissions.remove(each).catch(() => false);
  }
}

/** "I'm leaving": nothing of ours is left in this profile but the extension itself. */
async function leave(from: number | null): Promise<void> {
  // Other pages of ours would read the log again, and so make it anew.
  const pages = await browser.tabs.query({ url: browser.runtime.getURL('/*' as '/popup.html') });
  const others = pages.flatMap(({ id }) => (id === undefined || id === from ? [] : id));
  await browser.tabs.remove(others).catch(() => {});
  await eraseAll(await openLog());
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await giveBack();
  await registerSites('new');
  // Last, when the closed pages are gone for sure and nobody opens it again.
  await removeDatabase(await openLog());
  await closeLog();
}

export const dataHandlers: Pick<
  Handlers,
  Extract<keyof FromPages, `data/${string}` | `sync/${string}` | `sites/${string}`>
> = {
  'sites/register': () => registerSites('new'),
  async 'data/erase-person'({ brand: id, person }) {
    const owner = ownerOf(await findBrand(id));
    const erased = await erasePerson(await openLog(), owner, person, now(), settingsFile);
    announceChange({ today: true, posts: [] });
    return erased;
  },
  async 'data/erase-brand'({ brand }) {
    await eraseBeside(brand);
    const erased = await eraseBrand(await openLog(), brand, now(), settingsFile);
    announceChange({ today: true, posts: [] });
    return erased;
  },
  async 'data/erase-all'({ leaving }, { tabId }) {
    if (leaving) {
      await leave(tabId);
      announceChange({ settings: true });
      return null;
    }
    await eraseAll(await openLog());
    announceChange({ today: true, posts: [], settings: true });
    return null;
  },
  async 'data/backup'() {
    return backUp(await openLog(), now(), settingsFile);
  },
  async 'sync/now'() {
    const { report, problem } = await syncNow();
    return { pushed: report?.pushed ?? 0, waiting: report?.waiting ?? 0, problem };
  },
};
