import { ArrowLeft, Check, Keyboard, PanelRight, PictureInPicture2, TriangleAlert } from 'lucide';
import { t } from '../../utils/i18n';
import type { Brand, BrandId } from '../../utils/strategy/brand';
import { handlesOn } from '../../utils/strategy/handle';
import { Icon } from '../ui/Icon';
import type { OpenPost, PageState, Place } from './desk-world';

interface Props {
  brand: Brand;
  brands: { id: BrandId; name: string }[];
  place: Place;
  /** The open post; null in the queue. */
  open: OpenPost | null;
  page: PageState | null;
  onBrand(brand: BrandId): void;
  onBack(): void;
  keysShown: boolean;
  onKeys(): void;
  onMove(place: Place): void;
}

/** Is the page signed in as the brand? null when the page or the brand's handle is not known. */
export function isOwnAccount(own: string | null, expected: string[]): boolean | null {
  if (own === null || expected.length === 0) return null;
  const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
  return expected.some((handle) => bare(handle) === bare(own));
}

function AccountGuard({ open, page }: { open: OpenPost; page: PageState | null }) {
  const { site, host } = open.record.post;
  const expected = handlesOn(open.brand, site, host);
  const fits = isOwnAccount(page?.own ?? null, expected);
  const name = t(`common:site.${site}`) + (host ? ` (${host})` : '');
  return (
    <p class="desk-account" data-fits={String(fits)}>
      <span>{name}</span>
      {page?.own && (
        <span>
          {' · '}
          <bdi>@{page.own.replace(/^@/, '')}</bdi>{' '}
          {fits !== null && <Icon icon={fits ? Check : TriangleAlert} size={14} />}
          {fits !== null && (
            <span class={fits ? 'visually-hidden' : ''}>
              {fits ? t('desk:account.own') : t('desk:account.other')}
            </span>
          )}
        </span>
      )}
    </p>
  );
}

/** Who we are here: brand, site, and whether the page is signed in as the brand. */
export function DeskHeader(props: Props) {
  const { brand, brands, place, open, page } = props;
  const other: Place = place === 'popup' ? 'panel' : 'popup';
  return (
    <header class="desk-header">
      {open && (
        <button type="button" class="button" data-kind="quiet" onClick={props.onBack}>
          <Icon icon={ArrowLeft} />
          {t('desk:queue.short')}
        </button>
      )}
      {brands.length > 1 ? (
        <>
          <h1 class="visually-hidden">{brand.name}</h1>
          <select
            class="desk-brand"
            aria-label={t('desk:brand')}
            value={brand.id}
            onChange={(event) => props.onBrand(event.currentTarget.value as BrandId)}
          >
            {brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : (
        <h1 class="desk-brand">{brand.name}</h1>
      )}
      {open && <AccountGuard open={open} page={page} />}
      <button
        type="button"
        class="button desk-move"
        data-kind="quiet"
        title={t('desk:keys.title')}
        aria-expanded={props.keysShown}
        aria-keyshortcuts="?"
        onClick={props.onKeys}
      >
        <Icon icon={Keyboard} />
        <span class="visually-hidden">{t('desk:keys.title')}</span>
      </button>
      <button
        type="button"
        class="button desk-move"
        data-kind="quiet"
        title={t(`desk:move.${other}`)}
        onClick={() => props.onMove(other)}
      >
        <Icon icon={place === 'popup' ? PanelRight : PictureInPicture2} />
        <span class="visually-hidden">{t(`desk:move.${other}`)}</span>
      </button>
    </header>
  );
}
