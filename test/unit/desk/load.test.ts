import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../../utils/db/act';
import { putDraft } from '../../../utils/db/drafts';
import { openDatabase } from '../../../utils/db/open';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import type { SavyDatabase } from '../../../utils/db/schema';
import { loadPost, loadQueue, loadToday } from '../../../utils/desk/load';
import { draftShelf } from '../../../utils/desk/shelf';
import type { PageEvent, PostAction } from '../../../utils/messages/protocol';
import { BRAND } from '../../desk/example';
import { GUIDELINE } from '../../desk/rooms';
import { at, inbound, MINUTE, OWNER } from '../db/world';

/** The part of Storage that the shelf uses. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

let database: SavyDatabase;
let storage: Storage;
let number = 0;
/** 11:00, three hours after the first post was seen; working hours begin at 9. */
const NOON = at(180).at;

beforeEach(async () => {
  database = await openDatabase({ name: `desk-${number++}` });
  storage = memoryStorage();
});
afterEach(() => database.close());

const see = async (...items: ReturnType<typeof inbound>[]) => {
  await recordSightings(database, { ...OWNER, items, looked: null });
  await recordEvents(
    database,
    OWNER,
    items.map(({ key }): PageEvent => ({ id: `s-${key}`, key, kind: 'seen', ...at(1) })),
  );
};
const send = (kind: 'sent' | 'sent-pending', key: string, minutes: number): Promise<void> =>
  recordEvents(database, OWNER, [
    {
      id: `${kind}-${key}`,
      key,
      kind,
      text: 'Hei Maija!',
      sendId: key,
      replyKey: null,
      ...at(minutes),
    },
  ]);
const doIt = (key: string, action: PostAction) => act(database, OWNER, key, action, at(60));
const open = (key: string) =>
  loadPost(database, BRAND, GUIDELINE, key, draftShelf(storage), {}, NOON);
const maija = (id: string, text = `Onko ${id} tulossa kauppoihin?`) => inbound({ id, text });
const teemu = (id: string, text: string) =>
  inbound({ id, text, author: { name: 'Teemu', handle: 'teemuj', url: null } });
const draft = (over: object = {}) => ({
  id: 'd1',
  text: 'Hei Maija! Ensi viikolla.',
  origin: 'own',
  original: '',
  at: at(30).at,
  ...over,
});

describe('a post', () => {
  test('comes with the person, their other posts, notes, and the target in working hours', async () => {
    await see(maija('1'), maija('2'));
    await doIt('x/1', { do: 'note', text: 'vakioasiakas' });
    const post = await open('x/1');
    expect(post?.person?.posts).toBe(2);
    expect(post?.earlier.map(({ key }) => key)).toEqual(['x/2']);
    expect(post?.notes.map(({ text }) => text)).toEqual(['vakioasiakas']);
    // Written at 7:30, before the desk opens at 9: the hour runs out at 10.
    expect(post?.lateAt).toBe(at(120).at);
    expect(await open('x/404')).toBeNull();
  });

  test('texts sent lately come along, for repeats', async () => {
    await see(maija('1'), teemu('3', 'Missä tilaukseni viipyy?'));
    await send('sent', 'x/3', 20);
    expect((await open('x/1'))?.recent).toEqual(['Hei Maija!']);
  });
});

describe('the kept draft', () => {
  test('the shelf wins over the log, as it is written at each keystroke', async () => {
    await see(maija('1'));
    await putDraft(database, OWNER, { ...draft({ text: 'vanha' }), post: 'x/1' }, 120);
    expect((await open('x/1'))?.kept?.text).toBe('vanha');
    draftShelf(storage).write(BRAND.id, 'x/1', draft({ text: 'uusi' }));
    expect((await open('x/1'))?.kept?.text).toBe('uusi');
  });

  test('a discarded draft does not come back from the log', async () => {
    await see(maija('1'));
    await putDraft(database, OWNER, { ...draft({ text: '' }), post: 'x/1' }, 120);
    expect((await open('x/1'))?.kept).toBeNull();
  });

  test('what went out is no draft any more; what was written after it is', async () => {
    await see(maija('1'));
    const shelf = draftShelf(storage);
    shelf.write(BRAND.id, 'x/1', draft());
    await send('sent', 'x/1', 40);
    expect((await open('x/1'))?.kept).toBeNull();
    expect(shelf.read(BRAND.id, 'x/1')).toBeNull();
    shelf.write(BRAND.id, 'x/1', draft({ at: at(50).at, text: 'Vielä yksi asia.' }));
    expect((await open('x/1'))?.kept?.text).toBe('Vielä yksi asia.');
  });

  test('a broken shelf is an empty shelf', () => {
    storage.setItem(`draft:${BRAND.id}:x/1`, '{"id":');
    expect(draftShelf(storage).read(BRAND.id, 'x/1')).toBeNull();
    storage.setItem(`draft:${BRAND.id}:x/1`, '{"id":1,"text":"a"}');
    expect(draftShelf(storage).read(BRAND.id, 'x/1')).toBeNull();
  });
});

describe('the queue', () => {
  test('one person together, the same text together, unsure sends first, snoozed apart', async () => {
    const copied = 'Älkää ostako tätä kahvia enää koskaan';
    await see(
      maija('1'),
      maija('2'),
      teemu('3', copied),
      inbound({ id: '4', text: copied, author: { name: 'Oona', handle: 'oona', url: null } }),
      teemu('5', 'Onko teillä kofeiinitonta kahvia?'),
      inbound({ id: '6', text: 'Moi', author: { name: 'Aki', handle: 'aki', url: null } }),
    );
    await doIt('x/5', { do: 'snooze', until: NOON + 60 * MINUTE });
    await send('sent-pending', 'x/6', 30);
    const queue = await loadQueue(database, BRAND, NOON);
    const keys = queue.open.map(({ kind, items }) => [
      kind,
      ...items.map(({ record }) => record.key),
    ]);
    expect(keys[0]).toEqual(['person', 'x/6']);
    expect(keys.slice(1)).toEqual(
      expect.arrayContaining([
        ['person', 'x/1', 'x/2'],
        ['text', 'x/3', 'x/4'],
      ]),
    );
    expect(queue.snoozed.map(({ record }) => record.key)).toEqual(['x/5']);
    const later = await loadQueue(database, BRAND, NOON + 61 * MINUTE);
    expect(later.snoozed).toEqual([]);
    expect(later.open.flatMap(({ items }) => items)).toHaveLength(6);
  });
});

describe('today', () => {
  test('answered and in target as the dashboard counts; waiting without the snoozed', async () => {
    await see(
      maija('1'),
      maija('2'),
      teemu('3', 'Missä tilaukseni on?'),
      teemu('5', 'Haloo, onko ketään?'),
    );
    await send('sent', 'x/1', 90);
    await send('sent', 'x/2', 150);
    await doIt('x/5', { do: 'snooze', until: NOON + 60 * MINUTE });
    expect(await loadToday(database, BRAND, NOON)).toEqual({
      answered: 2,
      inTarget: 1,
      judged: 2,
      waiting: 1,
      oldest: 210 * MINUTE,
    });
  });

  test('an empty log has an empty day', async () => {
    expect(await loadToday(database, BRAND, NOON)).toEqual({
      answered: 0,
      inTarget: 0,
      judged: 0,
      waiting: 0,
      oldest: null,
    });
  });
});
