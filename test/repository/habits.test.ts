import { expect, test } from 'vitest';
import { codeOf, read, SOURCES } from './source';

/** Each rule: what must not stand in the code, where it may all the same, and why. */
const RULES: [name: string, pattern: RegExp, except: RegExp, why: string][] = [
  ['Date.now', /\bDate\.now\b/, /^utils\/clock\.ts$/, 'one clock, so that time is an argument'],
  ['new Date()', /\bnew Date\(\)/, /^$/, 'one clock'],
  ['MutationObserver', /\bMutationObserver\b/, /^utils\/feed\/observe\.ts$/, 'one observer a page'],
  [
    'markup from strings',
    /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    /^$/,
    'a post is untrusted',
  ],
  ['code from strings', /\beval\(|new Function\(/, /^$/, 'no remote or made-up code'],
  [
    'patching the page',
    /(window|globalThis)\.(fetch|XMLHttpRequest)\s*=|history\.(pushState|replaceState)\s*=/,
    /^$/,
    'the page is the site’s',
  ],
  [
    'sync storage',
    /['"`]sync:|storage\.sync/,
    /^$/,
    'nothing of ours leaves by the browser’s sync',
  ],
  [
    'polling',
    /\bsetInterval\(/,
    /^(utils\/feed\/run|components\/ui\/use-minute)\.ts$/,
    'one minute timer for ages',
  ],
  ['pressing', /\.(submit|requestSubmit)\(/, /^$/, 'the person presses Send'],
];

test.each(RULES)('no %s', (_, pattern, except) => {
  const wrong = SOURCES.filter((file) => !except.test(file) && pattern.test(codeOf(read(file))));
  expect(wrong).toEqual([]);
});

test('the only native control that is pressed is Reply, in one place', () => {
  const pressing = SOURCES.filter(
    (file) => /^utils\/(feed|sites|editors)\//.test(file) && /\.click\(\)/.test(codeOf(read(file))),
  );
  expect(pressing).toEqual(['utils/feed/insert.ts']);
  expect(read('utils/feed/insert.ts').match(/\.click\(\)/g)).toHaveLength(1);
});

test('no file is a drawer for everything', () => {
  expect(SOURCES.filter((file) => /(^|\/)(utils|helpers?|manager|misc)\.tsx?$/.test(file))).toEqual(
    [],
  );
});

test('modules are kebab-case, components PascalCase', () => {
  const wrong = SOURCES.filter((file) => {
    const name = (file.split('/').at(-1) as string).replace(/\.tsx?$/, '');
    if (!file.startsWith('components/') || file.endsWith('.ts')) return !/^[a-z0-9-]+$/.test(name);
    return !/^[A-Z][A-Za-z0-9]+$/.test(name) && !/^use-[a-z-]+$/.test(name);
  });
  expect(wrong).toEqual([]);
});
