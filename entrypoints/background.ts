import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { deskHandlers } from '../utils/background/answer-desk';
import { feedHandlers, reconfigureFeeds } from '../utils/background/answer-feed';
import { closeStorage } from '../utils/background/close-storage';
import { watchSettings } from '../utils/background/context';
import { crisisHandlers } from '../utils/background/crisis';
import { dataHandlers } from '../utils/background/data';
import { openFromNotification, runDay, scheduleDay } from '../utils/background/day';
import { followDeskPlace, openDeskFromBar } from '../utils/background/desk-target';
import { registerSites } from '../utils/background/register-sites';
import { teamHandlers } from '../utils/background/team';
import { handle } from '../utils/messages/handle';

/** Wiring only: listeners stand at the top level, so that an event wakes the worker and finds them. */
export default defineBackground({
  type: 'module',
  main() {
    handle({
      ...feedHandlers,
      ...deskHandlers,
      ...dataHandlers,
      ...teamHandlers,
      ...crisisHandlers,
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await registerSites('all');
      await scheduleDay();
      if (reason === 'install' && import.meta.env.MODE !== 'e2e')
        await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(async () => {
      await registerSites('new');
      await scheduleDay();
    });
    browser.permissions.onAdded.addListener(() => void registerSites('new'));
    browser.permissions.onRemoved.addListener(async () => {
      await registerSites('new');
      await reconfigureFeeds();
    });
    void closeStorage();
    void followDeskPlace();
    watchSettings(async () => {
      await followDeskPlace();
      await scheduleDay();
      await registerSites('new');
      await reconfigureFeeds();
    });
    browser.alarms.onAlarm.addListener(({ name }) => void runDay(name));
    if (browser.notifications)
      browser.notifications.onClicked.addListener((id) => void openFromNotification(id));
    browser.commands.onCommand.addListener((command, tab) =>
      openDeskFromBar(command, tab?.windowId),
    );
  },
});
