import { browser } from 'wxt/browser';
import { openDesk, setTarget } from '../../utils/background/desk-target';
import type { PostRecord } from '../../utils/db/records';
import { findTab, NO_TAB, showPost } from '../../utils/desk/page';
import type { DeskTarget } from '../../utils/messages/protocol';
import type { BrandId } from '../../utils/strategy/brand';

/** Known before any click: a gesture allows no reading. */
let windowId: number = browser.windows.WINDOW_ID_CURRENT;

async function followWindow(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id ?? windowId;
}

/** Once, at the start of the page. A tab may be dragged to another window: then it gets the focus there. */
export function watchWindow(): void {
  void followWindow();
  addEventListener('focus', () => void followWindow());
}

/**
 * Makes the post the desk's target and shows both: the desk in the side panel of this window (a small window
 * where the browser has no panel or refuses), the post in the tab that has it, else at its own address.
 * Must be called in the click itself: the panel opens only then.
 */
export async function openAtDesk(brand: BrandId, record: PostRecord): Promise<void> {
  const here = windowId;
  const target: DeskTarget = { brand, tabId: NO_TAB, frameId: 0, postKey: record.key, at: 'draft' };
  const opening = openDesk('panel', here, target);
  const found = await findTab(here, record);
  const tabId = await showPost({ ...target, tabId: found }, record);
  // The desk of this window reads from now on the page in which the post is.
  if (tabId !== NO_TAB) await setTarget(here, { ...target, tabId });
  await opening;
}
