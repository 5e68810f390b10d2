import { contenteditable } from './contenteditable';
import { draftjs } from './draftjs';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { textarea } from './textarea';

/** In order of trial: the first that matches wins, the last takes anything. */
export const editors: readonly Editor[] = [
  textarea,
  draftjs,
  lexical,
  quill,
  prosemirror,
  contenteditable,
];

/** The editor kind of a composer (the element that takes the text). */
export const editorFor = (composer: HTMLElement): Editor =>
  editors.find((editor) => editor.matches(composer)) ?? contenteditable;
