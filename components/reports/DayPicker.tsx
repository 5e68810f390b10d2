import { addDays } from '../../utils/analytics/days';
import type { Day } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';

interface Props {
  day: Day;
  today: Day;
  /** Days that one press moves: 1 or 7. */
  step: number;
  onDay: (day: Day) => void;
}

/** The day (or a day of the week) that is shown. There is nothing to show after today. */
export function DayPicker({ day, today, step, onDay }: Props) {
  const next = addDays(day, step);
  const kind = step === 1 ? 'day' : 'week';
  return (
    <div class="row no-print">
      <Button onClick={() => onDay(addDays(day, -step))}>
        {t(`dashboard:pick.${kind}Before`)}
      </Button>
      <input
        class="input day-input"
        type="date"
        aria-label={t('dashboard:pick.date')}
        value={day}
        max={today}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (/^\d{4}-\d{2}-\d{2}$/.test(value) && value <= today) onDay(value);
        }}
      />
      <Button disabled={day >= today} onClick={() => onDay(next > today ? today : next)}>
        {t(`dashboard:pick.${kind}After`)}
      </Button>
    </div>
  );
}
