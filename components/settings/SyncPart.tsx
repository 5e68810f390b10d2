import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { FolderPart } from './FolderPart';
import { InvitePart } from './InvitePart';
import { JoinPart } from './JoinPart';
import { NextDocument } from './NextDocument';
import { SharedFile } from './SharedFile';
import type { SyncRoom } from './sync-room';

interface Props {
  /** null before the set-up: then an invitation is the way in. */
  brand: Brand | null;
  room: SyncRoom;
  download: (file: { name: string; blob: Blob }) => void;
}

/** Sharing days with colleagues: what leaves, by which way, how the last round went, who is in. */
export function SyncPart({ brand, room, download }: Props) {
  return (
    <section class="card stack" aria-labelledby="sync">
      <h2 id="sync">{t('team:title')}</h2>
      <p>{t('team:lead')}</p>
      <ul class="plain-list">
        {['counters', 'minutes', 'hashes', 'names', 'never'].map((id) => (
          <li key={id}>{t(`team:leaves.${id}`)}</li>
        ))}
      </ul>
      {brand && (
        <>
          <NextDocument brand={brand.id} room={room} />
          {room.canChoose && <FolderPart room={room} />}
          <SharedFile brand={brand.id} room={room} download={download} />
          <InvitePart brand={brand} room={room} download={download} />
        </>
      )}
      <JoinPart room={room} />
    </section>
  );
}
