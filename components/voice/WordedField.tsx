import { language, t } from '../../utils/i18n';
import type { Worded } from '../../utils/voice/guideline';
import { Field } from '../ui/Field';

interface Props {
  label: string;
  hint?: string;
  errors?: Record<string, string | undefined>;
  languages: string[];
  value: Worded;
  /** Several lines instead of one. */
  long?: boolean;
  onValue: (value: Worded) => void;
}

/** The same words in each language that the brand answers in. */
export function WordedField({ label, hint, errors, languages, value, long, onValue }: Props) {
  const names = new Intl.DisplayNames([language()], { type: 'language' });
  return (
    <fieldset class="worded">
      <legend class="label">{label}</legend>
      {hint && <p class="hint muted">{hint}</p>}
      <div class="pair">
        {languages.map((code) => {
          const shared = {
            lang: code,
            dir: 'auto' as const,
            value: value[code] ?? '',
          };
          const set = (text: string) => onValue({ ...value, [code]: text });
          return (
            <Field key={code} label={names.of(code) ?? code} error={errors?.[code]}>
              {(control) =>
                long ? (
                  <textarea
                    {...control}
                    {...shared}
                    aria-label={t('options:voice.inLanguage', { label, language: names.of(code) })}
                    onInput={(event) => set(event.currentTarget.value)}
                  />
                ) : (
                  <input
                    type="text"
                    autocomplete="off"
                    {...control}
                    {...shared}
                    aria-label={t('options:voice.inLanguage', { label, language: names.of(code) })}
                    onInput={(event) => set(event.currentTarget.value)}
                  />
                )
              }
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}
