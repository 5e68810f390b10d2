import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';

interface Props {
  /** The weekday's name. */
  day: string;
  periods: [string, string][];
  error: string | undefined;
  onPeriods: (periods: [string, string][]) => void;
}

/** The working hours of one weekday: none, one period, or several. */
export function DayHours({ day, periods, error, onPeriods }: Props) {
  const id = useId();
  const set = (index: number, side: 0 | 1, time: string) =>
    onPeriods(
      periods.map((period, at) =>
        at !== index ? period : side === 0 ? [time, period[1]] : [period[0], time],
      ),
    );
  const add = () => {
    const last = periods.at(-1)?.[1];
    onPeriods([...periods, last && last < '18:00' ? [last, '20:00'] : ['09:00', '17:00']]);
  };
  return (
    <fieldset class="day" aria-describedby={error ? id : undefined}>
      <legend>{day}</legend>
      <div class="row">
        {periods.length === 0 && <span class="muted">{t('options:hours.closed')}</span>}
        {periods.map(([from, to], index) => (
          <span class="period" key={`period-${index}`}>
            <input
              class="input"
              type="time"
              required
              aria-label={t('options:hours.from', { day })}
              aria-invalid={error ? 'true' : undefined}
              value={from}
              onInput={(event) => set(index, 0, event.currentTarget.value)}
            />
            <span aria-hidden="true">–</span>
            <input
              class="input"
              type="time"
              required
              aria-label={t('options:hours.to', { day })}
              aria-invalid={error ? 'true' : undefined}
              value={to}
              onInput={(event) => set(index, 1, event.currentTarget.value)}
            />
            <Button
              kind="quiet"
              aria-label={t('options:hours.removePeriod', { day, from, to })}
              onClick={() => onPeriods(periods.filter((_, at) => at !== index))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </span>
        ))}
        <Button kind="quiet" aria-label={t('options:hours.addPeriodTo', { day })} onClick={add}>
          {t('options:hours.addPeriod')}
        </Button>
      </div>
      {error && (
        <p class="error-line" id={id} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
