import { useId } from 'preact/hooks';
import type { Figure } from '../../utils/analytics/figure';
import { t } from '../../utils/i18n';
import { FigureButton } from './FigureButton';
import type { Bar } from './world';

interface Props {
  title: string;
  /** Heads the first column of the table: "Hour", "Day", "Waited". */
  column: string;
  bars: Bar[];
  onOpen: (figure: Figure, within?: string) => void;
}

const WIDTH = 360;
const HEIGHT = 110;
const FLOOR = 92;
const CEILING = 16;

/** Counts as bars, labelled directly; the same as a table beneath, whose numbers open the posts. */
export function Bars({ title, column, bars, onOpen }: Props) {
  const id = useId();
  const isEmpty = bars.every(({ figure }) => figure.n === 0);
  const most = Math.max(1, ...bars.map(({ figure }) => figure.n));
  const step = WIDTH / Math.max(1, bars.length);
  const width = Math.min(34, step * 0.7);
  // With many bars only every third label fits.
  const every = bars.length > 14 ? 3 : 1;
  return (
    <figure class="bars" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {isEmpty ? (
        <p class="muted">{t('dashboard:chart.empty')}</p>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          <line class="floor" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
          {bars.map(({ label, figure }, index) => {
            const tall = ((FLOOR - CEILING) * figure.n) / most;
            const middle = step * (index + 0.5);
            return (
              <g key={label}>
                <rect x={middle - width / 2} y={FLOOR - tall} width={width} height={tall} />
                {figure.n > 0 && (
                  <text x={middle} y={FLOOR - tall - 4}>
                    {figure.n}
                  </text>
                )}
                {index % every === 0 && (
                  <text class="axis" x={middle} y={HEIGHT - 8}>
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
      <details>
        <summary>{t('dashboard:chart.asTable')}</summary>
        <table class="table">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" class="number">
                {t('dashboard:chart.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, figure }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="number">
                  <FigureButton figure={figure} within={label} onOpen={onOpen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
