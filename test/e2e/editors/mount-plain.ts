import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mount';

/** A textarea whose value React holds: what React did not hear of is gone at the next drawing. */
export const mountTextarea: Mount = (box) => {
  let model = '';
  const Composer = () => {
    const [value, setValue] = useState('');
    model = value;
    const onChange = (event: { target: HTMLTextAreaElement }) => setValue(event.target.value);
    return createElement('textarea', { value, onChange, rows: 8, cols: 60 });
  };
  createRoot(box).render(createElement(Composer));
  return () => model;
};

/** A site's own editable element, whose model is what it shows at each `input` event. */
export const mountContenteditable: Mount = (box) => {
  let model = '';
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.addEventListener('input', () => {
    model = element.innerText;
  });
  box.append(element);
  return () => model;
};
