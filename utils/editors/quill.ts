import { defineEditor } from './editor';
import { pasteText } from './paste-text';
import { placeCaret } from './place-caret';
import { readLines } from './read-lines';
import { typeText } from './type-text';

/** Quill 1 pastes through a hidden box of its own: a made-up paste there deletes what is selected. */
const isFirst = (composer: HTMLElement): boolean =>
  composer.parentElement?.querySelector(':scope > .ql-clipboard') != null;

/**
 * Quill 1 and 2. Typing is exact in Chromium; Firefox adds empty lines, so Quill 2 gets a paste there.
 * In Quill 1 on Firefox the words arrive, with empty lines between that the person sees before sending.
 */
export const quill = defineEditor({
  id: 'quill',
  matches: (composer) => composer.matches('.ql-editor'),
  read: readLines,
  async write(composer, text, how, world) {
    await placeCaret(composer, how, world);
    if (world.firefox && !isFirst(composer)) pasteText(composer, text, world);
    else typeText(composer, text);
  },
});
