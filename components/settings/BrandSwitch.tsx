import { Plus } from 'lucide';
import { t } from '../../utils/i18n';
import type { Brand, BrandId } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface Props {
  brands: Brand[];
  active: BrandId | null;
  onChoose: (id: BrandId) => void;
  /** Absent where brands can't be added. */
  onAdd?: () => void;
}

/** The brand that is worked for, always in sight; with several, the choice among them. */
export function BrandSwitch({ brands, active, onChoose, onAdd }: Props) {
  return (
    <div class="brand-switch">
      {brands.length > 1 ? (
        <select
          class="input"
          aria-label={t('common:activeBrand')}
          value={active ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value as BrandId)}
        >
          {brands.map((brand) => (
            <option key={brand.id} value={brand.id} selected={brand.id === active}>
              {brand.name || t('common:unnamed')}
            </option>
          ))}
        </select>
      ) : (
        brands[0] && <p class="brand-name">{brands[0].name || t('common:unnamed')}</p>
      )}
      {onAdd && (
        <Button kind="quiet" onClick={onAdd}>
          <Icon icon={Plus} />
          {t('common:addBrand')}
        </Button>
      )}
    </div>
  );
}
