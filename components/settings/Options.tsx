import { t } from '../../utils/i18n';
import { type Brand, newBrand } from '../../utils/strategy/brand';
import { makeBrandId } from '../../utils/strategy/brand-id';
import { starterGuideline } from '../../utils/voice/starter';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Shell } from '../ui/Shell';
import { useHash } from '../ui/use-hash';
import { VoiceSection } from '../voice/VoiceSection';
import { BrandSection } from './BrandSection';
import { BrandSwitch } from './BrandSwitch';
import { DataSection } from './DataSection';
import { DeskSection } from './DeskSection';
import { HoursSection } from './HoursSection';
import { PermissionsSection } from './PermissionsSection';
import { SaveLine } from './SaveLine';
import { SitesSection } from './SitesSection';
import { SECTIONS, type SectionId, sectionOf } from './sections';
import { useSettings } from './use-settings';
import { WatchSection } from './WatchSection';
import type { OptionsWorld, Settings } from './world';

/** Places that are about one brand and have nothing to show before there is one. */
const OF_BRAND: SectionId[] = ['brand', 'watch', 'hours', 'voice'];

/** Everything that can be set. Saves by itself; every change can be taken back. */
export function Options({ world }: { world: OptionsWorld }) {
  const here = sectionOf(useHash());
  const { settings, state, canUndo, change, undo } = useSettings(world);
  if (!settings) return null;
  const brand = settings.brands.find((one) => one.id === settings.active) ?? settings.brands[0];

  const addBrand = () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const fresh = newBrand(makeBrandId(), t('options:brand.newName'), zone);
    change({ brands: [...settings.brands, fresh], active: fresh.id });
    location.hash = 'brand';
  };
  const setBrand = (next: Brand) =>
    change({ brands: settings.brands.map((one) => (one.id === next.id ? next : one)) });

  return (
    <Shell
      label={t('options:title')}
      places={SECTIONS.map(({ id, icon }) => ({
        id,
        icon,
        label: t(`options:place.${id}`),
        href: `#${id}`,
      }))}
      here={here}
      title={t(`options:place.${here}`)}
      top={
        <BrandSwitch
          brands={settings.brands}
          active={brand?.id ?? null}
          onChoose={(active) => change({ active })}
          onAdd={addBrand}
        />
      }
      bottom={<a href="/dashboard.html">{t('options:toDashboard')}</a>}
      tools={<SaveLine state={state} canUndo={canUndo} onUndo={undo} />}
    >
      {!brand && OF_BRAND.includes(here) ? (
        <Empty level={2} title={t('options:noBrand')}>
          <p>{t('options:noBrandHint')}</p>
          <Button kind="primary" onClick={addBrand}>
            {t('common:addBrand')}
          </Button>
        </Empty>
      ) : (
        // The key makes each brand's forms their own: nothing half typed moves to another brand.
        <div key={brand?.id}>{show(here, brand, settings, world, { change, setBrand })}</div>
      )}
    </Shell>
  );
}

interface Verbs {
  change: (patch: Partial<Settings>) => void;
  setBrand: (brand: Brand) => void;
}

function show(
  here: SectionId,
  brand: Brand | undefined,
  settings: Settings,
  world: OptionsWorld,
  { change, setBrand }: Verbs,
) {
  if (brand && here === 'brand')
    return (
      <BrandSection
        brand={brand}
        brands={settings.brands}
        onBrand={setBrand}
        onRemove={() => {
          const brands = settings.brands.filter((one) => one.id !== brand.id);
          change({ brands, active: brands[0]?.id ?? null });
        }}
      />
    );
  if (brand && here === 'watch') return <WatchSection brand={brand} onBrand={setBrand} />;
  if (brand && here === 'hours') return <HoursSection brand={brand} onBrand={setBrand} />;
  if (brand && here === 'voice')
    return (
      <VoiceSection
        brand={brand}
        guideline={settings.guidelines[brand.id] ?? starterGuideline(brand)}
        today={world.today()}
        onGuideline={(guideline) =>
          change({ guidelines: { ...settings.guidelines, [brand.id]: guideline } })
        }
      />
    );
  if (here === 'sites')
    return <SitesSection settings={settings} room={world.sites} onChange={change} />;
  if (here === 'desk')
    return (
      <DeskSection
        preferences={settings.preferences}
        room={world.sites}
        onChange={(preferences) => change({ preferences })}
      />
    );
  if (here === 'data')
    return (
      <DataSection
        brand={brand?.id ?? null}
        preferences={settings.preferences}
        room={world.data}
        download={world.download}
        onChange={(preferences) => change({ preferences })}
      />
    );
  return <PermissionsSection />;
}
