import type { Figure } from '../../utils/analytics/figure';
import { t } from '../../utils/i18n';
import { figureText, metricName } from './figure-text';

interface Props {
  figure: Figure;
  /** What narrows the figure: "X", "Question", "working hours". */
  within?: string | undefined;
  onOpen: (figure: Figure, within?: string) => void;
}

/** A number that opens the posts behind it, its definition and its n. */
export function FigureButton({ figure, within, onOpen }: Props) {
  const text = figureText(figure);
  const name = within ? `${metricName(figure)}, ${within}` : metricName(figure);
  return (
    <button
      type="button"
      class="figure"
      aria-label={t('dashboard:figure.label', { value: text, name })}
      onClick={() => onOpen(figure, within)}
    >
      {text}
    </button>
  );
}
