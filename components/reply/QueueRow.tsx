import { formatAge, t } from '../../utils/i18n';
import type { Contact } from '../../utils/strategy/brand';
import { Chip } from '../ui/Chip';
import type { QueueItem } from './desk-world';
import { toneOf } from './ReasonLine';
import { formatMoment } from './times';
import { wordEscalation } from './word-escalation';

interface Props {
  item: QueueItem;
  contacts: Contact[];
  now: number;
  /** The one row of the list that Tab reaches. */
  current: boolean;
  take(element: HTMLButtonElement | null): void;
  onFocus(): void;
  onOpen(): void;
}

/** "Waits 42 min": since the post's own time, or since it was seen where the page shows none. */
function wordWait({ record }: QueueItem, now: number): string {
  const posted = record.post.postedAt === null ? Number.NaN : Date.parse(record.post.postedAt);
  const since = Number.isNaN(posted) ? record.firstSeenAt : posted;
  const age = formatAge(now - since);
  return Number.isNaN(posted) ? t('desk:queue.sinceSeen', { age }) : age;
}

/** One waiting post: reason, age, who, first words. */
export function QueueRow({ item, contacts, now, current, take, onFocus, onOpen }: Props) {
  const { record } = item;
  const { post } = record;
  const reason = record.reasons[0];
  return (
    <button
      ref={take}
      type="button"
      class="desk-row"
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span class="desk-row-head">
        <Chip tone={toneOf(item, now)}>
          {reason ? t(`reasons:reason.${reason.id}`) : t('desk:post.noReason')}
        </Chip>
        <span class="muted small">
          {record.snoozedUntil !== null && record.snoozedUntil > now
            ? t('desk:queue.back', { time: formatMoment(record.snoozedUntil, now) })
            : wordWait(item, now)}
          {' · '}
          {t(`common:site.${post.site}`)}
        </span>
      </span>
      <span class="desk-row-text" dir="auto" lang={record.lang === 'und' ? undefined : record.lang}>
        <bdi class="desk-name">
          {post.author.name ?? post.author.handle ?? t('desk:post.noName')}
        </bdi>{' '}
        {post.text.slice(0, 160) || t('desk:post.noText')}
      </span>
      {record.state === 'pending' && <span class="small">{t('desk:sent.question')}</span>}
      {record.escalation && (
        <span class="small">{wordEscalation(record.escalation, contacts, now)}</span>
      )}
    </button>
  );
}
