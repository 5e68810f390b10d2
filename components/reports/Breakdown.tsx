import type { Figure } from '../../utils/analytics/figure';
import type { Summary } from '../../utils/analytics/summary';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { GroupTable } from './GroupTable';

interface Props {
  brand: Brand;
  summary: Summary;
  onOpen: (figure: Figure, within?: string) => void;
}

/** The same figures by site, reason, product and segment. */
export function Breakdown({ brand, summary, onOpen }: Props) {
  const names: Record<keyof Summary['by'], (id: string) => string> = {
    site: (id) => t(`common:site.${id}`),
    reason: (id) => t(`reasons:reason.${id}`),
    product: (id) => brand.products.find((product) => product.id === id)?.name ?? id,
    segment: (id) => t(`common:segment.${id}`),
  };
  return (
    <div class="groups">
      {(['site', 'reason', 'product', 'segment'] as const).map((by) => (
        <GroupTable
          key={by}
          title={t(`dashboard:by.${by}`)}
          groups={summary.by[by]}
          nameOf={names[by]}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
