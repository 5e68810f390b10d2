import type { Page, Site } from '../sites/site';

/** For how long the signed-in account is believed, in milliseconds. */
const BELIEVED = 10_000;

/** Handle or name of the signed-in account: it changes rarely, and looking costs as much as reading a post. */
export function ownAccount(site: Site, page: Page, now: () => number): () => string | null {
  let own: string | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - readAt > BELIEVED) {
      const found = site.readOwn(page);
      own = found?.handle ?? found?.name ?? null;
      readAt = now();
    }
    return own;
  };
}
