import { t } from '../../utils/i18n';

/** All that is left to show after "I'm leaving": nothing here reads or writes any more. */
export function Farewell() {
  return (
    <main class="empty">
      <h1>{t('options:erase.gone')}</h1>
      <p role="status">{t('options:erase.done.leaving')}</p>
    </main>
  );
}
