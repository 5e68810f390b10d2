import { language, t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { checkBrand } from '../../utils/strategy/brand-schema';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { errorText } from './error-text';
import { HandleLists } from './HandleLists';
import { useDraft } from './use-draft';

const LANGUAGES = ['fi', 'sv', 'en', 'et', 'de', 'fr', 'es', 'it', 'nl', 'no', 'da', 'pl'];

interface Props {
  brand: Brand;
  brands: Brand[];
  onBrand: (brand: Brand) => void;
  onRemove: () => void;
}

const languageName = (code: string): string =>
  new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;

/** Who the brand is: name, languages, own accounts. */
export function BrandSection({ brand, brands, onBrand, onRemove }: Props) {
  const { draft, errors, change } = useDraft(brand, checkBrand, onBrand);
  return (
    <div class="sections">
      <section class="card stack">
        <TextField
          label={t('options:brand.name')}
          hint={t('options:brand.nameHint')}
          value={draft.name}
          error={errorText(errors.name)}
          onText={(name) => change({ name })}
        />
        <fieldset class="stack">
          <legend class="label">{t('options:brand.languages')}</legend>
          <p class="hint muted">{t('options:brand.languagesHint')}</p>
          <div class="check-grid">
            {[...new Set([...LANGUAGES, ...draft.languages])].map((code) => (
              <Switch
                key={code}
                label={languageName(code)}
                checked={draft.languages.includes(code)}
                onChange={(on) =>
                  change({
                    languages: on
                      ? [...draft.languages, code]
                      : draft.languages.filter((one) => one !== code),
                  })
                }
              />
            ))}
          </div>
          {errors.languages && (
            <p class="error-line" role="alert">
              {errorText(errors.languages)}
            </p>
          )}
        </fieldset>
        {draft.languages.length > 1 && (
          <Choice
            label={t('options:brand.defaultLanguage')}
            hint={t('options:brand.defaultLanguageHint')}
            value={draft.languages[0] ?? 'en'}
            options={draft.languages.map((id) => ({ id, label: languageName(id) }))}
            onChoose={(first) =>
              change({ languages: [first, ...draft.languages.filter((one) => one !== first)] })
            }
          />
        )}
      </section>
      <HandleLists handles={draft.handles} onHandles={(handles) => change({ handles })} />
      <section class="card stack" aria-labelledby="remove-brand">
        <h2 id="remove-brand">{t('options:brand.removeTitle')}</h2>
        <p class="muted">
          {brands.length > 1 ? t('options:brand.removeHint') : t('options:brand.removeLastHint')}
        </p>
        <div>
          <Button kind="danger" onClick={onRemove}>
            {t('options:brand.remove', { name: brand.name })}
          </Button>
        </div>
      </section>
    </div>
  );
}
