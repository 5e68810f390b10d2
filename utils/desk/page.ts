import { browser } from 'wxt/browser';
import type { InsertOutcome, PageState, Place } from '../../components/reply/desk-world';
import type { PostRecord } from '../db/records';
import type { DeskTarget } from '../messages/protocol';
import { NotDelivered, send, sendToTab } from '../messages/send';
import type { PostKey } from '../posts/keys';
import type { SiteId } from '../posts/post';
import { tabsOff } from '../settings';
import { SITE_HOSTS } from '../sites/hosts';
import { OUTCOME, targetKey } from './session-keys';

/** No tab shows the post. */
export const NO_TAB = -1;

/** The window whose tabs the desk is about: our own, or the one that opened us as a small window. */
export async function findWindow(search: string): Promise<number> {
  const named = Number(new URLSearchParams(search).get('window'));
  return named > 0 ? named : ((await browser.windows.getCurrent()).id ?? 0);
}

/**
 * The desk's target in a window, and, for the popup alone, what became of an insertion that had to wait
 * until it was closed: it is taken away, so that it is told once. An open panel must not swallow it.
 */
export async function readTarget(
  windowId: number,
  place: Place,
): Promise<{ target: DeskTarget | null; outcome: InsertOutcome | null }> {
  const target = targetKey(windowId);
  const kept = await browser.storage.session.get([target, OUTCOME]);
  const outcome = place === 'popup' ? (kept[OUTCOME] as InsertOutcome | undefined) : undefined;
  if (outcome) await browser.storage.session.remove(OUTCOME);
  return {
    target: (kept[target] as DeskTarget | undefined) ?? null,
    outcome: outcome ?? null,
  };
}

const activeTab = async (windowId: number): Promise<number> =>
  (await browser.tabs.query({ active: true, windowId }))[0]?.id ?? NO_TAB;

const siteOfHost = (host: string): SiteId | null =>
  (Object.keys(SITE_HOSTS) as (keyof typeof SITE_HOSTS)[]).find((site) =>
    SITE_HOSTS[site].some((pattern) => new URL(pattern.replace('*', '')).host === host),
  ) ?? null;

/** What the tab's page shows of itself; null where no script of ours runs. */
export async function readPage(windowId: number, tabId: number): Promise<PageState | null> {
  const tab = tabId === NO_TAB ? await activeTab(windowId) : tabId;
  if (tab === NO_TAB) return null;
  const [reading, { url }] = await Promise.all([
    send('desk/read-page', { tabId: tab }),
    // The address of a tab can be read only where the person granted the site.
    browser.tabs.get(tab).catch(() => ({ url: undefined })),
  ]);
  if (!reading) return null;
  const host = url ? new URL(url).host : null;
  return {
    site: reading.posts[0]?.site ?? (host ? siteOfHost(host) : null),
    host,
    own: reading.own,
    posts: reading.posts.length,
    composers: reading.composers,
    broken: reading.health.broken,
    tabId: tab,
    off: (await tabsOff.getValue()).includes(tab),
  };
}

/** Scrolls to the post; false where the tab does not show it. */
async function scrollTo(tabId: number, frameId: number, key: PostKey): Promise<boolean> {
  if (tabId === NO_TAB) return false;
  try {
    return (await sendToTab(tabId, frameId, 'page/scroll', { key })).found;
  } catch (error) {
    if (error instanceof NotDelivered) return false;
    throw error;
  }
}

/** The tab that shows the post: the one in front first, then others of the same site. */
export async function findTab(windowId: number, record: PostRecord): Promise<number> {
  const front = await activeTab(windowId);
  if (await scrollTo(front, 0, record.key)) return front;
  const { site, host } = record.post;
  const patterns = site in SITE_HOSTS ? [...SITE_HOSTS[site as keyof typeof SITE_HOSTS]] : [];
  const url = host ? [`https://${host}/*`] : patterns;
  if (url.length === 0) return NO_TAB;
  for (const { id } of await browser.tabs.query({ url })) {
    if (id !== undefined && id !== front && (await scrollTo(id, 0, record.key))) return id;
  }
  return NO_TAB;
}

/** Brings the post to the front: in its tab, else at its own address. Gives the tab, `NO_TAB` without any. */
export async function showPost(target: DeskTarget, record: PostRecord): Promise<number> {
  if (await scrollTo(target.tabId, target.frameId, record.key)) {
    await browser.tabs.update(target.tabId, { active: true });
    return target.tabId;
  }
  if (!record.post.permalink) return NO_TAB;
  return (await browser.tabs.create({ url: record.post.permalink })).id ?? NO_TAB;
}

/** Opens the side panel. Nothing may be awaited before: the browser asks for the person's click. */
export function openPanel(windowId: number): void {
  const panels = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  void (panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction?.open());
}
