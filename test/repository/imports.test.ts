import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, ROOT, SOURCES } from './source';

/** Who may import whom, downwards only: `<from> may not import <to>` (types are free to travel). */
const FORBIDDEN: [from: RegExp, to: RegExp, why: string][] = [
  [/^utils\//, /^(components|entrypoints)\//, 'rooms know nothing of what shows them'],
  [/^components\//, /^entrypoints\//, 'components get props'],
  [
    /^components\//,
    /^(wxt\/browser|webextension-polyfill)$/,
    'components do not talk to the browser',
  ],
  [
    /^components\//,
    /^utils\/(db|settings|background|messages\/(send|handle))/,
    'components keep nothing',
  ],
  [
    /^utils\/(posts|sites|editors|listening|voice|drafting|strategy|planning|analytics|advertising|people)\//,
    /^(wxt\/|webextension-polyfill|idb$)/,
    'pure rooms take the world as arguments',
  ],
  [
    /^utils\/(posts|sites|editors|listening|voice|strategy|analytics|people)\//,
    /^utils\/(db|sync|settings|messages|background|feed)/,
    'pure rooms do not reach up',
  ],
  [
    /^utils\/(feed|sites|editors)\//,
    /^(zod|idb|preact|utils\/(db|sync|drafting|voice|listening|settings|schema|i18n|posts\/post-schema))/,
    'the script in the page stays tiny',
  ],
  [/^utils\/posts\//, /^utils\/(?!posts|schema)/, 'posts are at the bottom'],
  [/^utils\/db\//, /^utils\/(feed|sites|editors|messages|background)/, 'the log knows no page'],
];

const imports = SOURCES.flatMap(importsOf);

test('there are imports to look at', () => expect(imports.length).toBeGreaterThan(100));

test.each(FORBIDDEN)('%s does not import %s: %s', (from, to) => {
  const wrong = imports.filter(
    (each) => !each.typeOnly && from.test(each.from) && to.test(each.to),
  );
  expect(wrong.map((each) => `${each.from} -> ${each.to}`)).toEqual([]);
});

/** Everything that the script in the page pulls in, however far down. */
function closure(start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const found = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((candidate) =>
        existsSync(path.join(ROOT, candidate)),
      );
      if (found) visit(found);
      else seen.add(to);
    }
  };
  visit(start);
  return seen;
}

test('the script in the page pulls in nothing but feed, sites, editors, posts and the light half of messages', () => {
  const files = [...closure('utils/feed/script.ts')];
  const strange = files.filter(
    (file) =>
      !/^utils\/(feed|sites|editors|posts)\//.test(file) &&
      !['utils/clock.ts', 'utils/messages/send.ts'].includes(file),
  );
  expect(strange).toEqual([]);
});

/** The member files of a registry do not know each other. */
test.each(['sites', 'editors', 'listening/reasons'])(
  'members of %s do not import each other',
  (registry) => {
    const folder = `utils/${registry}`;
    const index = importsOf(`${folder}/index.ts`).filter(({ typeOnly }) => !typeOnly);
    const members = new Set(
      index.map(({ to }) => to).filter((to) => path.posix.dirname(to) === folder),
    );
    expect(members.size).toBeGreaterThan(3);
    const wrong = imports.filter(
      ({ from, to }) => members.has(from.replace(/\.tsx?$/, '')) && members.has(to),
    );
    expect(wrong).toEqual([]);
  },
);

test('the top level holds what it should and nothing else', () => {
  const allowed = new Set(
    'entrypoints components utils assets test package.json package-lock.json tsconfig.json wxt.config.ts README.md LICENSE CONTRIBUTING.md PRIVACY.md CHANGELOG.md biome.json node_modules'.split(
      ' ',
    ),
  );
  const strange = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.has(name));
  expect(strange).toEqual(['test-results'].filter((name) => strange.includes(name)));
});
