import type { Draft, DraftAnswer } from '../../utils/drafting/provider';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { DraftChoices } from './DraftChoices';

interface Props {
  /** undefined while they are made. */
  answer: DraftAnswer | undefined;
  /** Origin of the draft in the edit field. */
  chosen: string | null;
  onChoose(draft: Draft): void;
  onLiked(): void;
  onHolding(): void;
}

/** The proposals, or in words why there are none. */
export function DraftArea({ answer, chosen, onChoose, onLiked, onHolding }: Props) {
  if (!answer) return <div class="desk-skeleton" aria-hidden="true" />;
  if (answer.kind === 'none' && answer.because !== 'no-holding') {
    return <p class="muted">{t(`drafts:none.${answer.because}`)}</p>;
  }
  const drafts = answer.kind === 'none' ? [] : answer.drafts;
  const choices = <DraftChoices drafts={drafts} chosen={chosen} onChoose={onChoose} />;
  if (answer.kind === 'drafts') return choices;
  if (answer.kind === 'warm-line') {
    return (
      <>
        {choices}
        <div class="row">
          <span class="muted small">{t('desk:warm.hint')}</span>
          <Button class="small" onClick={onLiked}>
            {t('desk:warm.liked')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Notice tone="crisis">
        <p>
          <strong>{t('desk:crisis.title')}</strong>
        </p>
        <p>{drafts.length > 0 ? t('desk:crisis.approved') : t('desk:crisis.noText')}</p>
        {drafts.length === 0 && (
          <Button class="small" onClick={onHolding}>
            {t('desk:crisis.addText')}
          </Button>
        )}
      </Notice>
      {drafts.length > 0 && choices}
    </>
  );
}
