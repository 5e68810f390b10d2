import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TypedConfirm } from '../ui/TypedConfirm';
import type { DataRoom } from './world';

interface Props {
  room: DataRoom;
  onDone: () => void;
  onLeave: () => void;
}

/** Erase the log, or everything of mine before I leave. */
export function ErasePart({ room, onDone, onLeave }: Props) {
  const [asking, setAsking] = useState<'log' | 'leaving' | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const word = t('options:erase.word');
  return (
    <section class="card stack" aria-labelledby="erase">
      <h2 id="erase">{t('options:erase.title')}</h2>
      {isEmpty && <Notice>{t('options:erase.done.log')}</Notice>}
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('options:backup.failed', { why: failed })}
        </Notice>
      )}
      <p class="muted">{t('options:erase.logHint')}</p>
      <div>
        <Button kind="danger" onClick={() => setAsking('log')}>
          {t('options:erase.log')}
        </Button>
      </div>
      <h3>{t('options:erase.leavingTitle')}</h3>
      <p class="muted">{t('options:erase.leavingHint')}</p>
      <div>
        <Button kind="danger" onClick={() => setAsking('leaving')}>
          {t('options:erase.leaving')}
        </Button>
      </div>
      {asking && (
        <TypedConfirm
          title={t(`options:erase.${asking}`)}
          body={t(`options:erase.${asking}Body`)}
          word={word}
          ask={t('options:erase.ask', { word })}
          action={t(`options:erase.${asking}`)}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            const what = asking;
            setAsking(null);
            if (what === 'leaving') return onLeave();
            room.eraseAll(false).then(
              () => {
                setEmpty(true);
                onDone();
              },
              (error) => setFailed(String(error)),
            );
          }}
        />
      )}
    </section>
  );
}
