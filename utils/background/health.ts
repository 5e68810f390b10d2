import { browser } from 'wxt/browser';
import { t } from '../i18n';
import type { FromFeed, Request } from '../messages/protocol';
import type { SiteId } from '../posts/post';
import { limits } from '../settings';
import { readContext } from './context';

type Health = Omit<Request<FromFeed, 'feed/health'>, 'site'>;

/** `storage.session` key under which the last health of each site is kept for the desk and the options. */
export const HEALTH = 'health';

export type SiteHealth = Partial<Record<SiteId, Health & { told: boolean }>>;

/** Keeps how well a site could be read; tells the person once when it broke. */
export async function noteHealth(
  site: SiteId,
  health: Health,
  tabId: number | null,
): Promise<void> {
  const kept = ((await browser.storage.session.get(HEALTH))[HEALTH] ?? {}) as SiteHealth;
  const told = kept[site]?.told ?? false;
  const isNews = health.broken && !told;
  await browser.storage.session.set({
    [HEALTH]: { ...kept, [site]: { ...health, told: health.broken && (told || isNews) } },
  });
  const { host, limit } = health;
  if (host !== null && limit !== null) {
    const known = await limits.getValue();
    if (known[host] !== limit) await limits.setValue({ ...known, [host]: limit });
  }
  if (tabId !== null) {
    const text = health.broken ? '!' : '';
    await browser.action.setBadgeText({ tabId, text }).catch(() => {});
  }
  if (!isNews || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await readContext();
  const name = t(`common:site.${site}`);
  await browser.notifications.create(`broken-${site}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: t('feed:notification.brokenTitle', { site: name }),
    message: t('feed:notification.broken', { site: name }),
  });
}
