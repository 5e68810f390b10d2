import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TSX = path.join(ROOT, 'node_modules/.bin/tsx');
const CLI = path.join(ROOT, 'test/cli/reasons.ts');

const run = (args: string[], input = '') =>
  spawnSync(TSX, [CLI, ...args], { input, encoding: 'utf8', cwd: ROOT });

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a line in, a line out, in order, from standard input', () => {
  const texts = ['@brand where is my order', 'sairaan hyvä kahvi 😍', 'Löysin lasia kahvista'];
  const { stdout, status } = run([], texts.map((text) => JSON.stringify({ text })).join('\n'));
  const [order, praise, crisis] = lines(stdout);
  expect(status).toBe(0);
  expect(order).toMatchObject({ lang: 'en', sentiment: 'neutral', needsAnswer: true });
  expect(order.reasons.map((one: { id: string }) => one.id)).toEqual(['question', 'order-help']);
  expect(order.reasons[1].because).toEqual(['says “where is my order”']);
  expect(praise).toMatchObject({ lang: 'fi', sentiment: 'positive', needsAnswer: false });
  expect(crisis.reasons[0].id).toBe('crisis');
});

test('broken lines are named, the others are read, and the end is 1', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reasons-'));
  const file = path.join(folder, 'posts.jsonl');
  writeFileSync(file, '{"text":"thanks!"}\n\nno json\n{"words":1}\n[]\n{"text":"ok?"}\n');
  const { stdout, stderr, status } = run([file]);
  expect(lines(stdout)).toHaveLength(2);
  expect(stderr.match(/posts\.jsonl:\d+/g)).toEqual([
    'posts.jsonl:3',
    'posts.jsonl:4',
    'posts.jsonl:5',
  ]);
  expect(status).toBe(1);
});

test('with a profile only what concerns the brand has reasons', () => {
  const input = ['Where is my other sock?', 'Kuuran kahvi oli kylmää', 'Routa on paras']
    .map((text) => JSON.stringify({ text }))
    .join('\n');
  const out = lines(
    execFileSync(TSX, [CLI, '--brand', 'test/fixtures/reasons/brand.json'], {
      input,
      encoding: 'utf8',
      cwd: ROOT,
    }),
  );
  expect(out.map((one) => one.reasons.map((reason: { id: string }) => reason.id))).toEqual([
    [],
    ['complaint'],
    ['competitor'],
  ]);
  expect(out[2].competitors).toEqual(['Routa Roasters']);
});

test('a file that is not there is said plainly', () => {
  const { status, stderr } = run(['nowhere.jsonl']);
  expect(status).toBe(1);
  expect(stderr).toContain('nowhere.jsonl');
});
