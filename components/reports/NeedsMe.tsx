import type { PostRecord } from '../../utils/db/records';
import { formatAge, t } from '../../utils/i18n';
import type { DeskQueue } from '../reply/desk-world';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { authorOf, timeOf } from './PostItem';
import { isLate, LATE } from './queue-filter';

interface Props {
  queue: DeskQueue;
  now: number;
  onOpen: (record: PostRecord) => void;
}

/** What needs me now: how many wait, the oldest, and anything that can't wait. */
export function NeedsMe({ queue, now, onOpen }: Props) {
  const items = queue.open.flatMap((group) => group.items);
  const [first, ...rest] = items.map(({ record }) => record);
  const oldest = rest.reduce(
    (least, record) => (least && timeOf(least) <= timeOf(record) ? least : record),
    first,
  );
  const crises = items.filter(({ record }) => record.reasons.some(({ id }) => id === 'crisis'));
  const late = items.filter((item) => isLate(item, now));
  return (
    <section class="card stack needs-me" aria-labelledby="needs-me">
      <h2 id="needs-me">{t('dashboard:now.title')}</h2>
      {!oldest ? (
        <p>{t('dashboard:now.nothing')}</p>
      ) : (
        <>
          <p class="now-line">
            <a href="#queue">{t('dashboard:queue.count', { count: items.length })}</a>
            {crises.length > 0 && (
              <a class="chip-link" href="#queue/crisis">
                <Chip tone="crisis">{t('dashboard:now.crises', { count: crises.length })}</Chip>
              </a>
            )}
            {late.length > 0 && (
              <a class="chip-link" href={`#queue/${LATE}`}>
                <Chip tone="late">{t('dashboard:now.late', { count: late.length })}</Chip>
              </a>
            )}
          </p>
          <p>
            {t('dashboard:now.oldest', {
              age: formatAge(Math.max(0, now - timeOf(oldest))),
              name: authorOf(oldest),
              site: t(`common:site.${oldest.post.site}`),
            })}{' '}
            <Button class="no-print" onClick={() => onOpen(oldest)}>
              {t('dashboard:now.openOldest')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
