/**
 * The match patterns of the sites that Sävy knows by address. Mastodon has no entry: any host may
 * be an instance, so the person adds its address and the page is recognised by itself.
 * Kept apart from the adapters because `wxt.config.ts` imports it.
 */
export const SITE_HOSTS = {
  x: ['https://x.com/*', 'https://twitter.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  instagram: ['https://www.instagram.com/*'],
  bluesky: ['https://bsky.app/*'],
} as const;

export const KNOWN_HOSTS: string[] = Object.values(SITE_HOSTS).flat();
