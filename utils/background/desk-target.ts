import { browser } from 'wxt/browser';
import { targetKey } from '../desk/session-keys';
import type { DeskTarget } from '../messages/protocol';
import { preferences } from '../settings';

/** Not awaited by the caller where a user gesture must last. */
export const setTarget = (windowId: number, target: DeskTarget): Promise<void> =>
  browser.storage.session.set({ [targetKey(windowId)]: target });

/**
 * Opens the desk where the person wants it. The opening call comes first, without anything awaited before it:
 * after an await the browser no longer knows of the click. Where it refuses, a small window does.
 */
export async function openDesk(
  where: 'popup' | 'panel',
  windowId: number,
  target: DeskTarget | null,
): Promise<boolean> {
  const opening = open(where, windowId);
  if (target) void setTarget(windowId, target);
  else void browser.storage.session.remove(targetKey(windowId));
  try {
    await opening;
    return true;
  } catch {
    // Firefox opens its popup only from a click in the browser's own bars.
    const url = `${browser.runtime.getURL('/popup.html')}?window=${windowId}`;
    await browser.windows.create({ url, type: 'popup', width: 420, height: 640 });
    return true;
  }
}

function open(where: 'popup' | 'panel', windowId: number): Promise<unknown> {
  const chromium = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  try {
    if (where === 'panel') {
      if (chromium.sidePanel) return chromium.sidePanel.open({ windowId });
      if (chromium.sidebarAction) return chromium.sidebarAction.open();
    }
    return Promise.resolve(browser.action.openPopup({ windowId }));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** The keyboard command. The place that was chosen last is kept in memory: the gesture allows no reading. */
let place: 'popup' | 'panel' = 'popup';

export async function followDeskPlace(): Promise<void> {
  place = (await preferences.getValue()).desk;
  // In Chromium the toolbar button itself can open the panel.
  const { sidePanel } = browser as unknown as {
    sidePanel?: { setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void> };
  };
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: place === 'panel' });
}

export function openDeskFromBar(command: string, windowId: number | undefined): void {
  if (command === 'open-desk' && windowId !== undefined) void openDesk(place, windowId, null);
}
