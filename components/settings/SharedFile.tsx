import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { useLoaded } from '../reports/use-loaded';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { refusalText } from './refusal-text';
import type { ReadDays, SyncRoom } from './sync-room';

interface Props {
  brand: BrandId;
  room: SyncRoom;
  download: (file: { name: string; blob: Blob }) => void;
}

const COUNTS = ['kept', 'older', 'own', 'otherBrand'] as const;

/** The same without a folder: one file out, one file in. */
export function SharedFile({ brand, room, download }: Props) {
  const load = useCallback(() => room.read(), [room]);
  const { value: state } = useLoaded(load, room.onChange, [load]);
  const colleagues = state?.colleagues ?? 0;
  const [read, setRead] = useState<ReadDays | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const run = (work: Promise<void>) => {
    setFailed(null);
    work.catch((error: unknown) => setFailed(error instanceof Error ? error.message : `${error}`));
  };
  return (
    <>
      <h3>{room.canChoose ? t('team:file.titleAlso') : t('team:file.title')}</h3>
      <p class="muted">{room.canChoose ? t('team:file.hintAlso') : t('team:file.hint')}</p>
      <div>
        <Button onClick={() => run(room.saveDays(brand).then(download))}>
          {t('team:file.save')}
        </Button>
      </div>
      <Field label={t('team:file.read')} hint={t('team:file.readHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".jsonl,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) run(room.readDays(file).then(setRead));
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('team:failed', { why: failed })}
        </Notice>
      )}
      {read && (
        <Notice tone={read.kept > 0 ? 'accent' : 'late'}>
          {COUNTS.filter((id) => id === 'kept' || read[id] > 0).map((id) => (
            <p key={id}>{t(`team:file.${id}`, { count: read[id] })}</p>
          ))}
          {read.refused.length > 0 && (
            <>
              <p>{t('team:file.refused', { count: read.refused.length })}</p>
              <ul class="plain-list problems">
                {read.refused.map(({ name, reason }) => (
                  <li key={name}>
                    {t('team:file.line', { line: name.replace(/\D+/g, '') })}: {refusalText(reason)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      {colleagues > 0 && <p class="muted">{t('team:file.colleagues', { count: colleagues })}</p>}
    </>
  );
}
