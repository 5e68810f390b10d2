import type { Figure } from '../../utils/analytics/figure';
import type { Summary } from '../../utils/analytics/summary';
import { language, t } from '../../utils/i18n';
import { dayName } from './day-name';
import { FigureButton } from './FigureButton';
import { figureText } from './figure-text';

interface Props {
  summary: Summary;
  onOpen: (figure: Figure, within?: string) => void;
}

/** What the figures rest on: where staff looked, how much passed by, and on which days nobody did. */
export function Coverage({ summary, onOpen }: Props) {
  const { sites, looked, seen, emptyDays } = summary.coverage;
  return (
    <section class="card stack" aria-labelledby="coverage">
      <h2 id="coverage">{t('dashboard:coverage.title')}</h2>
      <p class="muted">{t('dashboard:coverage.hint')}</p>
      <p>
        {t('dashboard:coverage.looked')} <strong>{figureText(looked)}</strong>{' '}
        {t('dashboard:coverage.seen')} <FigureButton figure={seen} onOpen={onOpen} />
      </p>
      <p class="muted">{t('dashboard:coverage.lookedWhy')}</p>
      {sites.length > 0 && (
        <table class="table">
          <caption class="visually-hidden">{t('dashboard:coverage.bySite')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dashboard:coverage.site')}</th>
              <th scope="col" class="number">
                {t('dashboard:coverage.lookedColumn')}
              </th>
              <th scope="col" class="number">
                {t('dashboard:coverage.seenColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sites.map((row) => (
              <tr key={row.site}>
                <th scope="row">{t(`common:site.${row.site}`)}</th>
                <td class="number">{figureText(row.looked)}</td>
                <td class="number">
                  <FigureButton
                    figure={row.seen}
                    within={t(`common:site.${row.site}`)}
                    onOpen={onOpen}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {emptyDays.length > 0 && (
        <p class="muted">
          {t('dashboard:coverage.emptyDays', {
            days: new Intl.ListFormat(language()).format(emptyDays.map((day) => dayName(day))),
          })}
        </p>
      )}
    </section>
  );
}
