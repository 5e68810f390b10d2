import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Sheet } from './Sheet';
import { formatMoment, toLocalInput, tomorrowAt } from './times';

const HOUR = 3_600_000;

interface Props {
  now: number;
  onSnooze(until: number): void;
  onClose(): void;
}

/** When should the post come back? */
export function SnoozeSheet({ now, onSnooze, onClose }: Props) {
  const [own, setOwn] = useState(() => toLocalInput(now + 3 * HOUR));
  const [wrong, setWrong] = useState(false);
  const tomorrow = tomorrowAt(9, now);
  return (
    <Sheet
      title={t('desk:snooze.title')}
      onClose={onClose}
      onSubmit={() => {
        const until = new Date(own).getTime();
        if (until > now) onSnooze(until);
        else setWrong(true);
      }}
    >
      <div class="row">
        <Button class="small" data-first="" onClick={() => onSnooze(now + HOUR)}>
          {t('desk:snooze.hour', { time: formatMoment(now + HOUR, now) })}
        </Button>
        <Button class="small" onClick={() => onSnooze(tomorrow)}>
          {t('desk:snooze.tomorrow', { time: formatMoment(tomorrow, now) })}
        </Button>
      </div>
      <Field label={t('desk:snooze.own')} error={wrong ? t('desk:snooze.past') : undefined}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            min={toLocalInput(now)}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" kind="primary">
          {t('desk:actions.snooze')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </Sheet>
  );
}
