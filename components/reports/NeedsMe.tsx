import { formatAge, t } from '../../utils/i18n';
import { Chip } from '../ui/Chip';
import { authorOf } from './PostItem';
import { ageOf, orderQueue, snoozed } from './queue-order';
import type { QueueRow } from './world';

/** What needs me now: how many wait, the oldest, and anything that can't wait. */
export function NeedsMe({ rows, now }: { rows: QueueRow[]; now: number }) {
  const open = orderQueue(
    rows.filter((row) => !snoozed(row, now)),
    now,
  );
  const oldest = open.toSorted((a, b) => ageOf(b, now) - ageOf(a, now))[0];
  const crises = open.filter(({ record }) => record.reasons.some(({ id }) => id === 'crisis'));
  const late = open.filter(({ lateAt }) => lateAt !== null && lateAt <= now);
  return (
    <section class="card stack needs-me" aria-labelledby="needs-me">
      <h2 id="needs-me">{t('dashboard:now.title')}</h2>
      {!oldest ? (
        <p>{t('dashboard:now.nothing')}</p>
      ) : (
        <>
          <p class="now-line">
            <a href="#queue">{t('dashboard:queue.count', { count: open.length })}</a>
            {crises.length > 0 && (
              <Chip tone="crisis">{t('dashboard:now.crises', { count: crises.length })}</Chip>
            )}
            {late.length > 0 && (
              <Chip tone="late">{t('dashboard:now.late', { count: late.length })}</Chip>
            )}
          </p>
          <p>
            {t('dashboard:now.oldest', {
              age: formatAge(ageOf(oldest, now)),
              name: authorOf(oldest.record),
              site: t(`common:site.${oldest.record.post.site}`),
            })}{' '}
            {oldest.record.post.permalink && (
              <a href={oldest.record.post.permalink} target="_blank" rel="noreferrer">
                {t('dashboard:now.openOldest')}
              </a>
            )}
          </p>
        </>
      )}
    </section>
  );
}
