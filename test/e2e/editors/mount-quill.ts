import Quill from 'quill';
import Quill1 from 'quill1';
import type { Mount } from './mount';

const mountWith =
  (Version: typeof Quill): Mount =>
  (box) => {
    const holder = document.createElement('div');
    box.append(holder);
    const quill = new Version(holder);
    return () => quill.getText().replace(/\n$/, '');
  };

export const mountQuill = mountWith(Quill);
export const mountQuill1 = mountWith(Quill1);
