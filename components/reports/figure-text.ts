import type { Figure } from '../../utils/analytics/figure';
import { language, t } from '../../utils/i18n';

const NONE = '–';

const unit = (value: number, name: 'minute' | 'hour' | 'day'): string =>
  new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  }).format(value);

/** "< 1 min", "42 min", "1 h 10 min", "2 d 3 h". `minutes` ≥ 0. */
export function minutesText(minutes: number): string {
  if (minutes > 0 && minutes < 1) return `< ${unit(1, 'minute')}`;
  const whole = Math.round(minutes);
  if (whole < 60) return unit(whole, 'minute');
  const hours = Math.floor(whole / 60);
  if (hours < 48) {
    const rest = whole % 60;
    return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
  }
  const rest = hours % 24;
  const days = unit(Math.floor(hours / 24), 'day');
  return rest === 0 ? days : `${days} ${unit(rest, 'hour')}`;
}

/** The figure as it is read: a number, "42 min", "86 %", "3 of 4" where there are too few for a share. */
export function figureText({ unit: kind, value, part, n }: Figure): string {
  if (kind === 'posts') return value === null ? NONE : value.toLocaleString(language());
  if (kind === 'minutes') return value === null ? NONE : minutesText(value);
  if (value !== null)
    return new Intl.NumberFormat(language(), {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(value);
  return n === 0 ? NONE : t('dashboard:ofN', { part: part ?? 0, n });
}

export const metricName = (figure: Figure): string => t(`metrics:${figure.metric}.name`);
