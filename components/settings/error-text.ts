import { t } from '../../utils/i18n';

/** The sentence for a schema's message key, to stand beside the field; undefined without an error. */
export const errorText = (key: string | undefined): string | undefined =>
  key === undefined
    ? undefined
    : t(`options:error.${key}`, { defaultValue: t('options:error.other') });
