import { defineEditor } from './editor';
import { pasteText } from './paste-text';
import { placeCaret } from './place-caret';
import { readLines } from './read-lines';

/** Draft.js (X): takes a made-up paste. `execCommand` makes React tear the editor down in Chromium. */
export const draftjs = defineEditor({
  id: 'draftjs',
  // 2026-03: X still has both, the class names of the library and its `data-contents`.
  matches: (composer) =>
    composer.matches('.public-DraftEditor-content, .DraftEditor-root *') ||
    composer.querySelector('[data-contents]') !== null,
  read: readLines,
  async write(composer, text, how, world) {
    // A page without focus gives no focus event, and until React has seen one Draft.js hears of no selection:
    // the text would go to an old place, and the person's next key would replace it.
    if (!composer.ownerDocument.hasFocus()) {
      composer.focus();
      composer.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    await placeCaret(composer, how, world);
    pasteText(composer, text, world);
  },
});
