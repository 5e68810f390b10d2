import { browser } from 'wxt/browser';
import { now } from '../clock';
import { t } from '../i18n';
import type { PostKey } from '../posts/keys';
import { readContext } from './context';
import { CRISIS, lookForCrisis } from './crisis';
import { keepHouse } from './data';
import { spreadMarks } from './marks';
import { wordToday } from './word-today';

const HOUSE = 'house';
const SUMMARY = 'summary';
const WAKE = 'wake/';

/** The next time the clock shows `hour`, local time, UTC ms. */
function nextHour(hour: number, from: number): number {
  const next = new Date(from);
  next.setHours(hour, 0, 0, 0);
  if (next.getTime() <= from) next.setDate(next.getDate() + 1);
  return next.getTime();
}

/** Alarms: the house every half hour, the day's summary at the person's hour, if they want one. */
export async function scheduleDay(): Promise<void> {
  const { preferences } = await readContext();
  await browser.alarms.create(HOUSE, { delayInMinutes: 1, periodInMinutes: 30 });
  if (preferences.summaryHour === null) await browser.alarms.clear(SUMMARY);
  else await browser.alarms.create(SUMMARY, { when: nextHour(preferences.summaryHour, now()) });
}

/** A snoozed post comes back by itself. */
export const scheduleWake = (key: PostKey, at: number): Promise<void> =>
  browser.alarms.create(`${WAKE}${key}`, { when: at });

async function tellSummary(): Promise<void> {
  const { brand, language } = await readContext();
  await scheduleDay();
  if (!brand) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(SUMMARY, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: t('feed:notification.title'),
    message: await wordToday(brand, language),
  });
}

export async function runDay(alarm: string): Promise<void> {
  if (alarm === SUMMARY) await tellSummary();
  else if (alarm === CRISIS) await lookForCrisis();
  else if (alarm === HOUSE) {
    await lookForCrisis();
    await keepHouse();
  } else if (alarm.startsWith(WAKE)) await spreadMarks([alarm.slice(WAKE.length)]);
}

/** A click on a notification leads to what it spoke of. */
export async function openFromNotification(id: string): Promise<void> {
  const hash = id === SUMMARY || id.startsWith(CRISIS) ? '/dashboard.html' : '/options.html#sites';
  await browser.tabs.create({ url: browser.runtime.getURL(hash as '/dashboard.html') });
}
