import type { EditorWorld } from './editor';

/**
 * Draft.js, Lexical and ProseMirror learn of a selection by the asynchronous `selectionchange`. With no
 * pause the old text was kept beside the new one; 50 ms was enough in every browser measured.
 */
const SETTLE = 80;

/**
 * Focuses a contenteditable and selects all of it (`replace`) or puts the caret at its end, then waits until
 * the editor has noticed. On a page without focus this gives no focus event, yet the selection is set.
 */
export async function placeCaret(
  composer: HTMLElement,
  how: 'replace' | 'append',
  world: EditorWorld,
): Promise<void> {
  composer.focus();
  const selection = composer.ownerDocument.getSelection();
  selection?.selectAllChildren(composer);
  if (how === 'append') selection?.collapseToEnd();
  await world.wait(SETTLE);
}
