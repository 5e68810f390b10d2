import { browser } from 'wxt/browser';
import type { PageHealth, SitesRoom } from '../../components/settings/world';
import { send } from '../../utils/messages/send';
import type { SiteId } from '../../utils/posts/post';
import { SITE_HOSTS } from '../../utils/sites/hosts';

/** The match patterns of a site, or of one Mastodon instance. */
function originsOf(site: SiteId, host: string | null): string[] {
  if (host !== null) return [`https://${host}/*`];
  return site in SITE_HOSTS ? [...SITE_HOSTS[site as keyof typeof SITE_HOSTS]] : [];
}

/** Open pages of the site, read now by the page's own script. */
async function readPages(origins: string[]): Promise<PageHealth[]> {
  const tabs = await browser.tabs.query({ url: origins });
  const pages = await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.discarded) return null;
      const reading = await send('desk/read-page', { tabId: tab.id }).catch(() => null);
      return reading && { title: tab.title ?? tab.url ?? '', ...reading.health };
    }),
  );
  return pages.filter((page) => page !== null);
}

/** Permissions, keys and notifications, asked of the browser itself. */
export const sitesRoom: SitesRoom = {
  async read(site, host) {
    const origins = originsOf(site, host);
    const granted = await browser.permissions.contains({ origins });
    return { granted, pages: granted ? await readPages(origins) : [] };
  },
  request(site, host) {
    // First call of the click: the browser asks only while the gesture lasts.
    const asked = browser.permissions.request({ origins: originsOf(site, host) });
    return asked.then(async (granted) => {
      if (granted) await send('sites/register', {}).catch(() => null);
      return granted;
    });
  },
  async remove(site, host) {
    const removed = await browser.permissions.remove({ origins: originsOf(site, host) });
    await send('sites/register', {}).catch(() => null);
    return removed;
  },
  onPermissions(listener, signal) {
    const listen = () => listener();
    browser.permissions.onAdded.addListener(listen);
    browser.permissions.onRemoved.addListener(listen);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(listen);
      browser.permissions.onRemoved.removeListener(listen);
    });
  },
  async openKeys() {
    const { commands } = browser as unknown as {
      commands: { openShortcutSettings?: () => Promise<void> };
    };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  async readKey() {
    const all = await browser.commands.getAll();
    return all.find((command) => command.name === 'open-desk')?.shortcut ?? '';
  },
  hasNotifications: () => browser.permissions.contains({ permissions: ['notifications'] }),
  requestNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
};
