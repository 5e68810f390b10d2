import { bluesky } from './bluesky';
import { mastodon } from './mastodon';
import { sample } from './sample';
import type { Page, Site } from './site';
import { x } from './x';

/** Every site that Sävy reads. One line a site. */
export const sites: readonly Site[] = [x, bluesky, mastodon, sample];

/** The site whose page this is; null when none knows it. */
export const siteFor = (page: Page): Site | null =>
  sites.find((site) => site.recognises(page)) ?? null;
