import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Send was pressed and no sign of the reply was seen: ask once. */
export function SentQuestion({ onAnswer }: { onAnswer(sent: boolean): void }) {
  return (
    <Notice>
      <p>{t('desk:sent.question')}</p>
      <div class="row">
        <Button class="small" onClick={() => onAnswer(true)}>
          {t('desk:sent.yes')}
        </Button>
        <Button class="small" onClick={() => onAnswer(false)}>
          {t('desk:sent.no')}
        </Button>
      </div>
    </Notice>
  );
}
