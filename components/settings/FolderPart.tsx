import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { useLoaded } from '../reports/use-loaded';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { LastRound } from './LastRound';
import type { SyncRoom } from './sync-room';

/** A folder that colleagues share: chosen once, synced by itself, and given up with an undo. */
export function FolderPart({ room }: { room: SyncRoom }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [takeBack, setTakeBack] = useState<(() => Promise<void>) | null>(null);
  const load = useCallback(() => room.read(), [room]);
  const { value: state, failed: unread, reload } = useLoaded(load, room.onChange, [load]);
  const folder = state?.folder ?? null;

  // The work starts in this very turn: the browser opens its windows only while the click lasts.
  const run = (work: () => Promise<unknown>) => {
    const working = work();
    setBusy(true);
    setFailed(null);
    setTakeBack(null);
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
  const why = failed ?? unread;

  return (
    <div class="stack" aria-busy={busy}>
      <h3>{t('team:folder.title')}</h3>
      {state && (
        <p>
          {folder ? t('team:folder.chosen') : t('team:folder.none')}{' '}
          {folder && <strong>{folder.name || t('team:folder.nameless')}</strong>}
        </p>
      )}
      {why !== null && (
        <Notice tone="crisis" urgent>
          {t('team:failed', { why })}
        </Notice>
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
      {takeBack && !folder && (
        <Notice action={<Button onClick={() => run(takeBack)}>{t('common:undo')}</Button>}>
          {t('team:folder.stopped')}
        </Notice>
      )}
      <div class="row">
        {folder?.allowed && (
          <Button kind="primary" disabled={busy} onClick={() => run(room.syncNow)}>
            {t('team:folder.now')}
          </Button>
        )}
        <Button disabled={busy || !state} onClick={() => run(room.choose)}>
          {folder ? t('team:folder.another') : t('team:folder.choose')}
        </Button>
        {folder && (
          <Button disabled={busy} onClick={() => run(stop)}>
            {t('team:folder.stop')}
          </Button>
        )}
      </div>
      {state && folder && (
        <LastRound state={state} busy={busy} onTry={(day) => run(() => room.tryAgain(day))} />
      )}
    </div>
  );
}
