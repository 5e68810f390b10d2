import { defineEditor } from './editor';
import { placeCaret } from './place-caret';
import { readLines } from './read-lines';
import { typeText } from './type-text';

/** Any other editable element; the last in the list. */
export const contenteditable = defineEditor({
  id: 'contenteditable',
  matches: () => true,
  read: readLines,
  async write(composer, text, how, world) {
    await placeCaret(composer, how, world);
    typeText(composer, text);
  },
});
