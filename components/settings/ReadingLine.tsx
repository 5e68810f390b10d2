import { language, t } from '../../utils/i18n';
import type { Progress } from './world';

/** How far a file was read; the rest of the work is short and has no measure. */
export function ReadingLine({ progress }: { progress: Progress | null }) {
  const lang = language();
  const share = progress && progress.total > 0 ? progress.bytes / progress.total : null;
  return (
    <div class="stack">
      <progress
        aria-label={t('options:backup.importing')}
        {...(share === null ? {} : { max: 1, value: share })}
      />
      {progress && share !== null && (
        <p class="muted">
          {t('options:backup.read', {
            lines: progress.lines.toLocaleString(lang),
            share: share.toLocaleString(lang, { style: 'percent' }),
          })}
        </p>
      )}
    </div>
  );
}
