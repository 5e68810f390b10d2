import { language, t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { formatBytes } from './format-bytes';
import type { BackupEntry } from './world';

interface Props {
  backups: BackupEntry[];
  disabled: boolean;
  onSave: (entry: BackupEntry) => void;
  onRestore: (entry: BackupEntry) => void;
}

export const backupTime = ({ at }: BackupEntry): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The backups inside the profile, newest first: each can be saved elsewhere, or put back. */
export function BackupList({ backups, disabled, onSave, onRestore }: Props) {
  if (backups.length === 0) return <p>{t('options:backup.none')}</p>;
  return (
    <ul class="lines">
      {backups.map((entry) => {
        const when = backupTime(entry);
        return (
          <li key={entry.at}>
            <span>
              {when} <span class="muted">{formatBytes(entry.bytes)}</span>
            </span>
            <span class="row">
              <Button
                disabled={disabled}
                aria-label={t('options:backup.saveOne', { when })}
                onClick={() => onSave(entry)}
              >
                {t('options:backup.save')}
              </Button>
              <Button
                disabled={disabled}
                aria-label={t('options:backup.restoreOne', { when })}
                onClick={() => onRestore(entry)}
              >
                {t('options:backup.restore')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
