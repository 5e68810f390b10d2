import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { SampleFeed } from '../feed/SampleFeed';
import { sampleBrand } from '../feed/sample-posts';
import type { Settings } from '../settings/world';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSampleBrand } from './use-sample-brand';
import type { WelcomeWorld } from './world';

interface Props {
  settings: Settings;
  world: WelcomeWorld;
  onChange: (patch: Partial<Settings>) => void;
  onSettle: (patch: Partial<Settings>) => Promise<boolean>;
}

/** The sample feed, read and marked by the same code as a site's; with the sample brand on one button. */
export function TryStep({ settings, world, onChange, onSettle }: Props) {
  const sample = sampleBrand(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { isHere, isGone, remove } = useSampleBrand(settings, onSettle, world);
  const isActive = isHere && settings.active === sample.id;
  const [opened] = useState(world.now);
  const [before] = useState(settings.active);
  useEffect(() => {
    if (isActive) return world.startSample();
  }, [isActive, world]);
  useEffect(() => {
    // The address of one post of the feed: the list of a report leads here.
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, []);

  const others = settings.brands.filter((brand) => brand.id !== sample.id);
  const use = () => onChange({ brands: [...others, sample], active: sample.id });
  const back = others.find((brand) => brand.id === before) ?? others[0];

  return (
    <div class="try">
      <aside class="card stack" aria-labelledby="try-how">
        <h2 id="try-how">{t('welcome:try.how')}</h2>
        {isActive ? (
          <>
            <ol class="plain-list">
              {['look', 'why', 'draft', 'insert', 'send', 'day'].map((id) => (
                <li key={id}>{t(`welcome:try.${id}`)}</li>
              ))}
            </ol>
            <Notice
              action={
                <Button kind="quiet" onClick={() => remove(back?.id ?? null)}>
                  {t('welcome:try.remove')}
                </Button>
              }
            >
              {t('welcome:try.isSample', { name: sample.name })}
            </Notice>
          </>
        ) : (
          <>
            {isGone && <Notice>{t('welcome:try.removed', { name: sample.name })}</Notice>}
            <p>{t('welcome:try.needsBrand', { name: sample.name })}</p>
            <Button kind="primary" onClick={use}>
              {t('welcome:try.use', { name: sample.name })}
            </Button>
          </>
        )}
      </aside>
      <div class="try-feed">
        <SampleFeed now={opened} clock={world.now} />
      </div>
    </div>
  );
}
