/**
 * Inserts `text` at the selection as if typed: the browser changes the page, tells the editor by its usual
 * events and keeps the change undoable. `execCommand` has no successor that does this.
 */
export const typeText = (composer: HTMLElement, text: string): boolean =>
  composer.ownerDocument.execCommand('insertText', false, text);
