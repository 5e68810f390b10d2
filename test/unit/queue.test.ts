import { expect, test } from 'vitest';
import { buildQueue, type Waiting } from '../../utils/listening/queue';
import type { ReasonId } from '../../utils/listening/reason';

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

const post = (
  key: string,
  reason: ReasonId | ReasonId[],
  minutesAgo: number,
  over: Partial<Waiting> = {},
): Waiting => ({
  key,
  person: `x/${key}`,
  post: { text: `A post of its own, number ${key}`, postedAt: null },
  reasons: [reason].flat().map((id) => ({ id })),
  needsAnswer: true,
  firstSeenAt: NOW - minutesAgo * MINUTE,
  state: 'open',
  snoozedUntil: null,
  ...over,
});

const shape = (items: Waiting[]) =>
  buildQueue(items, NOW).map(
    (row) => `${row.by} ${row.reason} ${row.posts.map((one) => one.key).join('+')}`,
  );

test('urgent reasons first, the longest waiting first within a reason', () => {
  expect(
    shape([
      post('a', 'question', 10),
      post('b', 'question', 90),
      post('c', ['complaint', 'question'], 5),
      post('d', 'crisis', 1),
      post('e', 'order-help', 300),
    ]),
  ).toEqual([
    'single crisis d',
    'single complaint c',
    'single question b',
    'single question a',
    'single order-help e',
  ]);
});

test('only what waits: open, needing an answer, not asleep', () => {
  expect(
    shape([
      post('praise', 'praise', 1, { needsAnswer: false }),
      post('answered', 'question', 1, { state: 'answered' }),
      post('pending', 'question', 1, { state: 'pending' }),
      post('handled', 'question', 1, { state: 'handled' }),
      post('asleep', 'question', 1, { snoozedUntil: NOW + 1 }),
    ]),
  ).toEqual([]);
});

test('a snoozed post comes back, and says so', () => {
  const [row] = buildQueue([post('a', 'question', 60, { snoozedUntil: NOW })], NOW);
  expect(row?.isBack).toBe(true);
  expect(buildQueue([post('b', 'question', 60)], NOW)[0]?.isBack).toBe(false);
});

test('posts of one person stand together, oldest first, under their most urgent reason', () => {
  expect(
    shape([
      post('new', 'complaint', 5, { person: 'x/maija' }),
      post('old', 'question', 50, { person: 'x/maija' }),
      post('other', 'complaint', 20),
    ]),
  ).toEqual(['person complaint old+new', 'single complaint other']);
});

test('the same text by several people is one row; short texts and unknown people are not joined', () => {
  const same = (text: string) => ({ post: { text, postedAt: null } });
  expect(
    shape([
      post('a', 'crisis', 3, same('Do NOT buy this coffee!!')),
      post('b', 'crisis', 2, same('do not buy  this coffee')),
      post('c', 'question', 2, same('ok?')),
      post('d', 'question', 1, same('ok?')),
      post('e', 'question', 0.5, { person: null }),
      post('f', 'question', 0.4, { person: null }),
    ]),
  ).toEqual([
    'text crisis a+b',
    'single question c',
    'single question d',
    'single question e',
    'single question f',
  ]);
});

test('the post’s own time counts where the page shows it', () => {
  const [row] = buildQueue(
    [post('a', 'question', 1, { post: { text: 'x', postedAt: '2026-11-23T09:00:00.000Z' } })],
    NOW,
  );
  expect(row?.since).toBe(Date.UTC(2026, 10, 23, 9));
});

test('every waiting post stands in exactly one row, 10,000 of them in less than a second', () => {
  const items = Array.from({ length: 10_000 }, (_, index) =>
    post(`${index}`, index % 3 ? 'question' : 'complaint', index, {
      person: `x/${index % 700}`,
      post: { text: `A longer text number ${index % 4_000}`, postedAt: null },
    }),
  );
  const start = performance.now();
  const rows = buildQueue(items, NOW);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(
    rows
      .flatMap((row) => row.posts)
      .map((one) => one.key)
      .sort(),
  ).toEqual(items.map((one) => one.key).sort());
});
