import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { Notice } from '../ui/Notice';
import type { SyncRoom } from './sync-room';

/** Exactly what leaves next, to be read by whoever wants to know. */
export function NextDocument({ brand, room }: { brand: BrandId; room: SyncRoom }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const read = () =>
      void room.readNext(brand).then(
        (document) => {
          setText(JSON.stringify(document, null, 2));
          setFailed(null);
        },
        (error: unknown) => setFailed(error instanceof Error ? error.message : `${error}`),
      );
    read();
    room.onChange(read, ending.signal);
    return () => ending.abort();
  }, [open, brand, room]);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('team:next.show')}</summary>
      <p class="muted">{t('team:next.hint')}</p>
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('team:failed', { why: failed })}
        </Notice>
      )}
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
        <section class="document" tabIndex={0} aria-label={t('team:next.label')}>
          <pre>{text}</pre>
        </section>
      )}
    </details>
  );
}
