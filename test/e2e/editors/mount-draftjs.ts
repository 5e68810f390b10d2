import { Editor, EditorState } from 'draft-js';
import { createRoot } from 'react-dom18/client';
import { createElement, useState } from 'react18';
import type { Mount } from './mount';

export const mountDraftjs: Mount = (box) => {
  let state = EditorState.createEmpty();
  const Composer = () => {
    const [editorState, setEditorState] = useState(state);
    const onChange = (next: typeof state) => {
      state = next;
      setEditorState(next);
    };
    return createElement(Editor, { editorState, onChange, stripPastedStyles: true });
  };
  createRoot(box).render(createElement(Composer));
  return () => state.getCurrentContent().getPlainText();
};
