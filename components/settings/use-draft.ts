import { useRef, useState } from 'preact/hooks';

/**
 * A form's own copy of a value. Each change is checked; a copy without errors is handed on, one with
 * errors stays on the screen unsaved. When the value changes from outside (undo), the copy follows.
 */
export function useDraft<T>(
  value: T,
  check: (draft: T) => Record<string, string>,
  onValid: (draft: T) => void,
): { draft: T; errors: Record<string, string>; change: (patch: Partial<T>) => void } {
  const [draft, setDraft] = useState(value);
  const handed = useRef(value);
  let shown = draft;
  if (handed.current !== value) {
    handed.current = value;
    shown = value;
    setDraft(value);
  }
  const change = (patch: Partial<T>) => {
    const next = { ...shown, ...patch };
    setDraft(next);
    if (Object.keys(check(next)).length > 0) return;
    handed.current = next;
    onValid(next);
  };
  return { draft: shown, errors: check(shown), change };
}
