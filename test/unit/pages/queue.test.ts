import { expect, test } from 'vitest';
import { LATE, narrow } from '../../../components/reports/queue-filter';
import { sentByHour } from '../../../utils/analytics/sent-by-hour';
import type { LogEvent } from '../../../utils/db/records';
import { makeQueue } from '../../../utils/desk/queue';
import { BRAND, NOW, RECORDS } from '../../desk/example';

const ALL = Object.values(RECORDS);
const NONE = { site: null, reason: null, text: '' };
const keysOf = (groups: { items: { record: { key: string } }[] }[]) =>
  groups.map(({ items }) => items.map(({ record }) => record.key));

test.each<[string, Partial<typeof NONE> | object, (record: (typeof ALL)[number]) => boolean]>([
  ['nothing chosen', {}, () => true],
  [
    'words, without regard to case',
    { text: ' MAIJA ' },
    (record) => /maija/i.test(`${record.post.author.name} ${record.post.text}`),
  ],
  ['a reason', { reason: 'crisis' }, (record) => record.reasons.some(({ id }) => id === 'crisis')],
  ['another site', { site: 'mastodon' }, (record) => record.post.site === 'mastodon'],
])('%s leaves what fits, in the desk’s own order and groups', (_, patch, fits) => {
  const queue = makeQueue(ALL, BRAND, NOW);
  const wanted = queue.open
    .map((group) => ({ ...group, items: group.items.filter(({ record }) => fits(record)) }))
    .filter(({ items }) => items.length > 0);
  expect(queue.open.length).toBeGreaterThan(2);
  expect(keysOf(narrow(queue, { ...NONE, ...patch }, NOW).open)).toEqual(keysOf(wanted));
});

test('over the target: only what is late by the brand’s working hours', () => {
  const queue = makeQueue(ALL, BRAND, NOW);
  const late = narrow(queue, { ...NONE, reason: LATE }, NOW).open.flatMap(({ items }) => items);
  const all = queue.open.flatMap(({ items }) => items);
  expect(late.map(({ record }) => record.key)).toEqual(
    all.filter(({ lateAt }) => lateAt !== null && lateAt <= NOW).map(({ record }) => record.key),
  );
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(all.length);
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
