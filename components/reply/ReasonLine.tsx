import { formatAge, t } from '../../utils/i18n';
import { wordBecause } from '../../utils/listening/mark';
import type { FoundReason } from '../../utils/listening/reason';
import { Chip, type Tone } from '../ui/Chip';
import type { OpenPost } from './desk-world';
import { formatMoment } from './times';

interface Props {
  open: OpenPost;
  now: number;
  pointedOut: FoundReason | null;
  onPointOut(reason: FoundReason | null): void;
  /** To the post in the page. */
  onShow(): void;
}

/** The tone of a waiting post: crisis before late before needs. */
export function toneOf(open: Pick<OpenPost, 'record' | 'lateAt'>, now: number): Tone {
  const { record, lateAt } = open;
  if (record.state === 'answered' || record.state === 'handled') return 'done';
  if (record.reasons.some(({ id }) => id === 'crisis')) return 'crisis';
  if (!record.needsAnswer) return 'quiet';
  return lateAt !== null && now > lateAt ? 'late' : 'needs';
}

/** Age of the post, and how that stands to the brand's target. */
function Age({ open, now }: { open: OpenPost; now: number }) {
  const { record, lateAt } = open;
  const postedAt = record.post.postedAt === null ? Number.NaN : Date.parse(record.post.postedAt);
  const known = !Number.isNaN(postedAt);
  const waiting = record.waiting === 1 && lateAt !== null;
  return (
    <p class="muted small desk-age">
      {known ? (
        <time dateTime={new Date(postedAt).toISOString()} title={formatMoment(postedAt, now)}>
          {formatAge(now - postedAt)}
        </time>
      ) : (
        <span>{t('desk:age.unknown')}</span>
      )}
      {waiting && (
        <span data-late={now > lateAt ? '' : undefined}>
          {' · '}
          {now > lateAt
            ? t('desk:age.late', { age: formatAge(now - lateAt) })
            : t('desk:age.left', { age: formatAge(lateAt - now) })}
        </span>
      )}
    </p>
  );
}

/** Why the post matters: one button a reason, which points out the words that led to it. */
export function ReasonLine({ open, now, pointedOut, onPointOut, onShow }: Props) {
  const { reasons } = open.record;
  const tone = toneOf(open, now);
  return (
    <div class="desk-reasons">
      <fieldset class="row" aria-label={t('desk:reasons')}>
        {reasons.map((reason, index) => (
          <button
            key={reason.id}
            type="button"
            class="desk-reason"
            aria-pressed={pointedOut?.id === reason.id}
            onClick={() => onPointOut(pointedOut?.id === reason.id ? null : reason)}
          >
            <Chip tone={index === 0 ? tone : 'quiet'}>{t(`reasons:reason.${reason.id}`)}</Chip>
          </button>
        ))}
        {reasons.length === 0 && <Chip tone={tone}>{t('desk:post.noReason')}</Chip>}
        <Age open={open} now={now} />
        <button type="button" class="link small" onClick={onShow}>
          {t('desk:post.show')}
        </button>
      </fieldset>
      {pointedOut && (
        <p class="small" role="status">
          {t('desk:because.title', {
            reason: t(`reasons:reason.${pointedOut.id}`),
            because: wordBecause(pointedOut.because, t),
          })}
        </p>
      )}
    </div>
  );
}
