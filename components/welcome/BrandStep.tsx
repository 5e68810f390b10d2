import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { type Brand, newBrand } from '../../utils/strategy/brand';
import { makeBrandId } from '../../utils/strategy/brand-id';
import { checkBrand } from '../../utils/strategy/brand-schema';
import { sampleBrand } from '../feed/sample-posts';
import { errorText } from '../settings/error-text';
import { HandleLists } from '../settings/HandleLists';
import { WordList } from '../settings/WordList';
import type { Settings } from '../settings/world';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { useSampleBrand } from './use-sample-brand';
import type { WelcomeWorld } from './world';

interface Props {
  settings: Settings;
  world: WelcomeWorld;
  onChange: (patch: Partial<Settings>) => void;
  onSettle: (patch: Partial<Settings>) => Promise<boolean>;
}

const SAMPLE = sampleBrand('UTC');

/** The brand in its shortest form: name, own accounts, watch words. The rest can wait. */
export function BrandStep({ settings, world, onChange, onSettle }: Props) {
  const [fresh] = useState(() =>
    newBrand(makeBrandId(), '', Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  const own = settings.brands.find((brand) => brand.id !== SAMPLE.id);
  const [draft, setDraft] = useState<Brand>(own ?? fresh);
  const errors = checkBrand(draft);
  const isKept = settings.brands.some((brand) => brand.id === draft.id);
  const sample = useSampleBrand(settings, onSettle, world);

  const change = (patch: Partial<Brand>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    if (Object.keys(checkBrand(next)).length > 0) return;
    const rest = settings.brands.filter((brand) => brand.id !== next.id);
    onChange({ brands: [next, ...rest], active: next.id });
  };

  return (
    <main class="sections">
      <section class="card stack">
        <TextField
          label={t('options:brand.name')}
          hint={t('options:brand.nameHint')}
          value={draft.name}
          error={isKept ? errorText(errors.name) : undefined}
          onText={(name) => change({ name })}
        />
        <WordList
          label={t('welcome:brand.words')}
          hint={t('welcome:brand.wordsHint')}
          words={draft.watch}
          check={(word) => (word.length < 2 ? (errorText('word-short') ?? null) : null)}
          onWords={(watch) => change({ watch })}
        />
      </section>
      <HandleLists handles={draft.handles} onHandles={(handles) => change({ handles })} />
      <p role="status">
        {isKept ? t('welcome:brand.kept', { name: draft.name }) : t('welcome:brand.needsName')}{' '}
        {isKept && <a href="/options.html#watch">{t('welcome:brand.more')}</a>}
      </p>
      {sample.isGone && <Notice>{t('welcome:try.removed', { name: SAMPLE.name })}</Notice>}
      {sample.isHere && isKept && (
        <Notice
          action={
            <Button onClick={() => sample.remove(draft.id)}>{t('welcome:try.remove')}</Button>
          }
        >
          {t('welcome:brand.sampleStays')}
        </Notice>
      )}
    </main>
  );
}
