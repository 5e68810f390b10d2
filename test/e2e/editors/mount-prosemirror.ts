import { Editor, type EditorOptions } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Mount } from './mount';

type Document = Pick<EditorState['doc'], 'textBetween' | 'content'>;
const textOf = (doc: Document) => doc.textBetween(0, doc.content.size, '\n', '\n');

export const mountProsemirror: Mount = (box) => {
  const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo });
  const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] });
  const view = new EditorView(box, { state });
  return () => textOf(view.state.doc);
};

const mountTiptapWith =
  (editorProps: EditorOptions['editorProps']): Mount =>
  (box) => {
    const editor = new Editor({ element: box, extensions: [StarterKit], editorProps });
    return () => textOf(editor.state.doc);
  };

export const mountTiptap = mountTiptapWith({});

/** As Bluesky does: a pasted text becomes a paragraph a line. */
export const mountTiptapByLine = mountTiptapWith({
  clipboardTextParser(text, context) {
    const { paragraph } = context.doc.type.schema.nodes;
    const lines = text.split('\n').map((line) => {
      const words = line ? [context.doc.type.schema.text(line)] : [];
      return paragraph?.create(null, words);
    });
    return Slice.fromJSON(context.doc.type.schema, {
      content: lines.map((line) => line?.toJSON()),
      openStart: 1,
      openEnd: 1,
    });
  },
});
