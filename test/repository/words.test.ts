import { expect, test } from 'vitest';
import { codeOf, filesIn, read, SOURCES } from './source';

type Words = { [key: string]: string | Words };

function flatten(words: Words, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

const files = filesIn('assets/locales').filter((file) => file.endsWith('.json'));
const rooms = [...new Set(files.map((file) => file.split('/').at(-1) as string))];
const load = (language: string, room: string) =>
  flatten(JSON.parse(read(`assets/locales/${language}/${room}`)) as Words);

/** Languages have different plural forms of one key. */
const stem = (key: string) => key.replace(/(_ordinal)?_(zero|one|two|few|many|other)$/, '');
const stems = (words: Record<string, string>) => [...new Set(Object.keys(words).map(stem))].sort();

const slots = (text: string) => [...new Set(text.match(/{{\s*\w+\s*}}/g) ?? [])].sort();

test.each(rooms)('%s says the same things in English and Finnish', (room) => {
  const [en, fi] = [load('en', room), load('fi', room)];
  expect(stems(fi)).toEqual(stems(en));
  const differing = Object.keys(en).filter(
    (key) => key in fi && slots(en[key] ?? '').join() !== slots(fi[key] ?? '').join(),
  );
  expect(differing).toEqual([]);
  const empty = Object.entries({ ...en, ...fi }).filter(([, text]) => !text.trim());
  expect(empty).toEqual([]);
});

test('every fixed key in the code has its words', () => {
  const missing: string[] = [];
  for (const file of SOURCES) {
    for (const [, room, key] of codeOf(read(file)).matchAll(
      /\bt\(\s*['"`]([a-z]+):([\w.-]+)['"`]/g,
    )) {
      const words = rooms.includes(`${room}.json`) ? load('en', `${room}.json`) : {};
      if (!stems(words).includes(key ?? '')) missing.push(`${file}: ${room}:${key}`);
    }
  }
  expect(missing).toEqual([]);
});

/**
 * Keys as the code writes them: whole ones, and templates whose holes may be anything. A template may go on
 * elsewhere (`${key}.why`), so what begins with one counts as used.
 */
function usedKeys(room: string): RegExp[] {
  const texts = [...SOURCES, ...filesIn('utils').filter((file) => file.endsWith('.ts'))].map(
    (file) => codeOf(read(file)),
  );
  const written = texts.flatMap((text) =>
    [
      ...text.matchAll(new RegExp(`${room}:((?:[\\w.-]|\\$\\{(?:[^{}]|\\{[^{}]*\\})*\\})+)`, 'g')),
    ].map(([, key = '']) => key),
  );
  // The program on the command line reads its words without `t`.
  if (room === 'reasons') written.push('says');
  return [...new Set(written)].map((key) => {
    const parts = key.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    const pattern = parts.map((part) => part.replace(/[.-]/g, '\\$&')).join('.+');
    return new RegExp(`^${pattern}(\\.|$)`);
  });
}

test.each(rooms)('%s holds no words that nothing says', (file) => {
  const room = file.replace('.json', '');
  const used = usedKeys(room);
  const unused = stems(load('en', file)).filter(
    (key) => !used.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
