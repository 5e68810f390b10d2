import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

interface Props {
  label: string;
  hint?: string;
  words: string[];
  /** Says what is wrong with a word before it is added; null when it is fine. */
  check?: (word: string) => string | null;
  /** Turns what was typed or pasted into the form that is kept. */
  clean?: (typed: string) => string;
  placeholder?: string;
  onWords: (words: string[]) => void;
}

/** Words in a row, each with its Remove; Enter or a comma adds what was typed. */
export function WordList({ label, hint, words, check, clean, placeholder, onWords }: Props) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);

  const add = (text: string) => {
    const fresh: string[] = [];
    for (const part of text.split(',')) {
      const word = clean ? clean(part) : part.trim();
      if (!word || [...words, ...fresh].some((one) => one.toLowerCase() === word.toLowerCase()))
        continue;
      const problem = check?.(word) ?? null;
      if (problem) {
        setError(problem);
        setTyped(part.trim());
        return;
      }
      fresh.push(word);
    }
    setError(null);
    setTyped('');
    if (fresh.length > 0) onWords([...words, ...fresh]);
  };

  return (
    <div class="word-list">
      <Field label={label} hint={hint} error={error ?? undefined}>
        {(control) => (
          <div class="row">
            <input
              {...control}
              type="text"
              dir="auto"
              autocomplete="off"
              placeholder={placeholder}
              value={typed}
              onInput={(event) => {
                const text = event.currentTarget.value;
                if (text.includes(',')) add(text);
                else setTyped(text);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                add(typed);
              }}
              onBlur={() => typed.trim() && add(typed)}
            />
            <Button onClick={() => add(typed)} aria-label={`${t('common:add')}: ${label}`}>
              {t('common:add')}
            </Button>
          </div>
        )}
      </Field>
      {words.length > 0 && (
        <ul class="words" aria-label={label}>
          {words.map((word) => (
            <li key={word}>
              <bdi>{word}</bdi>
              <button
                type="button"
                aria-label={t('common:removeOne', { name: word })}
                onClick={() => onWords(words.filter((one) => one !== word))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
