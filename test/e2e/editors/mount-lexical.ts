import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mount';

const config = {
  namespace: 'test',
  onError(error: Error) {
    throw error;
  },
};

/** Paragraphs a line each: Lexical's own `getTextContent` puts two line breaks between paragraphs. */
const modelOf = (editor: LexicalEditor) => () =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );

const mountBare =
  (register: (editor: LexicalEditor) => () => void): Mount =>
  (box) => {
    const editor = createEditor(config);
    const root = document.createElement('div');
    root.contentEditable = 'true';
    box.append(root);
    editor.setRootElement(root);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    return modelOf(editor);
  };

export const mountLexicalRich = mountBare(registerRichText);
export const mountLexicalPlain = mountBare(registerPlainText);

export const mountLexicalReact: Mount = (box) => {
  let editor: LexicalEditor | null = null;
  const Keep = () => {
    [editor] = useLexicalComposerContext();
    return null;
  };
  const plugins = [
    createElement(RichTextPlugin, {
      key: 'text',
      contentEditable: createElement(ContentEditable),
      ErrorBoundary: LexicalErrorBoundary,
    }),
    createElement(HistoryPlugin, { key: 'history' }),
    createElement(Keep, { key: 'keep' }),
  ];
  createRoot(box).render(createElement(LexicalComposer, { initialConfig: config }, plugins));
  return () => (editor ? modelOf(editor)() : '');
};
