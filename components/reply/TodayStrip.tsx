import { FEWEST } from '../../utils/analytics/figure';
import { language, t } from '../../utils/i18n';
import type { TodayFigures } from './desk-world';
import { formatWait } from './times';

function wordTarget({ inTarget, judged }: TodayFigures): string {
  if (judged === 0) return '';
  if (judged < FEWEST) return t('desk:today.of', { inTarget, judged });
  const share = new Intl.NumberFormat(language(), { style: 'percent' }).format(inTarget / judged);
  return t('desk:today.share', { share });
}

/** The day in one line; opens the dashboard. */
export function TodayStrip({ figures, onOpen }: { figures: TodayFigures | null; onOpen(): void }) {
  const parts = figures && [
    t('desk:today.answered', { count: figures.answered }),
    wordTarget(figures),
    t('desk:today.waiting', { count: figures.waiting }) +
      (figures.oldest === null
        ? ''
        : ` (${t('desk:today.oldest', { age: formatWait(figures.oldest) })})`),
  ];
  return (
    <footer class="desk-strip">
      <button type="button" onClick={onOpen} title={t('desk:today.open')}>
        <strong>{t('desk:today.title')}</strong>{' '}
        {parts ? parts.filter(Boolean).join(' · ') : <span class="desk-skeleton-line" />}
      </button>
    </footer>
  );
}
