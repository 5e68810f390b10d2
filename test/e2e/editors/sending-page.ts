/**
 * A reply box that behaves as sites do on sending. `?way=` chooses what the server does, `&dialog` puts the box
 * into a dialog with Cancel, `&key=enter` lets Enter send (else Ctrl/Cmd+Enter), `&hangs` never answers.
 */
type Way = 'toast' | 'own-post' | 'silent' | 'slow' | 'fails-empty' | 'fails-back' | 'fails-kept';

const query = new URL(location.href).searchParams;
const way = query.get('way') as Way;
const sent: unknown[] = [];
Object.assign(window, { test: { sent, ready: false } });
document.addEventListener('test-sent', (event) =>
  sent.push(JSON.parse((event as CustomEvent<string>).detail)),
);

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const after = (milliseconds: number, then: () => void) => setTimeout(then, milliseconds);
const toast = (kind: string) => {
  const element = make('div', { 'data-testid': `toast-${kind}`, role: 'status' }, kind);
  document.body.append(element);
  after(3000, () => element.remove());
};

const field = make('textarea', { rows: '4', cols: '40' });
const send = make('button', { type: 'button', 'data-testid': 'send' }, make('span', {}, 'Send'));
const cancel = make('button', { type: 'button', id: 'cancel' }, 'Cancel');
const isDialog = query.has('dialog');
const box = isDialog
  ? make('div', { role: 'dialog', 'data-answers': '1' }, make('div', {}, field, send), cancel)
  : make('div', { id: 'box' }, field, send);

const finish = () => {
  if (isDialog) box.remove();
  else field.value = '';
  field.disabled = false;
};

function showOwnPost(text: string): void {
  const id = `own${document.querySelectorAll('article').length}`;
  const time = make('time', { datetime: new Date().toISOString() });
  const post = make(
    'article',
    { id, 'data-id': id, 'data-author': 'brand' },
    make('p', {}, text),
    time,
  );
  document.querySelector('main')?.prepend(post);
  document.dispatchEvent(new CustomEvent('test-own-post', { detail: id }));
}

const answers: Record<Way, (text: string) => void> = {
  toast() {
    finish();
    after(120, () => toast('sent'));
  },
  'own-post'(text) {
    showOwnPost(text);
    after(60, finish);
  },
  silent: finish,
  slow() {
    finish();
    toast('sent');
  },
  'fails-empty'() {
    finish();
    after(500, () => toast('failed'));
  },
  'fails-back'(text) {
    finish();
    after(600, () => {
      field.value = text;
    });
  },
  'fails-kept'() {
    field.disabled = false;
    toast('failed');
  },
};

function sendNow(): void {
  const text = field.value;
  if (!text.trim()) return;
  field.disabled = true;
  if (query.has('hangs')) return;
  after(way === 'slow' ? 5000 : 80, () => answers[way](text));
}

send.addEventListener('click', sendNow);
cancel.addEventListener('click', () => box.remove());
field.addEventListener('keydown', (event) => {
  const isSend = query.get('key') === 'enter' || event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && !event.shiftKey && isSend) {
    event.preventDefault();
    sendNow();
  }
  if (event.key === 'Escape' && isDialog) box.remove();
});
document.querySelector('#place')?.append(box);
document.querySelector('#reply')?.addEventListener('click', () => field.focus());
(window as unknown as { test: { ready: boolean } }).test.ready = true;
