import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { SyncRoom } from './sync-room';

interface Props {
  brand: Brand;
  room: SyncRoom;
  download: (file: { name: string; blob: Blob }) => void;
}

/** Inviting a colleague: the file is a key, and says so. */
export function InvitePart({ brand, room, download }: Props) {
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const save = () => {
    setFailed(null);
    room.makeInvitation(brand).then(
      (file) => {
        download(file);
        setSaved(true);
      },
      (error: unknown) => setFailed(error instanceof Error ? error.message : `${error}`),
    );
  };
  return (
    <>
      <h3>{t('team:invite.title')}</h3>
      <p class="muted">{t('team:invite.hint')}</p>
      <div>
        <Button onClick={save}>{t('team:invite.save')}</Button>
      </div>
      <p class="muted">{t('team:invite.warning')}</p>
      {saved && <Notice>{t('team:invite.saved')}</Notice>}
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('team:failed', { why: failed })}
        </Notice>
      )}
    </>
  );
}
