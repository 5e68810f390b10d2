import type { Figure } from '../../utils/analytics/figure';
import { t } from '../../utils/i18n';
import { figureText, metricName } from './figure-text';

interface Props {
  figure: Figure;
  /** What narrows the figure: "X", "Question", "working hours". */
  within?: string | undefined;
  /** Shows how many posts the figure rests on instead of the figure itself. */
  asN?: boolean;
  onOpen: (figure: Figure, within?: string) => void;
}

/** A number that opens the posts behind it, its definition and its n. */
export function FigureButton({ figure, within, asN = false, onOpen }: Props) {
  const text = asN ? t('dashboard:figure.shortN', { n: figure.n }) : figureText(figure);
  const name = within ? `${metricName(figure)}, ${within}` : metricName(figure);
  return (
    <button
      type="button"
      class={asN ? 'figure small' : 'figure'}
      aria-label={t('dashboard:figure.label', { value: text, name })}
      onClick={() => onOpen(figure, within)}
    >
      {text}
    </button>
  );
}
