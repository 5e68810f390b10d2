import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SitesRoom } from '../settings/world';

/** How to open the reply desk, and where the rest is. */
export function DeskStep({ room }: { room: SitesRoom }) {
  const [key, setKey] = useState('');
  useEffect(() => {
    void room.readKey().then(setKey);
  }, [room]);
  return (
    <main class="sections">
      <section class="card stack">
        <h2>{t('welcome:desk.open')}</h2>
        <ul class="plain-list">
          <li>{t('welcome:desk.mark')}</li>
          <li>
            {key ? (
              <>
                {t('welcome:desk.key')} <kbd>{key}</kbd>
              </>
            ) : (
              t('welcome:desk.noKey')
            )}
          </li>
          <li>{t('welcome:desk.icon')}</li>
        </ul>
        <p>{t('welcome:desk.pin')}</p>
      </section>
      <section class="card stack">
        <h2>{t('welcome:desk.then')}</h2>
        <ul class="plain-list">
          <li>
            <a href="/options.html#voice">{t('welcome:desk.voice')}</a>
          </li>
          <li>
            <a href="/options.html#hours">{t('welcome:desk.hours')}</a>
          </li>
          <li>
            <a href="/options.html#data">{t('welcome:desk.data')}</a>
          </li>
        </ul>
      </section>
    </main>
  );
}
