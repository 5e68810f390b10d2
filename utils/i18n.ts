import i18next from 'i18next';
import { LOCALES } from '../assets/locales';

/** Languages of the interface; posts and replies may be in others. */
export const INTERFACE_LANGUAGES = Object.keys(LOCALES);

/** `fi-FI` -> `fi`; unknown languages read English. */
export const pickLanguage = (wanted: string): string => {
  const language = wanted.split('-')[0] ?? 'en';
  return INTERFACE_LANGUAGES.includes(language) ? language : 'en';
};

/** Call once at the start of a page or worker, with the person's choice or the browser's language. */
export function startWords(language: string): void {
  void i18next.init({
    lng: pickLanguage(language),
    fallbackLng: 'en',
    resources: LOCALES,
    ns: Object.keys(LOCALES.en ?? {}),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** Words by `room:key`. Values are data: what shows them uses text nodes only. */
export const t = (key: string, values?: Record<string, unknown>): string =>
  i18next.t(key, values ?? {}) as string;

export const language = (): string => i18next.language ?? 'en';

/** "42 min", "3 h", "2 d" in the language of the interface; `milliseconds` ≥ 0. */
export function formatAge(milliseconds: number, lang = language()): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 60 * 48
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}
