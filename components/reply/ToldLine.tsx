import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { Told } from './told';

/** What happened last, with Undo; it stays until the next thing happens or it is put away. */
export function ToldLine({
  told,
  onUndo,
  onClose,
}: {
  told: Told | null;
  onUndo(): void;
  onClose(): void;
}) {
  return (
    <div class="desk-told" aria-live="polite">
      {told && (
        <Notice
          action={
            <span class="row">
              {told.undo && (
                <Button class="small" onClick={onUndo}>
                  {t('common:undo')}
                </Button>
              )}
              <Button class="small" kind="quiet" onClick={onClose}>
                {t('common:close')}
              </Button>
            </span>
          }
        >
          {told.text}
        </Notice>
      )}
    </div>
  );
}
