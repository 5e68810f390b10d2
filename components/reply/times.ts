import { formatAge, language } from '../../utils/i18n';

const DAY = 86_400_000;

/** "14:10" today, "Sat 14:10" within a week, else "3 Nov 14:10", in the language of the interface. */
export function formatMoment(at: number, now: number, lang = language()): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(lang, {
    ...(sameDay
      ? {}
      : Math.abs(at - now) < 6 * DAY
        ? { weekday: 'short' }
        : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Tomorrow at `hour` in the machine's zone, as epoch ms. */
export function tomorrowAt(hour: number, now: number): number {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  day.setHours(hour, 0, 0, 0);
  return day.getTime();
}

/** The value that `<input type="datetime-local">` takes. */
export function toLocalInput(at: number): string {
  const shifted = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** "42 min", "1 h 10 min", "2 d": a wait where the minutes of the first day matter. */
export function formatWait(milliseconds: number, lang = language()): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 60 || minutes >= 24 * 60 || minutes % 60 === 0)
    return formatAge(milliseconds, lang);
  return new Intl.DurationFormat(lang, { style: 'narrow' }).format({
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  });
}
