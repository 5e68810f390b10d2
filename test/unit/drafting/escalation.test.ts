import { expect, test } from 'vitest';
import drafts_en from '../../../assets/locales/en/drafts.json';
import drafts_fi from '../../../assets/locales/fi/drafts.json';
import { contactFor, prepareEscalation } from '../../../utils/drafting/escalation';
import type { Contact } from '../../../utils/strategy/brand';
import type { Translate } from '../../../utils/voice/explain';
import { kuura, post } from '../../fixtures/drafts/kuura';

const anna: Contact = {
  id: 'c1',
  topic: 'quality',
  name: 'Anna',
  email: 'anna+kuura@quality.example',
};
const brand = {
  ...kuura,
  contacts: [anna, { ...anna, id: 'c2', topic: 'other' as const, name: 'Everyone' }],
};

const translate =
  (words: object): Translate =>
  (key, values = {}) => {
    const found = key
      .replace('drafts:', '')
      .split('.')
      .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], words);
    if (typeof found !== 'string') throw new Error(key);
    return found.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));
  };

const prepare = (
  text: string,
  over: { contact?: Contact; name?: string | null; lang?: 'en' | 'fi' } = {},
) =>
  prepareEscalation(
    {
      brand,
      topic: 'quality',
      contact: over.contact ?? anna,
      post: post({
        text,
        author: { name: over.name === undefined ? 'Maija L.' : over.name, handle: null, url: null },
      }),
      reasons: [
        {
          id: 'crisis',
          because: [
            { kind: 'words', text: 'lasia', start: 0, end: 5 },
            { kind: 'fact', fact: 'own-handle' },
          ],
        },
        { id: 'complaint', because: [] },
      ],
      since: Date.UTC(2026, 10, 23, 12, 10),
      lang: over.lang ?? 'en',
    },
    translate(over.lang === 'fi' ? drafts_fi : drafts_en),
  );

/** What a mail program would show. */
const opened = (mailto: string | null) => {
  const url = new URL(mailto ?? '');
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body'),
    fields: [...url.searchParams.keys()],
  };
};

test('the message says where, who, why, since when, and quotes the post', () => {
  const { subject, body, copy, mailto, to } = prepare('Löysin lasia\nkahvista & muusta');
  expect(to).toBe('anna+kuura@quality.example');
  expect(subject).toBe('Kuura: Quality – Maija L.');
  for (const part of [
    'Hello Anna',
    'https://x.com/maija/status/17',
    'crisis, complaint, "lasia"',
    '2:10',
    '> Löysin lasia\n> kahvista & muusta',
  ])
    expect(body).toContain(part);
  expect(copy).toBe(`${subject}\n\n${body}`);
  const mail = opened(mailto);
  expect(mail.fields).toEqual(['subject', 'body']);
  expect(mail).toMatchObject({
    to: 'anna%2Bkuura@quality.example',
    subject,
    body: body.replaceAll('\n', '\r\n'),
  });
});

test('it is in the language of the staff', () => {
  const { subject, body } = prepare('x', { lang: 'fi' });
  expect(subject).toBe('Kuura: Laatu – Maija L.');
  expect(body).toMatch(/Hei Anna[\s\S]*kriisi, valitus[\s\S]*14\.10/u);
});

test.each([
  ['a long text', 'ä'.repeat(50_000)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(2000)],
  ['header injection', 'x\r\nBcc: evil@evil.example\r\n&bcc=evil@evil.example?cc=evil'],
  ['lone surrogates', '\ud800 x \udc00'],
  ['right-to-left and zero-width', '\u202eevil\u200b'],
  ['placeholders', '{{name}} $t(drafts:none.own)'],
  ['nothing', ''],
])('%s stays inside the body, and the address is short enough', (_, text) => {
  const { mailto, subject } = prepare(text, { name: text || null });
  const mail = opened(mailto);
  expect(mailto?.length).toBeLessThanOrEqual(1900);
  expect(mail.fields).toEqual(['subject', 'body']);
  expect(mail.body).not.toMatch(/[\u200b\u202e]/u);
  expect(subject).not.toMatch(/[\r\n]/u);
  expect(subject.length).toBeLessThanOrEqual(120);
});

test.each([
  '',
  'anna',
  'a@b',
  'anna@x.example?bcc=evil@evil.example',
  'anna@x.example,evil@evil.example',
  'anna@x.example\r\nBcc: e@e.example',
  'a b@x.example',
])('no mail goes to %j', (email) => {
  const { mailto, copy } = prepare('x', { contact: { ...anna, email } });
  expect(mailto).toBeNull();
  expect(copy).toContain('Maija L.');
});

test('a topic without a contact goes to the one for everything else', () => {
  expect(contactFor(brand, 'quality')?.id).toBe('c1');
  expect(contactFor(brand, 'legal')?.id).toBe('c2');
  expect(contactFor({ contacts: [anna] }, 'legal')).toBeNull();
});
