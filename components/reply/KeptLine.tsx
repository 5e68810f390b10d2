import { t } from '../../utils/i18n';
import type { KeptDraft } from './desk-world';
import { formatMoment } from './times';

interface Props {
  draft: KeptDraft | null;
  /** What was there when the post was opened. */
  kept: KeptDraft | null;
  now: number;
  onDiscard(): void;
}

/** Tells that the text is safe, and from when it is. */
export function KeptLine({ draft, kept, now, onDiscard }: Props) {
  if (!draft || draft.text === '') return null;
  const fromBefore = kept !== null && draft.id === kept.id && draft.text === kept.text;
  return (
    <p class="desk-kept small muted">
      {fromBefore
        ? t('desk:draft.kept', { time: formatMoment(kept.at, now) })
        : t('desk:draft.keeping')}
      <button type="button" class="link" onClick={onDiscard}>
        {t('desk:draft.discard')}
      </button>
    </p>
  );
}
