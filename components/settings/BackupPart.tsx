import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { TypedConfirm } from '../ui/TypedConfirm';
import { BackupList, backupTime } from './BackupList';
import { ReadingLine } from './ReadingLine';
import type { BackupEntry, DataRoom, ImportResult, Progress } from './world';

interface Props {
  brand: BrandId | null;
  room: DataRoom;
  download: (file: { name: string; blob: Blob }) => void;
  onDone: () => void;
}

/** Backups, and data in and out as files. */
export function BackupPart({ brand, room, download, onDone }: Props) {
  const [backups, setBackups] = useState<BackupEntry[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [restoring, setRestoring] = useState<BackupEntry | null>(null);
  const read = useCallback(() => void room.backups().then(setBackups), [room]);
  useEffect(read, [read]);

  const run = async (what: string, work: () => Promise<void>) => {
    setBusy(what);
    setFailed(null);
    setProgress(null);
    try {
      await work();
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(null);
      read();
      onDone();
    }
  };
  const importFile = (file: File | undefined) => {
    if (!file) return;
    setResult(null);
    void run('import', async () => setResult(await room.importFile(file, setProgress)));
  };
  const saveBackup = async ({ at }: BackupEntry) => {
    const file = await room.saveBackup(at);
    if (file) download(file);
  };

  return (
    <section class="card stack" aria-labelledby="files" aria-busy={busy !== null}>
      <h2 id="files">{t('options:backup.title')}</h2>
      <p class="muted">{t('options:backup.hint')}</p>
      <BackupList
        backups={backups}
        disabled={busy !== null}
        onSave={(entry) => void run('save', () => saveBackup(entry))}
        onRestore={setRestoring}
      />
      <div class="row">
        <Button disabled={busy !== null} onClick={() => void run('backup', room.backUpNow)}>
          {t('options:backup.now')}
        </Button>
        <Button
          disabled={busy !== null}
          onClick={() => void run('json', async () => download(await room.exportJson()))}
        >
          {t('options:backup.json')}
        </Button>
        {brand &&
          (['posts', 'events'] as const).map((what) => (
            <Button
              key={what}
              disabled={busy !== null}
              onClick={() =>
                void run('csv', async () => download(await room.exportCsv(brand, what)))
              }
            >
              {t(`options:backup.csv.${what}`)}
            </Button>
          ))}
      </div>
      <Field label={t('options:backup.import')} hint={t('options:backup.importHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,.jsonl,.gz"
            disabled={busy !== null}
            onChange={(event) => {
              importFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {(busy === 'import' || busy === 'restore') && <ReadingLine progress={progress} />}
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('options:backup.failed', { why: failed })}
        </Notice>
      )}
      {result?.state === 'imported' && (
        <Notice>{t('options:backup.imported', { count: result.records })}</Notice>
      )}
      {result?.state === 'refused' && (
        <Notice tone="crisis" urgent>
          <p>{t('options:backup.refused')}</p>
          <p>{result.problem}</p>
        </Notice>
      )}
      {restoring && (
        <TypedConfirm
          title={t('options:backup.restoreTitle', { when: backupTime(restoring) })}
          body={t('options:backup.restoreBody')}
          word={t('options:backup.restoreWord')}
          ask={t('options:erase.ask', { word: t('options:backup.restoreWord') })}
          action={t('options:backup.restore')}
          onClose={() => setRestoring(null)}
          onConfirm={() => {
            const { at } = restoring;
            setRestoring(null);
            setResult(null);
            void run('restore', async () => setResult(await room.restore(at, setProgress)));
          }}
        />
      )}
    </section>
  );
}
