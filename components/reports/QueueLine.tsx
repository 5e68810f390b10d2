import type { HandledHow } from '../../utils/db/records';
import { formatAge, t } from '../../utils/i18n';
import type { PostAction } from '../../utils/messages/protocol';
import { Button } from '../ui/Button';
import { Chip, type Tone } from '../ui/Chip';
import { authorOf, moment } from './PostItem';
import { ageOf } from './queue-order';
import type { QueueRow } from './world';

const HOWS: HandledHow[] = [
  'private',
  'reacted',
  'answered-elsewhere',
  'nothing-to-answer',
  'spam',
];
const HOUR = 3_600_000;

interface Props {
  row: QueueRow;
  now: number;
  /** `what` says afterwards what was done. */
  onAct: (action: PostAction, what: string) => void;
}

/** One waiting post in the table. */
export function QueueLine({ row, now, onAct }: Props) {
  const { record, lateAt } = row;
  const { post, reasons } = record;
  const isCrisis = reasons.some((reason) => reason.id === 'crisis');
  const tone: Tone = isCrisis ? 'crisis' : lateAt !== null && lateAt <= now ? 'late' : 'needs';
  const name = authorOf(record);
  const lang = record.lang === 'und' ? undefined : record.lang;
  return (
    <tr>
      <td>
        <Chip tone={tone}>
          {reasons[0] ? t(`reasons:reason.${reasons[0].id}`) : t('dashboard:post.noReason')}
        </Chip>
      </td>
      <td class="nowrap">{formatAge(ageOf(row, now))}</td>
      <td>
        {record.person ? (
          <a href={`#people/${encodeURIComponent(record.person)}`}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        <br />
        <span class="muted">
          {t(`common:site.${post.site}`)}
          {row.person?.segment && ` · ${t(`common:segment.${row.person.segment}`)}`}
        </span>
      </td>
      <td>
        <p class="post-text short" dir="auto" lang={lang}>
          {post.text || t('dashboard:post.noText')}
        </p>
        {record.state === 'pending' && <p class="muted">{t('dashboard:state.pending')}</p>}
        {record.escalation && (
          <p class="muted">
            {t('dashboard:queue.escalated', { when: moment(record.escalation.at) })}
          </p>
        )}
      </td>
      <td>
        <div class="row actions">
          {post.permalink && (
            <a
              class="button"
              href={post.permalink}
              target="_blank"
              rel="noreferrer"
              aria-label={t('dashboard:post.open', { name })}
            >
              {t('dashboard:queue.open')}
            </a>
          )}
          <select
            class="input"
            aria-label={t('dashboard:queue.doneFor', { name })}
            value=""
            onChange={(event) => {
              const how = event.currentTarget.value as HandledHow;
              if (how)
                onAct(
                  { do: 'handle', how, note: '' },
                  t('dashboard:queue.wasDone', { name, how: t(`common:how.${how}`) }),
                );
            }}
          >
            <option value="">{t('dashboard:queue.done')}</option>
            {HOWS.map((how) => (
              <option key={how} value={how}>
                {t(`common:how.${how}`)}
              </option>
            ))}
          </select>
          <Button
            kind="quiet"
            aria-label={t('dashboard:queue.snoozeFor', { name })}
            onClick={() =>
              onAct({ do: 'snooze', until: now + HOUR }, t('dashboard:queue.wasSnoozed', { name }))
            }
          >
            {t('dashboard:queue.snooze')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
