import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { DeskWorld } from './desk-world';
import { ReadyDesk } from './ReadyDesk';
import { Skeleton } from './Skeleton';
import { useLoaded } from './use-loaded';

/** The reply desk: the same app in the popup and in the side panel. */
export function Desk({ world }: { world: DeskWorld }) {
  const start = useLoaded('start', () => world.start());
  const [changes, setChanges] = useState(0);
  // From the first moment: the target may be set while the desk is still starting.
  useEffect(() => {
    const stop = new AbortController();
    world.onChange((change) => {
      if (change.settings) void start.reload();
      setChanges((count) => count + 1);
    }, stop.signal);
    return () => stop.abort();
  }, [world, start.reload]);
  if (start.error) {
    return (
      <main class="desk desk-main">
        <h1 class="visually-hidden">{t('common:name')}</h1>
        <Notice
          tone="late"
          urgent
          action={<Button onClick={() => void start.reload()}>{t('desk:error.again')}</Button>}
        >
          {t('desk:error.start')}
        </Notice>
      </main>
    );
  }
  if (!start.value) return <Skeleton />;
  const { brand } = start.value;
  if (!brand) {
    return (
      <main class="desk desk-main">
        <div class="empty">
          <h1>{t('desk:setup.title')}</h1>
          <p>{t('desk:setup.why')}</p>
          <Button kind="primary" onClick={() => world.openPage('welcome')}>
            {t('desk:setup.start')}
          </Button>
        </div>
      </main>
    );
  }
  return (
    <ReadyDesk
      key={brand.id}
      world={world}
      start={start.value}
      brand={brand}
      changes={changes}
      onStart={start.reload}
    />
  );
}
