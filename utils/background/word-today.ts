import { dayOf } from '../analytics/days';
import { formatFigure } from '../analytics/format';
import { daySummary, daysForSummary } from '../analytics/summary';
import { now } from '../clock';
import { waitingPosts } from '../db/posts';
import { getRollups } from '../db/rollups';
import { t } from '../i18n';
import type { Brand } from '../strategy/brand';
import { workingMinutes } from '../strategy/hours';
import { openLog } from './log';

/** The day in three lines, for the notification: what was answered, how many, what still waits. */
export async function wordToday(brand: Brand, lang: string): Promise<string> {
  const at = now();
  const day = dayOf(at, -new Date(at).getTimezoneOffset());
  const database = await openLog();
  const [rollups, posts] = await Promise.all([
    getRollups(database, brand.id, daysForSummary(day)),
    waitingPosts(database, brand.id),
  ]);
  const summary = daySummary(
    {
      brand,
      rollups,
      posts,
      now: at,
      workingMinutes: (from, to) => workingMinutes(from, to, brand.hours, brand.zone),
    },
    day,
  );
  const words = { lang, t, nameOf: (_: unknown, id: string) => id };
  return [summary.sent, summary.responseRate, summary.waiting]
    .map((figure) => `${t(`metrics:${figure.metric}.name`)}: ${formatFigure(figure, words)}`)
    .join('\n');
}
