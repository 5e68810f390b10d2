import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { mastodon } from './mastodon';
import { sample } from './sample';
import type { Page, Site } from './site';
import { x } from './x';

/**
 * Every site that Sävy reads. One line a site; those known by address come first, since Mastodon and
 * the sample feed are known by their pages alone.
 */
export const sites: readonly Site[] = [x, facebook, instagram, bluesky, mastodon, sample];

/** The site whose page this is; null when none knows it. */
export const siteFor = (page: Page): Site | null =>
  sites.find((site) => site.recognises(page)) ?? null;
