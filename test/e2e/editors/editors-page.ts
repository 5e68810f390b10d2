import type { Mount } from './mount';

/** `?kind=<name>` chooses the editor; `&closed` mounts it only once Reply is pressed, and late. */
const kinds: Record<string, () => Promise<Mount>> = {
  draftjs: async () => (await import('./mount-draftjs')).mountDraftjs,
  'lexical-rich': async () => (await import('./mount-lexical')).mountLexicalRich,
  'lexical-plain': async () => (await import('./mount-lexical')).mountLexicalPlain,
  'lexical-react': async () => (await import('./mount-lexical')).mountLexicalReact,
  quill: async () => (await import('./mount-quill')).mountQuill,
  'quill-1': async () => (await import('./mount-quill')).mountQuill1,
  tiptap: async () => (await import('./mount-prosemirror')).mountTiptap,
  'tiptap-by-line': async () => (await import('./mount-prosemirror')).mountTiptapByLine,
  prosemirror: async () => (await import('./mount-prosemirror')).mountProsemirror,
  textarea: async () => (await import('./mount-plain')).mountTextarea,
  contenteditable: async () => (await import('./mount-plain')).mountContenteditable,
};

const test = { model: () => '', errors: [] as string[], ready: false };
Object.assign(window, { test });
addEventListener('error', (event) => test.errors.push(event.message));

const query = new URL(location.href).searchParams;
const mount = await kinds[query.get('kind') ?? '']?.();
const open = () => {
  test.model = mount?.(document.querySelector('#box') as HTMLElement) ?? (() => 'no editor');
};
if (query.has('closed')) {
  document.querySelector('#reply')?.addEventListener('click', () => setTimeout(open, 700));
} else open();
test.ready = true;
