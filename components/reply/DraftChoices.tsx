import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/drafting/provider';
import { t } from '../../utils/i18n';

interface Props {
  drafts: Draft[];
  /** Origin of the draft in the edit field. */
  chosen: string | null;
  onChoose(draft: Draft): void;
}

export const wordWhy = (draft: Draft): string =>
  draft.why.map(({ key, values }) => t(`drafts:${key}`, values)).join(' · ');

/** Up to three proposals in one tab stop; arrows move, Enter or the number takes one. */
export function DraftChoices({ drafts, chosen, onChoose }: Props) {
  const [at, setAt] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (step: number) => {
    const next = (at + step + drafts.length) % drafts.length;
    setAt(next);
    buttons.current[next]?.focus();
  };
  return (
    <ol
      class="desk-drafts"
      aria-label={t('desk:drafts.title')}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {drafts.map((draft, index) => (
        <li key={`${draft.origin}/${draft.text}`}>
          <button
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            class="desk-draft"
            tabIndex={index === at ? 0 : -1}
            aria-pressed={draft.origin === chosen}
            aria-keyshortcuts={`${index + 1} Alt+${index + 1}`}
            onFocus={() => setAt(index)}
            onClick={() => onChoose(draft)}
          >
            <kbd>{index + 1}</kbd>
            <span>
              <span class="desk-draft-text" lang={draft.lang} dir="auto">
                {draft.text}
              </span>
              <span class="desk-draft-why">{wordWhy(draft)}</span>
              {draft.missing.length > 0 && (
                <span class="desk-draft-missing">
                  {t('desk:drafts.missing', { count: draft.missing.length })}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
