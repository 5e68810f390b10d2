export type FeedKey = 'next' | 'previous' | 'draft' | 'done' | 'note' | 'snooze';

/** By place on the keyboard, so that layouts and macOS' Alt characters do not matter. */
const KEYS: Record<string, FeedKey> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyR: 'draft',
  KeyD: 'done',
  KeyN: 'note',
  KeyS: 'snooze',
};

const isTyping = (event: KeyboardEvent): boolean =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        (target.matches('input, textarea, select') ||
          (target as HTMLElement).isContentEditable ||
          target.getAttribute('role') === 'textbox'),
    );

/**
 * Alt+Shift and a letter; single letters only if the person chose so. Trusted presses only, and none
 * while typing.
 */
export function onFeedKeys(
  document: Document,
  single: () => boolean,
  act: (key: FeedKey) => boolean,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const key = KEYS[event.code];
      if (!key || !event.isTrusted || event.repeat || event.ctrlKey || event.metaKey) return;
      const modified = event.altKey && event.shiftKey;
      if (!modified && !(single() && !event.altKey && !event.shiftKey)) return;
      if (event.isComposing || isTyping(event)) return;
      if (act(key)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true, signal },
  );
}
