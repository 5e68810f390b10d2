import type { Figure } from '../../utils/analytics/figure';
import { formatMinutes } from '../../utils/analytics/format';
import { language, t } from '../../utils/i18n';

const NONE = '–';

/** The figure as it is read: a number, "42 min", "86 %", "3 of 4" where there are too few for a share. */
export function figureText({ unit, value, part, n }: Figure): string {
  const lang = language();
  if (unit === 'posts') return value === null ? NONE : value.toLocaleString(lang);
  if (unit === 'minutes') return value === null ? NONE : formatMinutes(value, lang);
  if (value !== null) return value.toLocaleString(lang, { style: 'percent' });
  return n === 0 ? NONE : t('metrics:n.share', { part: part ?? 0, n });
}

/** "Response rate"; waits are named with what waits: "Customer wait: median". */
export function metricName({ metric }: Figure): string {
  const name = t(`metrics:${metric}.name`);
  const section = /^(customer-wait|team-time)-/.exec(metric)?.[1];
  if (!section) return name;
  return `${t(`metrics:section.${section}`)}: ${name.toLocaleLowerCase(language())}`;
}
