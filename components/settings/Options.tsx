import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type Brand, newBrand } from '../../utils/strategy/brand';
import { makeBrandId } from '../../utils/strategy/brand-id';
import { starterGuideline } from '../../utils/voice/starter';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Shell } from '../ui/Shell';
import { useHash } from '../ui/use-hash';
import { VoiceSection } from '../voice/VoiceSection';
import { BrandSection } from './BrandSection';
import { BrandSwitch } from './BrandSwitch';
import { DataSection } from './DataSection';
import { DeskSection } from './DeskSection';
import { Farewell } from './Farewell';
import { HoursSection } from './HoursSection';
import { PermissionsSection } from './PermissionsSection';
import { RemoveBrand } from './RemoveBrand';
import { SaveLine } from './SaveLine';
import { SitesSection } from './SitesSection';
import { SyncPart } from './SyncPart';
import { SECTIONS, type SectionId, sectionOf } from './sections';
import { useSettings } from './use-settings';
import { WatchSection } from './WatchSection';
import type { OptionsWorld, Settings } from './world';

/** Places that are about one brand and have nothing to show before there is one. */
const OF_BRAND: SectionId[] = ['brand', 'watch', 'hours', 'voice'];

/** Everything that can be set. Saves by itself; every change can be taken back. */
export function Options({ world }: { world: OptionsWorld }) {
  const here = sectionOf(useHash());
  const { settings, state, canUndo, change, settle, undo } = useSettings(world);
  const [removing, setRemoving] = useState<Brand | null>(null);
  /** What became of the brand that was removed last. */
  const [removed, setRemoved] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<'going' | 'gone' | null>(null);
  if (leaving) return <Farewell isDone={leaving === 'gone'} />;
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

  const without = ({ id }: Brand): Partial<Settings> => {
    const brands = settings.brands.filter((one) => one.id !== id);
    const { [id]: _, ...guidelines } = settings.guidelines;
    return { brands, guidelines, active: brands[0]?.id ?? null };
  };
  const removeKeeping = (gone: Brand) => {
    change(without(gone));
    setRemoved(t('options:brand.removedKept', { name: gone.name }));
  };
  // First the settings, so that nothing is logged for it any more; then the log.
  const removeErasing = async (gone: Brand) => {
    try {
      if (!(await settle(without(gone)))) return;
      const erased = await world.data.eraseBrand(gone.id);
      setRemoved(t('options:brand.removedErased', { name: gone.name, ...erased }));
    } catch (error) {
      setRemoved(t('options:backup.failed', { why: String(error) }));
    }
  };

  // Nothing may be on the screen meanwhile that would read the log, and so make it anew.
  const leave = async () => {
    setLeaving('going');
    try {
      await world.data.eraseAll(true);
      setLeaving('gone');
    } catch (error) {
      setLeaving(null);
      setRemoved(t('options:backup.failed', { why: String(error) }));
    }
  };

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
      tools={
        <SaveLine
          state={state}
          canUndo={canUndo}
          onUndo={() => {
            setRemoved(null);
            undo();
          }}
        />
      }
    >
      {removed !== null && (
        <Notice
          action={
            <Button kind="quiet" onClick={() => setRemoved(null)}>
              {t('common:close')}
            </Button>
          }
        >
          {removed}
        </Notice>
      )}
      {removing && (
        <RemoveBrand
          name={removing.name}
          onClose={() => setRemoving(null)}
          onKeep={() => {
            setRemoving(null);
            removeKeeping(removing);
          }}
          onErase={() => {
            setRemoving(null);
            void removeErasing(removing);
          }}
        />
      )}
      {!brand && OF_BRAND.includes(here) ? (
        <Empty level={2} title={t('options:noBrand')}>
          <p>{t('options:noBrandHint')}</p>
          <Button kind="primary" onClick={addBrand}>
            {t('common:addBrand')}
          </Button>
        </Empty>
      ) : (
        // The key makes each brand's forms their own: nothing half typed moves to another brand.
        <div key={brand?.id}>
          {show(here, brand, settings, world, {
            change,
            setBrand,
            remove: setRemoving,
            leave: () => void leave(),
          })}
        </div>
      )}
    </Shell>
  );
}

interface Verbs {
  change: (patch: Partial<Settings>) => void;
  setBrand: (brand: Brand) => void;
  remove: (brand: Brand) => void;
  leave: () => void;
}

function show(
  here: SectionId,
  brand: Brand | undefined,
  settings: Settings,
  world: OptionsWorld,
  { change, setBrand, remove, leave }: Verbs,
) {
  if (brand && here === 'brand')
    return (
      <BrandSection
        brand={brand}
        brands={settings.brands}
        onBrand={setBrand}
        onRemove={() => remove(brand)}
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
        sync={<SyncPart brand={brand ?? null} room={world.sync} download={world.download} />}
        brand={brand?.id ?? null}
        preferences={settings.preferences}
        room={world.data}
        download={world.download}
        onChange={(preferences) => change({ preferences })}
        onLeave={leave}
      />
    );
  return <PermissionsSection />;
}
