// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dropEllipsis, readLine, readText, type TextRules } from '@/utils/posts/text';

const parse = (html: string): Element => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return page.querySelector('main') as Element;
};

const cases: [string, string, string, TextRules?][] = [
  ['text in nested spans joins', '<span>a<b>b</b></span><span>c</span>', 'abc'],
  ['an emoji picture is its character', 'Hei <img alt="👋🏽" src="x">!', 'Hei 👋🏽!'],
  ['a picture without alt is nothing', 'a<img src="x">b', 'ab'],
  ['br ends the line', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['blocks end the line once', '<div><div>a</div></div><div>b</div>c', 'a\nb\nc'],
  ['a paragraph leaves a blank line', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['without blocks a div runs on', 'a <div>@b</div> c', 'a @b c', { blocks: '' }],
  ['white space folds', 'a \n   b\tc', 'a b c'],
  ['white space stays where the site shows it', 'a\nb\n\n\n\nc', 'a\nb\n\nc', { preserve: true }],
  [
    'skipped elements go with all they hold',
    'a<i role="button">See <b>more</b></i>c',
    'ac',
    { skip: '[role=button]' },
  ],
  ['scripts are never text', 'a<script>alert(1)</script><style>b{}</style>', 'a'],
  ['markup in text stays text', '&lt;script&gt;', '<script>'],
  [
    'a link may speak for itself',
    '<a href="https://example.org/long">example.org/lo…</a> <a>b</a>',
    'https://example.org/long b',
    { link: (anchor) => anchor.getAttribute('href') },
  ],
  ['right-to-left and zero-width characters stay', 'שלום\u200fעולם', 'שלום\u200fעולם'],
  ['nothing gives nothing', '<div> <br> </div>', ''],
];

describe('the text of an element', () => {
  test.each(cases)('%s', (_name, html, text, rules) => {
    expect(readText(parse(html), rules)).toBe(text);
  });

  test('an absent element has no text', () => {
    expect(readText(null)).toBe('');
    expect(readLine(undefined)).toBeNull();
  });

  test('depth does not exhaust the stack', () => {
    const root = parse('');
    let inner = root;
    for (let depth = 0; depth < 3000; depth++) {
      const child = root.ownerDocument.createElement('span');
      inner.append(child);
      inner = child;
    }
    inner.append('deep');
    expect(readText(root)).toBe('deep');
  });

  test('a monstrous text is cut, not hung on', () => {
    const root = parse('');
    for (let part = 0; part < 100; part++) root.append('ä'.repeat(5000));
    expect(readText(root).length).toBeLessThan(70_000);
  });

  test('a name is one line', () => {
    expect(readLine(parse('Aino\n <br> Virta <img alt="🌿">'))).toBe('Aino Virta 🌿');
    expect(readLine(parse('  '))).toBeNull();
  });

  test('the mark of a cut goes', () => {
    expect(dropEllipsis('Hyvää … ')).toBe('Hyvää');
    expect(dropEllipsis('No… well')).toBe('No… well');
  });
});
