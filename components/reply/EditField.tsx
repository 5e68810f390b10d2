import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Level } from '../../utils/voice/guideline';
import type { Checked } from './desk-world';
import { slice } from './slice';

interface Props {
  text: string;
  lang: string;
  checked: Checked;
  field: RefObject<HTMLTextAreaElement | null>;
  onText(text: string): void;
}

const ORDER: Level[] = ['error', 'warning', 'suggestion'];
const worst = (levels: Level[]): Level | undefined => ORDER.find((level) => levels.includes(level));

/** Says the state of the text to screen readers once the person pauses, not at each key. */
function useSpokenState(words: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), 1200);
    return () => clearTimeout(timer);
  }, [words]);
  return spoken;
}

/**
 * The reply under the person's hands. A copy of the text lies behind the field and carries the
 * underlines; it also gives the field its height, so that both always wrap alike.
 */
export function EditField({ text, lang, checked, field, onText }: Props) {
  const id = useId();
  const { findings, score, length } = checked;
  const over = length.used > length.limit;
  const summary = [
    t('desk:edit.lengthLong', { used: length.used, limit: length.limit }),
    text.trim() && t('desk:edit.tone', { score }),
    findings.length > 0 && t('desk:edit.findings', { count: findings.length }),
  ]
    .filter(Boolean)
    .join(', ');
  const spoken = useSpokenState(text ? summary : '');
  return (
    <div class="desk-edit">
      <label class="visually-hidden" for={id}>
        {t('desk:edit.label')}
      </label>
      <div class="desk-edit-scroll">
        <div class="desk-edit-grid">
          <div class="desk-mirror" aria-hidden="true" dir="auto">
            {slice(
              text,
              findings.map(({ start, end, level }) => ({ start, end, tag: level })),
            ).map((piece) => (
              <span key={piece.start} data-level={worst(piece.tags)}>
                {piece.text}
              </span>
            ))}
            {'\u200b'}
          </div>
          <textarea
            id={id}
            ref={field}
            dir="auto"
            lang={lang}
            spellcheck
            value={text}
            placeholder={t('desk:edit.placeholder')}
            aria-describedby={`${id}-state`}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="desk-state" id={`${id}-state`}>
        <span data-over={over ? '' : undefined}>
          <span aria-hidden="true">
            {over && '! '}
            {length.used}/{length.limit}
          </span>
          <span class="visually-hidden">
            {t('desk:edit.lengthLong', { used: length.used, limit: length.limit })}
          </span>
        </span>
        {text.trim() !== '' && (
          <span title={t('desk:edit.toneWhat')}>{t('desk:edit.tone', { score })}</span>
        )}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
