import { defineEditor } from './editor';
import { placeCaret } from './place-caret';
import { readLines } from './read-lines';
import { typeText } from './type-text';

/** ProseMirror and TipTap (Bluesky, LinkedIn). Typing is exact; a plain paste swallows empty lines. */
export const prosemirror = defineEditor({
  id: 'prosemirror',
  matches: (composer) => composer.matches('.ProseMirror'),
  read: readLines,
  async write(composer, text, how, world) {
    await placeCaret(composer, how, world);
    typeText(composer, text);
  },
});
