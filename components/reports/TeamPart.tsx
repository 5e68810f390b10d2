import { FEWEST } from '../../utils/analytics/figure';
import { formatMinutes } from '../../utils/analytics/format';
import { language, t } from '../../utils/i18n';
import type { Between, TeamReport, TeamWait } from '../../utils/sync/team-day';
import { dayName } from './day-name';
import { figureText } from './figure-text';

/** "5 min to 12 min": times of several machines are known by bins only. */
function betweenText(between: Between): string {
  if (!between) return '–';
  const [from, to] = [between.from, between.to].map((minutes) =>
    minutes === null ? null : formatMinutes(minutes, language()),
  );
  if (to === null) return t('team:day.over', { from });
  return between.from === 0 ? t('team:day.upTo', { to }) : t('team:day.between', { from, to });
}

const Wait = ({ wait: { id, n, median, p90 } }: { wait: TeamWait }) => (
  <div class="card tile wait">
    <dt>{t(`team:day.${id}`)}</dt>
    <dd>
      <strong>{betweenText(median)}</strong>
      {n > 0 && (
        <p class="muted">
          {n >= FEWEST && `${t('team:day.p90', { between: betweenText(p90) })} · `}
          {t('team:day.replies', { count: n })}
        </p>
      )}
    </dd>
  </div>
);

/** The day as all known devices saw it: plain numbers, for the posts of others are not here. */
export function TeamPart({ report }: { report: TeamReport }) {
  const { team, others, devices, waits, missing, strangers, lapsed } = report;
  const number = (value: number) => value.toLocaleString(language());
  return (
    <section class="card stack" aria-labelledby="team">
      <h2 id="team">{t('team:day.title')}</h2>
      {team && others > 0 ? (
        <>
          <p class="muted">
            {t('team:day.lead', { count: devices, people: team.staff.length })}{' '}
            {!team.closed && t('team:day.open')}
          </p>
          <dl class="tiles team">
            {(['needed', 'answered', 'outside', 'handled'] as const).map((id) => (
              <div class="card tile" key={id}>
                <dt>{t(`team:day.${id}`)}</dt>
                <dd>
                  <strong>{number(team[id])}</strong>
                </dd>
              </div>
            ))}
            <div class="card tile">
              <dt>{t('team:day.rate')}</dt>
              <dd>
                <strong>{figureText(team.responseRate)}</strong>
                <p class="muted">{t('dashboard:figure.shortN', { n: team.responseRate.n })}</p>
              </dd>
            </div>
            {waits.map((wait) => (
              <Wait key={wait.id} wait={wait} />
            ))}
          </dl>
        </>
      ) : (
        <p>{t('team:day.none')}</p>
      )}
      {missing.length > 0 && (
        <p class="muted">
          {t('team:day.missing', {
            count: missing.length,
            days: new Intl.ListFormat(language()).format(
              [...new Set(missing.map(({ last }) => last))].map((day) => dayName(day)),
            ),
          })}
        </p>
      )}
      {strangers > 0 && <p>{t('team:day.strangers', { count: strangers })}</p>}
      {(lapsed || strangers > 0) && (
        <p>
          {lapsed && t('team:day.permission')}{' '}
          <a href="/options.html#data">{t('team:day.settings')}</a>
        </p>
      )}
    </section>
  );
}
