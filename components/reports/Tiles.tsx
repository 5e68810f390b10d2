import type { Figure } from '../../utils/analytics/figure';
import type { Summary } from '../../utils/analytics/summary';
import { t } from '../../utils/i18n';
import { FigureButton } from './FigureButton';
import { metricName } from './figure-text';

interface Props {
  summary: Summary;
  onOpen: (figure: Figure, within?: string) => void;
}

type Compared = 'needed' | 'answered' | 'responseRate' | 'customerWait' | 'sent';

interface Tile {
  figure: Figure;
  within?: string;
  compared?: Compared;
}

/** The day or week in a few numbers; the customer's wait leads. */
export function Tiles({ summary, onOpen }: Props) {
  const working = t('metrics:clock.working');
  const tiles: Tile[] = [
    {
      figure: summary.customerWait.working.median,
      within: working,
      compared: 'customerWait',
    },
    { figure: summary.customerWait.working.withinTarget, within: working },
    { figure: summary.needed, compared: 'needed' },
    { figure: summary.answered, compared: 'answered' },
    { figure: summary.outside },
    { figure: summary.responseRate, compared: 'responseRate' },
    { figure: summary.handledRate },
    { figure: summary.sent, compared: 'sent' },
  ];
  return (
    <dl class="tiles">
      {tiles.map(({ figure, within, compared }) => (
        <div class="card tile" key={figure.metric}>
          <dt>{metricName(figure)}</dt>
          <dd>
            <FigureButton figure={figure} within={within} onOpen={onOpen} />
            <p class="muted">
              {within && `${within} · `}
              <FigureButton figure={figure} within={within} asN onOpen={onOpen} />
            </p>
            {compared && (
              <ul class="against muted">
                {summary.against.map(({ id, headline }) => (
                  <li key={id}>
                    {t(`dashboard:against.${id}`)}:{' '}
                    <FigureButton
                      figure={headline[compared]}
                      within={[within, t(`dashboard:against.${id}`)].filter(Boolean).join(', ')}
                      onOpen={onOpen}
                    />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
