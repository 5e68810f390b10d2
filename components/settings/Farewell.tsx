import { t } from '../../utils/i18n';

/** All that is left to show from "I'm leaving" on: nothing here reads or writes any more. */
export function Farewell({ isDone }: { isDone: boolean }) {
  return (
    <main class="empty" aria-busy={!isDone}>
      <h1>{t(isDone ? 'options:erase.gone' : 'options:erase.going')}</h1>
      <p role="status">{isDone && t('options:erase.done.leaving')}</p>
    </main>
  );
}
