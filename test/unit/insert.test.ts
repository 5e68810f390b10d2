// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { insertReply } from '../../utils/feed/insert';
import { defineSite } from '../../utils/sites/site';

/** The order of things around a plain field; what real editors do with a text is proved in browsers. */
let field: HTMLTextAreaElement;
let post: HTMLElement;
let reply: HTMLButtonElement;
let waited: number;
let onWait: () => void;

beforeEach(() => {
  field = document.createElement('textarea');
  post = document.createElement('article');
  reply = document.createElement('button');
  post.append(reply);
  document.body.replaceChildren(post, field);
  // Typing is the browser's, which happy-dom has not; the field's own second way is used.
  document.execCommand = () => false;
  waited = 0;
  onWait = () => {};
});

const site = defineSite({
  id: 'sample',
  name: 'Test',
  matches: [],
  recognises: () => true,
  forbidden: () => false,
  lists: () => [],
  findPosts: () => [],
  postOf: () => null,
  readPost: () => null,
  identify: () => null,
  readOwn: () => null,
  findComposers: () => [],
  composerFor: () => document.querySelector('textarea'),
  replyControl: (element) => element.querySelector('button'),
  markSlot: () => null,
  send: { button: '.send', key: 'none', success: null, failure: null },
  answeredBy: () => null,
  probe: () => 0,
});

const insert = (text: string, replace = false, signal = new AbortController().signal) =>
  insertReply({
    site,
    page: { document, url: new URL('https://sample.example/') },
    element: post,
    text,
    replace,
    signal,
    world: {
      firefox: false,
      async wait(milliseconds) {
        waited += milliseconds;
        onWait();
      },
    },
  });

describe('what stands in the box already', () => {
  test.each([
    ['nothing', '', 'Hei!', false, 'inserted', 'Hei!'],
    ['white space', ' \n\u200b', 'Hei!', false, 'inserted', 'Hei!'],
    ['the draft itself', 'Hei!', 'Hei!', false, 'inserted', 'Hei!'],
    ['a prefilled handle', '@anna ', 'Hei!', false, 'inserted', '@anna Hei!'],
    ['a handle without a space', '@anna', 'Hei!', false, 'inserted', '@anna Hei!'],
    ['a far handle', '@anna@some.social ', 'Hei!', false, 'inserted', '@anna@some.social Hei!'],
    ['the handle of the draft', '@anna ', '@Anna, hei!', false, 'inserted', '@Anna, hei!'],
    ['one handle more', '@anna @ben ', '@anna Hei!', false, 'inserted', '@ben @anna Hei!'],
    ['words', 'Moi', 'Hei!', false, 'occupied', 'Moi'],
    ['words behind a handle', '@anna Moi', 'Hei!', false, 'occupied', '@anna Moi'],
    ['words, and the person agreed', 'Moi', 'Hei!', true, 'inserted', 'Hei!'],
    ['words behind a handle, agreed', '@anna Moi', 'Hei!', true, 'inserted', '@anna Hei!'],
  ])('%s', async (_name, before, text, replace, state, after) => {
    field.value = before;
    expect(await insert(text, replace)).toMatchObject({ state, previous: before });
    expect(field.value).toBe(after);
  });
});

test('a prefilled handle is left as it stands, for it may be more than text', async () => {
  const typed: [string, number][] = [];
  document.execCommand = (_command, _ui, text = '') => {
    typed.push([text, field.selectionStart]);
    return false;
  };
  field.value = '@anna ';
  await insert('Hei!');
  expect(typed).toEqual([['Hei!', 6]]);
});

describe('what became of it', () => {
  test.each([
    ['another space and an empty line more', 'Hei\u00a0sinä\n\n\nJaska ', 'inserted'],
    ['lost line breaks', 'Hei sinäJaska', 'changed'],
    ['twice', 'Hei sinä\nJaskaHei sinä\nJaska', 'doubled'],
    ['nothing', '', 'not-there'],
    ['half of it', 'Hei', 'changed'],
  ])('%s', async (_name, found, expected) => {
    onWait = () => {
      if (field.value) field.value = found;
    };
    const outcome = await insert('Hei sinä\nJaska');
    expect('reason' in outcome ? outcome.reason : outcome.state).toBe(expected);
    expect(waited).toBeLessThanOrEqual(1200);
  });

  test('a text that the site takes back later is not inserted', async () => {
    onWait = () => {
      if (waited > 200) field.value = '';
    };
    expect(await insert('Hei!')).toMatchObject({ state: 'failed', reason: 'not-there' });
  });

  test('a text that settles late is inserted', async () => {
    onWait = () => {
      field.value = waited > 600 ? 'Hei!' : 'H';
    };
    field.value = 'H';
    expect(await insert('Hei!', true)).toMatchObject({ state: 'inserted' });
  });

  test('a box that goes away', async () => {
    onWait = () => field.remove();
    expect(await insert('Hei!')).toMatchObject({ state: 'failed', reason: 'unmounted' });
  });

  test('a box that is drawn anew with the text', async () => {
    onWait = () => {
      if (!field.value) return;
      const again = document.createElement('textarea');
      again.value = field.value;
      field.replaceWith(again);
    };
    expect(await insert('Hei!')).toMatchObject({ state: 'inserted' });
  });
});

describe('opening the box', () => {
  let presses: number;
  beforeEach(() => {
    field.remove();
    presses = 0;
    reply.addEventListener('click', () => presses++);
  });

  test('it comes late', async () => {
    onWait = () => {
      if (waited >= 2000 && !field.isConnected) document.body.append(field);
    };
    expect(await insert('Hei!')).toMatchObject({ state: 'inserted' });
    expect(presses).toBe(1);
  });

  test('it never comes', async () => {
    expect(await insert('Hei!')).toEqual({ state: 'no-composer' });
    expect(presses).toBe(1);
    expect(waited).toBe(4000);
  });

  test('the post has gone', async () => {
    post.remove();
    expect(await insert('Hei!')).toEqual({ state: 'no-composer' });
    expect(presses).toBe(0);
  });

  test('stopped before', async () => {
    expect(await insert('Hei!', false, AbortSignal.abort())).toEqual({ state: 'no-composer' });
    expect(presses).toBe(0);
  });

  test('stopped while waiting', async () => {
    const stop = new AbortController();
    onWait = () => {
      stop.abort();
      document.body.append(field);
    };
    expect(await insert('Hei!', false, stop.signal)).toEqual({ state: 'no-composer' });
    expect(field.value).toBe('');
  });
});
