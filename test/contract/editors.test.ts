// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { editorFor, editors } from '../../utils/editors';
import type { Editor } from '../../utils/editors/editor';

/** What a library draws for a text, as seen in the browsers, shortened. */
interface Drawn {
  id: Editor['id'];
  name: string;
  text: string;
  draw(): HTMLElement;
}

const element = (
  name: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const br = () => element('br');
const box = (attributes: Record<string, string>, ...children: (Node | string)[]) =>
  element('div', { contenteditable: 'true', ...attributes }, ...children);
const paragraphs = () => [element('p', {}, 'a'), element('p', {}, br()), element('p', {}, 'b 👋')];
const draft = (attributes: Record<string, string>) => {
  const block = (inner: Node) =>
    element('div', { 'data-block': 'true' }, element('div', {}, element('span', {}, inner)));
  const blocks = [element('span', {}, 'a'), br(), element('span', {}, 'b 👋')].map(block);
  return box(attributes, element('div', { 'data-contents': 'true' }, ...blocks));
};

const TEXT = 'a\n\nb 👋';
const DRAWN: Drawn[] = [
  {
    id: 'textarea',
    name: 'textarea',
    text: TEXT,
    draw: () => Object.assign(document.createElement('textarea'), { value: TEXT }),
  },
  {
    id: 'textarea',
    name: 'input',
    text: 'a',
    draw: () => Object.assign(document.createElement('input'), { value: 'a' }),
  },
  {
    id: 'draftjs',
    name: 'Draft.js',
    text: TEXT,
    draw: () => draft({ class: 'public-DraftEditor-content' }),
  },
  { id: 'draftjs', name: 'Draft.js under other class names', text: TEXT, draw: () => draft({}) },
  {
    id: 'lexical',
    name: 'Lexical, a paragraph a line',
    text: TEXT,
    draw: () => box({ 'data-lexical-editor': 'true' }, ...paragraphs()),
  },
  {
    id: 'lexical',
    name: 'Lexical, one paragraph',
    text: TEXT,
    draw: () => {
      const line = (text: string) => element('span', {}, text);
      return box(
        { 'data-lexical-editor': 'true' },
        element('p', {}, line('a'), br(), br(), line('b 👋')),
      );
    },
  },
  {
    id: 'quill',
    name: 'Quill',
    text: TEXT,
    draw: () => box({ class: 'ql-editor' }, ...paragraphs()),
  },
  {
    id: 'prosemirror',
    name: 'TipTap',
    text: TEXT,
    draw: () => box({ class: 'tiptap ProseMirror' }, ...paragraphs()),
  },
  {
    id: 'prosemirror',
    name: 'ProseMirror with a hard break and its own trailing one',
    text: 'a\n',
    draw: () =>
      box({ class: 'ProseMirror' }, element('p', {}, 'a', br(), element('img', { alt: '' }), br())),
  },
  {
    id: 'contenteditable',
    name: 'plain, as Chromium types it',
    text: TEXT,
    draw: () => box({}, 'a', element('div', {}, br()), element('div', {}, 'b ', '👋')),
  },
  {
    id: 'contenteditable',
    name: 'emoji as pictures, line breaks',
    text: TEXT,
    draw: () => box({}, 'a', br(), br(), 'b ', element('img', { alt: '👋' })),
  },
  {
    id: 'contenteditable',
    name: 'a line break before a block, an empty first line',
    text: '\na\nb',
    draw: () => box({}, element('div', {}, br()), 'a', br(), element('div', {}, 'b')),
  },
];

describe('the list of editors', () => {
  test('has each kind once, the one that takes anything last', () => {
    const ids = editors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const any = box({});
    expect(editors.filter((editor) => editor.matches(any))).toEqual([editors.at(-1)]);
  });

  test.each(editors.map(({ id }) => id))('%s is proved by a drawing', (id) => {
    expect(DRAWN.filter((drawn) => drawn.id === id).length).toBeGreaterThan(0);
  });

  test.each(DRAWN)('$name is known and read', ({ id, text, draw }) => {
    const composer = draw();
    expect(editorFor(composer).id).toBe(id);
    expect(editorFor(composer).read(composer)).toBe(text);
  });
});
