import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { useLoaded } from '../reports/use-loaded';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { InvitePart } from './InvitePart';
import { LastRound } from './LastRound';
import { NextDocument } from './NextDocument';
import { SharedFile } from './SharedFile';
import type { SyncRoom } from './sync-room';

interface Props {
  brand: Brand;
  room: SyncRoom;
  download: (file: { name: string; blob: Blob }) => void;
}

/** Sharing days with colleagues: what leaves, by which way, how the last round went, who is in. */
export function SyncPart({ brand, room, download }: Props) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [takeBack, setTakeBack] = useState<(() => Promise<void>) | null>(null);
  const load = useCallback(() => room.read(), [room]);
  const { value: state, failed: unread, reload } = useLoaded(load, room.onChange, [load]);

  // The work starts in this very turn: the browser opens its windows only while the click lasts.
  const run = (work: () => Promise<unknown>) => {
    const working = work();
    setBusy(true);
    setFailed(null);
    working
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : `${error}`))
      .finally(() => {
        setBusy(false);
        reload();
      });
  };
  const stop = async () => {
    const back = await room.stop();
    setTakeBack(() => back);
  };
  const folder = state?.folder ?? null;

  return (
    <section class="card stack" aria-labelledby="sync" aria-busy={busy}>
      <h2 id="sync">{t('team:title')}</h2>
      <p>{t('team:lead')}</p>
      <ul class="plain-list">
        {['counters', 'minutes', 'hashes', 'names', 'never'].map((id) => (
          <li key={id}>{t(`team:leaves.${id}`)}</li>
        ))}
      </ul>
      <NextDocument brand={brand.id} room={room} />
      {(failed ?? unread) !== null && (
        <Notice tone="crisis" urgent>
          {t('team:failed', { why: failed ?? unread })}
        </Notice>
      )}
      {room.canChoose && (
        <>
          <h3>{t('team:folder.title')}</h3>
          {state && !folder && <p>{t('team:folder.none')}</p>}
          {folder && (
            <p>
              {t('team:folder.chosen')} <strong>{folder.name}</strong>
            </p>
          )}
          {folder && !folder.allowed && (
            <Notice
              tone="late"
              action={
                <Button kind="primary" disabled={busy} onClick={() => run(room.allow)}>
                  {t('team:folder.allow')}
                </Button>
              }
            >
              {t('team:folder.lapsed')}
            </Notice>
          )}
          <div class="row">
            {folder?.allowed && (
              <Button kind="primary" disabled={busy} onClick={() => run(room.syncNow)}>
                {t('team:folder.now')}
              </Button>
            )}
            <Button
              disabled={busy || !state}
              onClick={() => {
                setTakeBack(null);
                run(room.choose);
              }}
            >
              {folder ? t('team:folder.another') : t('team:folder.choose')}
            </Button>
            {folder && (
              <Button disabled={busy} onClick={() => run(stop)}>
                {t('team:folder.stop')}
              </Button>
            )}
          </div>
          {takeBack && !folder && (
            <Notice
              action={
                <Button
                  onClick={() => {
                    setTakeBack(null);
                    run(takeBack);
                  }}
                >
                  {t('common:undo')}
                </Button>
              }
            >
              {t('team:folder.stopped')}
            </Notice>
          )}
          {state && folder && (
            <LastRound state={state} busy={busy} onTry={(day) => run(() => room.tryAgain(day))} />
          )}
        </>
      )}
      <SharedFile
        brand={brand.id}
        room={room}
        download={download}
        colleagues={state?.colleagues ?? 0}
      />
      <InvitePart brand={brand} room={room} download={download} />
    </section>
  );
}
