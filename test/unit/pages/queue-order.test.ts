import { expect, test } from 'vitest';
import { matches, orderQueue, snoozed } from '../../../components/reports/queue-order';
import type { QueueRow } from '../../../components/reports/world';
import { sentByHour } from '../../../utils/analytics/sent-by-hour';
import type { LogEvent } from '../../../utils/db/records';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;

function row(key: string, reason: string, age: number, lateIn: number | null, text = ''): QueueRow {
  const record = {
    key,
    reasons: [{ id: reason, because: [] }],
    firstSeenAt: NOW - MINUTE,
    snoozedUntil: null,
    post: {
      site: 'x',
      text,
      author: { name: 'Maija', handle: 'maija', url: null },
      postedAt: new Date(NOW - age * MINUTE).toISOString(),
    },
  } as unknown as QueueRow['record'];
  return { record, lateAt: lateIn === null ? null : NOW + lateIn * MINUTE, person: null };
}

test('crises first, then what is late, then by reason, the oldest first', () => {
  const rows = [
    row('question', 'question', 10, 50),
    row('old question', 'question', 30, 20),
    row('late mention', 'mention', 90, -30),
    row('complaint', 'complaint', 5, 55),
    row('crisis', 'crisis', 1, 59),
    row('never late', 'complaint', 500, null),
  ];
  expect(orderQueue(rows, NOW).map(({ record }) => record.key)).toEqual([
    'crisis',
    'late mention',
    'never late',
    'complaint',
    'old question',
    'question',
  ]);
});

test('filters fit site, reason, and name or words without regard to case', () => {
  const one = row('1', 'question', 1, null, 'Milloin uusi PAAHTO tulee?');
  const none = { site: null, reason: null, text: '' };
  expect(matches(one, none)).toBe(true);
  expect(matches(one, { ...none, text: ' paahto ' })).toBe(true);
  expect(matches(one, { ...none, text: 'MAIJA' })).toBe(true);
  expect(matches(one, { ...none, text: 'Ville' })).toBe(false);
  expect(matches(one, { ...none, site: 'bluesky' })).toBe(false);
  expect(matches(one, { ...none, reason: 'complaint' })).toBe(false);
});

test('a snoozed post sleeps until its moment', () => {
  const one = row('1', 'question', 1, null);
  one.record.snoozedUntil = NOW + 1;
  expect(snoozed(one, NOW)).toBe(true);
  expect(snoozed(one, NOW + 1)).toBe(false);
});

test('replies stand in the hour of the press of Send, on the person’s own clock', () => {
  const base = { brand: 'b_kuura1', site: 'x', day: '2026-11-23', workspaceDay: '2026-11-23' };
  const event = (id: string, body: object) =>
    ({ ...base, cohortDay: base.day, offset: 120, id, ...body }) as unknown as LogEvent;
  const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
  const bars = sentByHour([
    event('p1', { kind: 'sent-pending', send: 's1', post: 'x/1', at: at('05:59') }),
    event('s1', { kind: 'sent', send: 's1', post: 'x/1', at: at('06:01') }),
    event('s2', { kind: 'sent', send: 's2', post: 'x/2', at: at('20:30') }),
    event('s3', { kind: 'sent', send: 's3', post: 'x/3', at: at('20:31') }),
    event('u3', { kind: 'undone', event: 's3', post: 'x/3', at: at('20:32') }),
  ]);
  expect(bars[0]?.hour).toBe(7);
  expect(bars.at(-1)?.hour).toBe(22);
  expect(bars.filter(({ figure }) => figure.n > 0)).toMatchObject([
    { hour: 7, figure: { n: 1, behind: { posts: ['x/1'] } } },
    { hour: 22, figure: { n: 1, behind: { posts: ['x/2'] } } },
  ]);
  expect(sentByHour([]).map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
});
