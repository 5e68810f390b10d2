import { browser } from 'wxt/browser';
import type { DeskWorld, Place } from '../../components/reply/desk-world';
import { now } from '../clock';
import { openReadOnly, type Reader } from '../db/open';
import { onChange } from '../messages/changes';
import type { DeskTarget } from '../messages/protocol';
import { send } from '../messages/send';
import { activeBrand, brands, guidelines, limits, preferences, readActiveBrand } from '../settings';
import type { Brand } from '../strategy/brand';
import { starterGuideline } from '../voice/starter';
import { loadPost, loadQueue, loadToday } from './load';
import { findTab, NO_TAB, openPanel, readPage, readTarget, showPost } from './page';
import { deskRooms } from './rooms';
import { targetKey } from './session-keys';
import { draftShelf } from './shelf';
import { hasSingleKeys, setSingleKeys } from './single-keys';

/** The database, opened when it is first asked, and again after it was closed by an upgrade. */
function databaseDoor(): () => Promise<Reader> {
  let opening: Promise<Reader> | null = null;
  return () => {
    opening ??= openReadOnly({ onClosed: () => (opening = null) }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

const guidelineOf = async (brand: Brand) =>
  (await guidelines.getValue())[brand.id] ??
  starterGuideline(brand, (await preferences.getValue()).initials);

/** The desk's world in the extension: the popup and the side panel differ only in `place`. */
export function deskWorld(place: Place, windowId: number): DeskWorld {
  const database = databaseDoor();
  const shelf = draftShelf(localStorage);
  const aimAt = async (target: DeskTarget) => {
    await browser.storage.session.set({ [targetKey(windowId)]: target });
    return target;
  };
  return {
    ...deskRooms(now),
    place,
    modifier: /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl',
    now,
    async start() {
      const [brand, all, kept] = await Promise.all([
        readActiveBrand(),
        brands.getValue(),
        readTarget(windowId, place),
      ]);
      return {
        brand: all.find(({ id }) => id === kept.target?.brand) ?? brand,
        brands: all.map(({ id, name }) => ({ id, name })),
        ...kept,
        singleKeys: hasSingleKeys(localStorage),
      };
    },
    async chooseBrand(id) {
      await browser.storage.session.remove(targetKey(windowId));
      await activeBrand.setValue(id);
    },
    async loadPost(target) {
      const brand = (await brands.getValue()).find(({ id }) => id === target.brand);
      if (!brand) return null;
      const [reader, guideline] = await Promise.all([database(), guidelineOf(brand)]);
      return loadPost(
        reader,
        brand,
        guideline,
        target.postKey,
        shelf,
        await limits.getValue(),
        now(),
      );
    },
    loadQueue: async (brand) => loadQueue(await database(), brand, now()),
    loadToday: async (brand) => loadToday(await database(), brand, now()),
    readPage: (target) => readPage(windowId, target?.tabId ?? NO_TAB),
    keepDraft: ({ brand, postKey }, draft) => shelf.write(brand, postKey, draft),
    async promoteDraft({ brand, postKey: key }, { id, text, origin, original }) {
      await send('desk/draft', { id, brand, key, text, origin, original });
    },
    dropDraft({ brand, postKey: key }) {
      const kept = shelf.read(brand, key);
      shelf.remove(brand, key);
      // The log keeps the draft's history; an empty text is no draft to come back to.
      if (kept) void send('desk/draft', { ...kept, brand, key, text: '' }).catch(() => {});
    },
    newDraftId: () => crypto.randomUUID(),
    async insert(target, wish) {
      if (target.tabId === NO_TAB) return { state: 'no-page' };
      const afterClose = place === 'popup';
      const answer = send('desk/insert', { ...wish, target, afterClose });
      if (!afterClose) return answer;
      // The page can have the focus only when the popup is gone; the outcome is told at the next opening.
      answer.catch(() => {});
      close();
      return null;
    },
    async copy(text, from) {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        return false;
      }
      if (from) {
        const { brand, postKey: key } = from.target;
        void send('desk/copied', { brand, key, draft: from.draft }).catch(() => {});
      }
      return true;
    },
    act: async (brand, key, action) => (await send('desk/act', { brand, key, action })).event,
    undo: async (event) => (await send('desk/undo', { event })).undone,
    async aim(brand, record) {
      const tabId = await findTab(windowId, record);
      return aimAt({ brand, tabId, frameId: 0, postKey: record.key, at: 'draft' });
    },
    release: () => browser.storage.session.remove(targetKey(windowId)),
    async showOnPage(target, record) {
      await showPost(target, record);
      if (place === 'popup') close();
    },
    openPage(page, hash = '') {
      void browser.tabs.create({
        url: browser.runtime.getURL(`/${page}.html` as '/popup.html') + hash,
      });
      if (place === 'popup') close();
    },
    moveDesk(to) {
      if (to === 'panel') openPanel(windowId);
      void preferences
        .getValue()
        .then((all) => preferences.setValue({ ...all, desk: to }))
        .then(() => close());
    },
    async setTabOff(tabId, off) {
      await send('desk/tab', { tabId, off });
    },
    setSingleKeys: async (on) => setSingleKeys(localStorage, on),
    onChange(listener, signal) {
      onChange(listener, signal);
      // A mark pressed in the feed aims the open panel at another post.
      const aimed = (changes: Record<string, unknown>, area: string) => {
        if (area === 'session' && targetKey(windowId) in changes) listener({ settings: true });
      };
      browser.storage.onChanged.addListener(aimed);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(aimed));
    },
  };
}
