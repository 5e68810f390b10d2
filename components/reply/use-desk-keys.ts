import { useLayoutEffect, useRef } from 'preact/hooks';

export interface DeskKeys {
  /** Ctrl/Cmd+Enter, also while typing. */
  insert?: (() => void) | undefined;
  /** Alt+1…3 always; 1…3 as single keys. */
  draft?: (index: number) => void;
  /** Alt+Enter, also while typing. */
  fixAll?: () => void;
  /** Ctrl/Cmd+Z outside of text. */
  undo?: (() => void) | undefined;
  /** Single keys by letter: never while typing, and only when the person has them on. */
  single: Record<string, () => void>;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What a key press means in the desk; null when it is not ours. */
function readKey(event: KeyboardEvent, keys: DeskKeys, singleKeys: boolean) {
  const mod = event.ctrlKey || event.metaKey;
  const digit = /^Digit([1-3])$/.exec(event.code)?.[1];
  const choose = keys.draft;
  const draft = digit && choose ? () => choose(Number(digit) - 1) : undefined;
  if (event.key === 'Enter' && mod) return keys.insert;
  if (event.key === 'Enter' && event.altKey) return keys.fixAll;
  if (event.altKey && !mod) return draft;
  if (isTyping(event.target)) return undefined;
  if (mod) return event.key.toLowerCase() === 'z' && !event.shiftKey ? keys.undo : undefined;
  if (!singleKeys) return undefined;
  return draft ?? keys.single[event.key.toLowerCase()];
}

/** The desk's keyboard, on the whole window. */
export function useDeskKeys(keys: DeskKeys, singleKeys: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const run = readKey(event, latest.current, singleKeys);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [singleKeys]);
}
