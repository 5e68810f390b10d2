import { browser } from 'wxt/browser';
import type { SiteId } from '../posts/post';
import { instances, sitesOff } from '../settings';
import { SITE_HOSTS } from '../sites/hosts';

export interface SiteAccess {
  id: string;
  site: SiteId;
  origins: string[];
}

/** Every place where the page's script may run, if the person has granted it. */
export async function knownPlaces(): Promise<SiteAccess[]> {
  const known = Object.entries(SITE_HOSTS).map(([site, origins]) => ({
    id: `feed-${site}`,
    site: site as SiteId,
    origins: [...origins],
  }));
  const added = (await instances.getValue()).map((host) => ({
    id: `feed-mastodon@${host}`,
    site: 'mastodon' as const,
    origins: [`https://${host}/*`],
  }));
  const sample = {
    id: 'feed-sample',
    site: 'sample' as const,
    origins: ['http://127.0.0.1/*', 'http://localhost/*'],
  };
  return [...known, ...added, sample];
}

const fileOf = ({ site }: SiteAccess) => `/feed-${site}.js` as const;

async function grantedPlaces(): Promise<SiteAccess[]> {
  const off = await sitesOff.getValue();
  const places = (await knownPlaces()).filter(({ site }) => !off.includes(site));
  const granted = await Promise.all(
    places.map(({ origins }) => browser.permissions.contains({ origins })),
  );
  return places.filter((_, index) => granted[index]);
}

/** May the script run there still? A permission can be taken back under an open page. */
export async function isGranted(site: SiteId, host: string | null): Promise<boolean> {
  const id = host === null ? `feed-${site}` : `feed-${site}@${host}`;
  const place = (await knownPlaces()).find((each) => each.id === id);
  return !place || browser.permissions.contains({ origins: place.origins });
}

/** Starts the script in tabs that were open before the permission or the update came. */
async function injectInto(places: SiteAccess[]): Promise<number> {
  let injected = 0;
  for (const place of places) {
    for (const tab of await browser.tabs.query({ url: place.origins })) {
      if (tab.id === undefined || tab.discarded) continue;
      try {
        await browser.scripting.executeScript({
          target: { tabId: tab.id },
          files: [fileOf(place)],
        });
        injected++;
      } catch (error) {
        // A tab may be closing or show an error page; it gets the script at its next load.
        console.warn('not injected', tab.id, error);
      }
    }
  }
  return injected;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Brings the registered scripts in line with what is granted and not switched off. With `inject`, newly
 * registered sites also start in the tabs that are open.
 */
export function registerSites(
  inject: 'new' | 'all',
): Promise<{ sites: string[]; injected: number }> {
  // One at a time: installation, a grant and a setting may ask in the same moment.
  const run = last.then(() => register(inject));
  last = run.catch(() => {});
  return run;
}

async function register(inject: 'new' | 'all'): Promise<{ sites: string[]; injected: number }> {
  const places = await grantedPlaces();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(places.map(({ id }) => id));
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const before = new Set(registered.map(({ id }) => id));
  const fresh = places.filter(({ id }) => !before.has(id));
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map((place) => ({
        id: place.id,
        matches: place.origins,
        js: [fileOf(place)],
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  }
  const injected = await injectInto(inject === 'all' ? places : fresh);
  return { sites: places.map(({ id }) => id), injected };
}
