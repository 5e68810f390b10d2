import { storage } from 'wxt/utils/storage';
import type { SiteId } from './posts/post';
import type { Brand, BrandId } from './strategy/brand';
import type { Guideline } from './voice/guideline';

/**
 * What the person has set. Nothing here is secret (secrets live in the database's `keys` store).
 * Kept in `storage.local`, each with a version; readers get the default when nothing is saved.
 */

export interface Preferences {
  /** Language of the interface, or `auto` for the browser's. */
  language: 'auto' | 'en' | 'fi';
  /** Where the reply desk opens; the choice must be known before the click. */
  desk: 'popup' | 'panel';
  /** Single keys without a modifier in the feed. */
  singleKeys: boolean;
  /** Local hour 0…23 of the day summary's notification; null = none. */
  summaryHour: number | null;
  /** Days for which texts of posts are kept. */
  retentionDays: number;
  /** Initials for the sign-off and the log. */
  initials: string;
  /** All marking and logging is off. */
  off: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  desk: 'popup',
  singleKeys: false,
  summaryHour: null,
  retentionDays: 90,
  initials: '',
  off: false,
};

export const brands = storage.defineItem<Brand[]>('local:brands', { fallback: [], version: 1 });
export const activeBrand = storage.defineItem<BrandId | null>('local:activeBrand', {
  fallback: null,
  version: 1,
});
export const guidelines = storage.defineItem<Record<string, Guideline>>('local:guidelines', {
  fallback: {},
  version: 1,
});
export const preferences = storage.defineItem<Preferences>('local:preferences', {
  fallback: DEFAULT_PREFERENCES,
  version: 1,
});
/** Sites that the person has switched off although their permission is granted. */
export const sitesOff = storage.defineItem<SiteId[]>('local:sitesOff', {
  fallback: [],
  version: 1,
});
/** Hosts of Mastodon instances that the person has added. */
export const instances = storage.defineItem<string[]>('local:instances', {
  fallback: [],
  version: 1,
});
/** How far the person came on the first-run page; null = finished. */
export const firstRun = storage.defineItem<string | null>('local:firstRun', {
  fallback: 'hello',
  version: 1,
});
/** What was written beside a week's figures: `<brand>/<first day>` -> text. */
export const weekComments = storage.defineItem<Record<string, string>>('local:weekComments', {
  fallback: {},
  version: 1,
});
/** Length limits that pages showed, by host: each Mastodon instance has its own. */
export const limits = storage.defineItem<Record<string, number>>('local:limits', {
  fallback: {},
  version: 1,
});
/** Tabs in which marks are off until the tab closes. */
export const tabsOff = storage.defineItem<number[]>('session:tabsOff', { fallback: [] });

/** The brand that is worked for now: the chosen one, else the first; null before the set-up. */
export async function readActiveBrand(): Promise<Brand | null> {
  const [all, chosen] = await Promise.all([brands.getValue(), activeBrand.getValue()]);
  return all.find((brand) => brand.id === chosen) ?? all[0] ?? null;
}
