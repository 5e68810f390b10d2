import { siteFor } from '@/utils/sites';
import { readPage } from '@/utils/sites/read-page';

/** Bundled and evaluated inside a saved page; leaves the reader where the test can call it. */
Object.assign(globalThis, {
  readThisPage(address: string) {
    const page = { document, url: new URL(address) };
    const site = siteFor(page);
    return site ? { site: site.id, ...readPage(site, page) } : null;
  },
});
