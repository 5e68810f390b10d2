import { browser } from 'wxt/browser';

/**
 * Settings are for the background and our own pages alone: a page's script that somebody got hold of must
 * not read them. Firefox has no such level, and therefore nothing secret lies there.
 */
export async function closeStorage(): Promise<void> {
  const area = browser.storage.local as unknown as {
    setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
