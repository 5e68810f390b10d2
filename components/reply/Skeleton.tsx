import { t } from '../../utils/i18n';

/** Stands where content will be; the style sheet shows it only after 300 ms. */
export function Skeleton() {
  return (
    <main class="desk-main" aria-busy="true">
      <p class="visually-hidden">{t('common:loading')}</p>
      <div class="desk-skeleton" aria-hidden="true" />
      <div class="desk-skeleton" aria-hidden="true" />
    </main>
  );
}
