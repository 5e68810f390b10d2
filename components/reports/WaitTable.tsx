import type { Figure } from '../../utils/analytics/figure';
import type { Summary } from '../../utils/analytics/summary';
import type { WaitFigures } from '../../utils/analytics/waits';
import { t } from '../../utils/i18n';
import { FigureButton } from './FigureButton';

interface Props {
  summary: Summary;
  onOpen: (figure: Figure, within?: string) => void;
}

/** How long customers waited, and how long we took, in working and in calendar hours. */
export function WaitTable({ summary, onOpen }: Props) {
  const rows: { name: string; clock: string; wait: WaitFigures }[] = (
    ['customerWait', 'teamTime'] as const
  ).flatMap((which) =>
    (['working', 'calendar'] as const).map((clock) => ({
      name: t(`metrics:section.${which === 'customerWait' ? 'customer-wait' : 'team-time'}`),
      clock: t(`metrics:clock.${clock}`),
      wait: summary[which][clock],
    })),
  );
  const { minutes, share } = summary.target;
  return (
    <div class="scroll-x">
      <table class="table">
        <caption>
          {t('dashboard:wait.title')}{' '}
          <span class="muted">
            {t('dashboard:wait.target', { share: Math.round(share * 100), minutes })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('dashboard:wait.what')}</th>
            <th scope="col">{t('dashboard:wait.clock')}</th>
            <th scope="col" class="number">
              {t('dashboard:wait.median')}
            </th>
            <th scope="col" class="number">
              {t('dashboard:wait.p90')}
            </th>
            <th scope="col" class="number">
              {t('dashboard:wait.within')}
            </th>
            <th scope="col" class="number">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, clock, wait }) => (
            <tr key={name + clock}>
              <th scope="row">{name}</th>
              <td>{clock}</td>
              {[wait.median, wait.p90, wait.withinTarget].map((figure) => (
                <td class="number" key={figure.metric}>
                  <FigureButton figure={figure} within={clock} onOpen={onOpen} />
                </td>
              ))}
              <td class="number">
                <FigureButton figure={wait.median} within={clock} asN onOpen={onOpen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
