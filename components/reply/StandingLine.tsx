import { formatAge, t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { OpenPost } from './desk-world';
import { formatMoment } from './times';
import { wordEscalation } from './word-escalation';

interface Props {
  open: OpenPost;
  now: number;
  onNeedsAnswer(): void;
}

/** Where the post stands, when it is not simply waiting: answered, done, snoozed, with somebody. */
export function StandingLine({ open, now, onNeedsAnswer }: Props) {
  const { record } = open;
  const { answer, handled, escalation, snoozedUntil } = record;
  const lines: string[] = [];
  if (record.state === 'answered' && answer) {
    const age = formatAge(now - answer.at);
    lines.push(
      answer.who
        ? t('desk:standing.answeredBy', { who: answer.who, age })
        : t('desk:standing.answered', { age }),
    );
  }
  if (record.state === 'handled' && handled) {
    lines.push(
      t('desk:standing.handled', {
        how: t(`common:how.${handled.how}`),
        age: formatAge(now - handled.at),
      }) + (handled.note ? ` ${handled.note}` : ''),
    );
  }
  if (escalation) {
    lines.push(wordEscalation(escalation, open.brand.contacts, now));
  }
  if (snoozedUntil !== null && snoozedUntil > now) {
    lines.push(t('desk:standing.snoozed', { time: formatMoment(snoozedUntil, now) }));
  }
  const mayReopen = record.state === 'handled' || record.state === 'nothing';
  if (record.state === 'nothing') lines.push(t('desk:standing.nothing'));
  if (lines.length === 0) return null;
  return (
    <Notice
      action={
        mayReopen && (
          <Button class="small" onClick={onNeedsAnswer}>
            {t('desk:standing.needs')}
          </Button>
        )
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {record.state === 'answered' && answer?.text && (
        <p class="small" dir="auto">
          {answer.text.slice(0, 300)}
        </p>
      )}
    </Notice>
  );
}
