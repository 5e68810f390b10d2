import { language, t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalText } from './refusal-text';
import type { ParkedDay, SyncState } from './sync-room';

const moment = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

interface Props {
  state: SyncState;
  busy: boolean;
  onTry: (parked: ParkedDay) => void;
}

/** How the last round with the folder went, what waits, and what was refused on either side. */
export function LastRound({ state: { last, waiting, parked }, busy, onTry }: Props) {
  const report = last?.report;
  const problem = last?.problem === 'failed' ? last.why : report?.unread;
  return (
    <div class="stack" role="status">
      <p>
        {last ? t('team:last.when', { when: moment(last.at) }) : t('team:last.never')}{' '}
        {report && (
          <>
            {t('team:last.pushed', { count: report.pushed })}{' '}
            {t('team:last.pulled', { count: report.pulled })}
          </>
        )}{' '}
        {t('team:last.waiting', { count: waiting })}
      </p>
      {problem && (
        <Notice tone="crisis" urgent>
          {t('team:last.problem', { why: problem })}
        </Notice>
      )}
      {parked.length > 0 && (
        <div>
          <p>{t('team:last.parked', { count: parked.length })}</p>
          <ul class="lines">
            {parked.map((row) => (
              <li key={`${row.brand}/${row.day}`}>
                <span>
                  {dayText(row.day)} <span class="muted">{row.reason}</span>
                </span>
                <Button
                  disabled={busy}
                  aria-label={t('team:last.tryDay', { day: dayText(row.day) })}
                  onClick={() => onTry(row)}
                >
                  {t('team:last.try')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {report && report.refused.length > 0 && (
        <div>
          <p>{t('team:last.refused', { count: report.refused.length })}</p>
          <ul class="plain-list problems">
            {report.refused.map(({ name, reason }) => (
              <li key={name}>
                <code>{name}</code>: {refusalText(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
