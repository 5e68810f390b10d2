// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SendWatch, type SentReport, watchSends } from '../../utils/feed/sent';
import { NO_COUNTS, type Post } from '../../utils/posts/post';
import { defineSite, type SendRule } from '../../utils/sites/site';

/** Time that stands still until a test moves it; `wait` ends when its moment has come. */
class Clock {
  time = Date.parse('2026-10-12T09:00:00Z');
  #waiting: { at: number; done: () => void }[] = [];
  now = () => this.time;
  wait = (milliseconds: number) =>
    new Promise<void>((done) => this.#waiting.push({ at: this.time + milliseconds, done }));
  async pass(milliseconds: number) {
    for (const end = this.time + milliseconds; this.time < end; this.time += 100) {
      const due = this.#waiting.filter((each) => each.at <= this.time);
      this.#waiting = this.#waiting.filter((each) => each.at > this.time);
      for (const { done } of due) done();
      await Promise.resolve();
    }
  }
  get idle() {
    return this.#waiting.length === 0;
  }
}

const postOf = (changes: Partial<Post>): Post => ({
  site: 'sample',
  host: null,
  id: 'own1',
  permalink: null,
  author: { name: 'Brand', handle: 'brand', url: null },
  text: 'Kiitos!',
  lang: null,
  postedAt: null,
  counts: NO_COUNTS,
  kind: 'reply',
  flags: { ad: false, repost: false, quote: false, truncated: false },
  repostedBy: null,
  quoted: null,
  media: [],
  mediaIds: [],
  parentId: null,
  rootId: null,
  replyingTo: [],
  ...changes,
});

const siteWith = (send: Partial<SendRule>, answers: string | null) =>
  defineSite({
    id: 'sample',
    name: 'Test',
    matches: [],
    recognises: () => true,
    forbidden: () => false,
    lists: () => [],
    findPosts: (root) => [...root.querySelectorAll('article')],
    postOf: (element) => element.closest('article'),
    readPost: (element) => postOf({ id: element.id }),
    identify: (element) => element.id,
    readOwn: () => null,
    findComposers: ({ document }) => [...document.querySelectorAll('textarea')],
    composerFor: (element, { document }) =>
      element?.id === 'a' ? document.querySelector('textarea') : null,
    replyControl: () => null,
    markSlot: () => null,
    send: { button: '.send', key: 'mod+enter', success: '.ok', failure: '.bad', ...send },
    answeredBy: (_composer, { document }) => (answers ? document.getElementById(answers) : null),
    probe: () => 0,
  });

const make = (name: string, changes: Record<string, string> = {}) =>
  Object.assign(document.createElement(name), changes);

let clock: Clock;
let stop: AbortController;
let reports: SentReport[];
let field: HTMLTextAreaElement;
let send: HTMLElement;
let form: HTMLElement;

/** An event as the browser itself makes it. */
function trusted<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const click = (element: Element) =>
  element.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
const key = (name: string, init: KeyboardEventInit = {}) =>
  field.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, ...init })));
const empty = () => {
  field.value = '';
};
const states = () => reports.map(({ state }) => state);
const show = (className: string) => document.body.append(make('output', { className }));

function watch(rule: Partial<SendRule> = {}, answers: string | null = 'a'): SendWatch {
  return watchSends({
    site: siteWith(rule, answers),
    page: { document, url: new URL('https://sample.example/') },
    onSent: (report) => reports.push(report),
    signal: stop.signal,
    now: clock.now,
    wait: clock.wait,
  });
}

beforeEach(() => {
  clock = new Clock();
  stop = new AbortController();
  reports = [];
  form = make('form');
  field = document.createElement('textarea');
  field.value = 'Kiitos!';
  send = make('button', { className: 'send', type: 'button' });
  form.append(field, send, make('button', { className: 'other', type: 'button' }));
  document.body.replaceChildren(make('article', { id: 'a' }), make('article', { id: 'b' }), form);
});
afterEach(() => stop.abort());

describe('what becomes of a press', () => {
  const table: { name: string; steps(): Promise<void> | void; states: string[] }[] = [
    { name: 'nothing happens', steps: () => {}, states: [] },
    { name: 'the box empties', steps: empty, states: ['pending'] },
    { name: 'the box goes away', steps: () => form.remove(), states: ['pending'] },
    {
      name: 'the box is drawn anew with its text',
      steps() {
        const again = document.createElement('textarea');
        again.value = 'Kiitos!';
        field.replaceWith(again);
      },
      states: [],
    },
    { name: 'a sign of success alone', steps: () => show('ok'), states: [] },
    {
      name: 'a sign of success, then the box empties',
      async steps() {
        show('ok');
        await clock.pass(4000);
        document.querySelector('.ok')?.remove();
        empty();
      },
      states: ['pending', 'confirmed'],
    },
    {
      name: 'the box empties late',
      async steps() {
        await clock.pass(9000);
        empty();
        await clock.pass(9000);
        show('ok');
      },
      states: ['pending', 'confirmed'],
    },
    {
      name: 'the box empties too late to be the press',
      async steps() {
        await clock.pass(11_000);
        empty();
      },
      states: [],
    },
    {
      name: 'it fails with the box full',
      steps: () => show('bad'),
      states: ['failed'],
    },
    {
      name: 'it fails with the box empty',
      async steps() {
        empty();
        await clock.pass(1000);
        show('bad');
      },
      states: ['pending', 'failed'],
    },
    {
      name: 'the text comes back',
      async steps() {
        empty();
        await clock.pass(1000);
        field.value = 'Kiitos!';
      },
      states: ['pending', 'failed'],
    },
    {
      name: 'the person writes on, then empties the box',
      async steps() {
        field.value = 'Kiitos! Ja';
        await clock.pass(1000);
        empty();
      },
      states: [],
    },
    {
      name: 'another control of the box closes it',
      steps() {
        click(form.querySelector('.other') as Element);
        form.remove();
      },
      states: [],
    },
    {
      name: 'Escape closes it',
      steps() {
        key('Escape');
        form.remove();
      },
      states: [],
    },
    {
      name: 'it is closed while it went out after all',
      async steps() {
        click(form.querySelector('.other') as Element);
        form.remove();
        await clock.pass(3000);
        show('ok');
      },
      states: ['pending', 'confirmed'],
    },
    {
      name: 'a click elsewhere changes nothing',
      steps() {
        click(document.querySelector('#b') as Element);
        empty();
      },
      states: ['pending'],
    },
    {
      name: 'a click into the box itself changes nothing',
      steps() {
        click(field);
        empty();
      },
      states: ['pending'],
    },
    {
      name: 'pressed twice',
      async steps() {
        await clock.pass(300);
        click(send);
        empty();
      },
      states: ['pending'],
    },
    {
      name: 'the watch is stopped',
      steps() {
        stop.abort();
        empty();
      },
      states: [],
    },
  ];
  for (const { name, steps, states: expected } of table) {
    test(name, async () => {
      watch();
      click(send);
      await clock.pass(300);
      await steps();
      await clock.pass(30_000);
      expect(states()).toEqual(expected);
      expect(clock.idle, 'no timer is left').toBe(true);
    });
  }

  test('a sign that stood there before the press says nothing', async () => {
    watch();
    show('ok');
    show('bad');
    click(send);
    empty();
    await clock.pass(15_000);
    expect(states()).toEqual(['pending']);
  });
});

describe('what counts as a press', () => {
  const table: { name: string; rule?: Partial<SendRule>; press(): void; counts: boolean }[] = [
    { name: 'a click', press: () => click(send), counts: true },
    { name: 'an untrusted click', press: () => send.click(), counts: false },
    { name: 'mod+enter', press: () => key('Enter', { ctrlKey: true }), counts: true },
    { name: 'cmd+enter', press: () => key('Enter', { metaKey: true }), counts: true },
    { name: 'a bare Enter where mod is needed', press: () => key('Enter'), counts: false },
    { name: 'Enter', rule: { key: 'enter' }, press: () => key('Enter'), counts: true },
    {
      name: 'Shift+Enter',
      rule: { key: 'enter' },
      press: () => key('Enter', { shiftKey: true }),
      counts: false,
    },
    {
      name: 'Enter that ends a composed character',
      rule: { key: 'enter' },
      press: () => key('Enter', { isComposing: true }),
      counts: false,
    },
    {
      name: 'mod+enter where there is no shortcut',
      rule: { key: 'none' },
      press: () => key('Enter', { ctrlKey: true }),
      counts: false,
    },
    {
      name: 'an untrusted key',
      rule: { key: 'enter' },
      press: () =>
        void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
      counts: false,
    },
    {
      name: 'an empty box',
      press() {
        field.value = '  ';
        click(send);
      },
      counts: false,
    },
  ];
  for (const { name, rule, press, counts } of table) {
    test(name, async () => {
      watch(rule);
      press();
      empty();
      await clock.pass(15_000);
      expect(states()).toEqual(counts ? ['pending'] : []);
    });
  }
});

describe('our own post', () => {
  const minutes = (count: number) => new Date(clock.time + count * 60_000).toISOString();
  const table: { name: string; text?: string; post(): Partial<Post>; confirms: boolean }[] = [
    { name: 'same text, no time, at once', post: () => ({}), confirms: true },
    { name: 'other text', post: () => ({ text: 'Hei!' }), confirms: false },
    { name: 'its own time', post: () => ({ postedAt: minutes(0.2) }), confirms: true },
    { name: 'an hour old', post: () => ({ postedAt: minutes(-60) }), confirms: false },
    {
      name: 'handle hidden and address shortened',
      text: '@anna Katso https://brand.example/aukiolo?x=1 täältä',
      post: () => ({ text: 'Katso https://brand.example/auk… täältä' }),
      confirms: true,
    },
    {
      name: 'cut off',
      text: 'Kiitos palautteesta, pahoittelut odotuksesta. Palaamme asiaan.',
      post: () => ({
        text: 'Kiitos palautteesta, pahoittelut…',
        flags: { ad: false, repost: false, quote: false, truncated: true },
      }),
      confirms: true,
    },
  ];
  for (const { name, text, post, confirms } of table) {
    test(name, async () => {
      const { ownPostSeen } = watch();
      if (text) field.value = text;
      click(send);
      empty();
      await clock.pass(1000);
      ownPostSeen(postOf(post()));
      expect(states()).toEqual(confirms ? ['pending', 'confirmed'] : ['pending']);
    });
  }

  test('one seen before the press, or twice, confirms nothing more', async () => {
    const { ownPostSeen } = watch();
    ownPostSeen(postOf({}));
    click(send);
    empty();
    await clock.pass(1000);
    ownPostSeen(postOf({}));
    expect(states()).toEqual(['pending']);
    ownPostSeen(postOf({ id: 'own2' }));
    ownPostSeen(postOf({ id: 'own3' }));
    expect(states()).toEqual(['pending', 'confirmed']);
    expect(reports[1]?.own).toBe('sample/own2');
  });

  test('an hour later it still confirms by its own time', async () => {
    const { ownPostSeen } = watch();
    const postedAt = minutes(0);
    click(send);
    empty();
    await clock.pass(3_600_000);
    ownPostSeen(postOf({ id: 'own4' }));
    expect(states()).toEqual(['pending']);
    ownPostSeen(postOf({ id: 'own5', postedAt }));
    expect(states()).toEqual(['pending', 'confirmed']);
  });

  test('it outweighs a failure', async () => {
    const { ownPostSeen } = watch();
    click(send);
    await clock.pass(300);
    show('bad');
    await clock.pass(1000);
    ownPostSeen(postOf({}));
    expect(states()).toEqual(['failed', 'pending', 'confirmed']);
  });
});

describe('which post was answered, from which draft', () => {
  const insertion = (id: string) => ({
    element: document.getElementById(id),
    key: `sample/${id}`,
    draftId: `draft-${id}`,
  });
  const pressed = async (answers: string | null, inserted: string | null, onlyPost = false) => {
    const watching = watch({}, answers);
    if (inserted) watching.inserted(insertion(inserted));
    if (onlyPost) document.getElementById('b')?.remove();
    click(send);
    empty();
    await clock.pass(1000);
    return { key: reports[0]?.key, draftId: reports[0]?.draftId };
  };
  test.each([
    ['the page tells; the draft was for it', 'a', 'a', false, 'sample/a', 'draft-a'],
    ['the page tells; the draft was for another', 'b', 'a', false, 'sample/b', null],
    ['the page is silent; the draft went into this box', null, 'a', false, 'sample/a', 'draft-a'],
    ['the page is silent; the draft went elsewhere', null, 'b', false, null, null],
    ['the page is silent; there is one post', null, null, true, 'sample/a', null],
    ['nothing is known', null, null, false, null, null],
  ] as const)('%s', async (_name, answers, inserted, onlyPost, key_, draftId) => {
    expect(await pressed(answers, inserted, onlyPost)).toEqual({ key: key_, draftId });
  });

  test('a confirmed draft is used up', async () => {
    const watching = watch({}, null);
    watching.inserted(insertion('a'));
    click(send);
    empty();
    await clock.pass(1000);
    watching.ownPostSeen(postOf({}));
    field.value = 'Toinen';
    click(send);
    empty();
    await clock.pass(1000);
    expect(reports.map(({ draftId }) => draftId)).toEqual(['draft-a', 'draft-a', null]);
  });
});
