import type { Day } from '../../utils/db/records';
import { language } from '../../utils/i18n';

/** "Monday 23 November", short "Mon 23"; a day is a calendar day and has no zone, so it is named in UTC. */
export const dayName = (day: Day, form: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language(), {
    weekday: form,
    day: 'numeric',
    ...(form === 'long' ? { month: 'long' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(day));
