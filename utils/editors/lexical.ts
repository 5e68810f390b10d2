import { defineEditor } from './editor';
import { pasteText } from './paste-text';
import { placeCaret } from './place-caret';
import { readLines } from './read-lines';

/** Lexical (Facebook, Threads, Reddit): takes a made-up paste. `execCommand` loses every line break. */
export const lexical = defineEditor({
  id: 'lexical',
  matches: (composer) => composer.matches('[data-lexical-editor]'),
  read: readLines,
  async write(composer, text, how, world) {
    await placeCaret(composer, how, world);
    pasteText(composer, text, world);
  },
});
