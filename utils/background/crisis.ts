import { browser } from 'wxt/browser';
import { dayOf } from '../analytics/days';
import { now } from '../clock';
import { changeBook, isSignal, readSignals } from '../db/alerts';
import type { PostRecord } from '../db/records';
import { t } from '../i18n';
import { judgeAlert, type RaisedAlert, raiseAlerts } from '../listening/alerts';
import { wordAlert } from '../listening/word-alert';
import { announceChange } from '../messages/changes';
import type { Handlers } from '../messages/handle';
import type { Brand } from '../strategy/brand';
import { readContext } from './context';
import { openLog } from './log';

/** Alarm and beginning of the notifications' ids. */
export const CRISIS = 'crisis';
const MINUTE = 60_000;

/** In this life of the worker; a fresh worker may look at once. */
let lastLook = Number.NEGATIVE_INFINITY;

async function notify(alert: RaisedAlert, brand: Brand, language: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(`${CRISIS}/${alert.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/96.png'),
    title: t('alert:title', { brand: brand.name }),
    message: wordAlert(alert, brand, t, language),
    priority: 2,
  });
}

/** Looks whether unusually many speak against the brand, or somebody claims harm; tells each once. */
export async function lookForCrisis(): Promise<RaisedAlert[]> {
  const { brand, language } = await readContext();
  if (!brand) return [];
  const at = now();
  lastLook = at;
  const database = await openLog();
  const today = dayOf(at, -new Date(at).getTimezoneOffset());
  const { signals, canCompare } = await readSignals(database, brand.id, today, at);
  let fresh: RaisedAlert[] = [];
  await changeBook(database, brand.id, (book) => {
    const raised = raiseAlerts(book, signals, at, canCompare);
    fresh = raised.fresh;
    return raised.book;
  });
  if (fresh.length > 0) announceChange({ today: true });
  for (const alert of fresh) await notify(alert, brand, language);
  return fresh;
}

/**
 * After a batch. At most once a minute; and once more a minute later, when the person has had time to
 * look at what the page has only just mounted.
 */
export async function watchSightings(records: PostRecord[]): Promise<void> {
  if (!records.some(isSignal)) return;
  await browser.alarms.create(CRISIS, { delayInMinutes: 1 });
  if (now() - lastLook >= MINUTE) await lookForCrisis();
}

export const crisisHandlers: Pick<Handlers, 'crisis/judge'> = {
  async 'crisis/judge'({ brand, alert, verdict }) {
    await changeBook(await openLog(), brand, (book) => judgeAlert(book, alert, verdict));
    announceChange({ today: true });
    return null;
  },
};
