import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act, undo } from '../../../utils/db/act';
import { latestDraft, putDraft, recordInserted } from '../../../utils/db/drafts';
import { eventsOfPost } from '../../../utils/db/events';
import { openDatabase } from '../../../utils/db/open';
import { getPost, waitingPosts } from '../../../utils/db/posts';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import { getRollup } from '../../../utils/db/rollups';
import type { SavyDatabase } from '../../../utils/db/schema';
import { sightingsOf } from '../../../utils/db/sightings';
import type { PageEvent } from '../../../utils/messages/protocol';
import { fingerprintKey, postKey } from '../../../utils/posts/keys';
import { at, dump, inbound, makePost, OWNER, ownReply } from './world';

const { brand } = OWNER;
const DAY = '2026-11-23';
let database: SavyDatabase;
let number = 0;

beforeEach(async () => {
  database = await openDatabase({ name: `log-${number++}` });
});
afterEach(() => database.close());

const sight = (...items: ReturnType<typeof inbound>[]) =>
  recordSightings(database, { ...OWNER, items, looked: null });
const happen = (...events: PageEvent[]) => recordEvents(database, OWNER, events);
const seen = (key: string, minutes = 1): PageEvent => ({
  id: `s-${key}-${minutes}`,
  key,
  kind: 'seen',
  ...at(minutes),
});
const send = (
  kind: 'sent-pending' | 'sent' | 'send-failed',
  minutes: number,
  over: Partial<Extract<PageEvent, { sendId: string }>> = {},
): PageEvent => ({
  id: `${kind}-${minutes}`,
  key: 'x/1',
  kind,
  text: 'Hei Maija! Ensi viikolla.',
  sendId: 'send-1',
  replyKey: null,
  ...at(minutes),
  ...over,
});
const post = async (key = 'x/1') => {
  const record = await getPost(database, brand, key);
  if (!record) throw new Error(`${key} is not recorded`);
  return record;
};
const row = async (key = 'x/1') => (await getRollup(database, brand, DAY)).needed[key];

describe('seen', () => {
  test('a post counts as needing an answer only once it was seen, and only once', async () => {
    await sight(inbound());
    expect(await row()).toBeUndefined();
    expect(await waitingPosts(database, brand)).toEqual([]);
    await happen(seen('x/1', 1), seen('x/1', 5));
    await happen(seen('x/1', 9));
    expect(await row()).toMatchObject({ reason: 'question', product: 'paahto', seenAt: at(1).at });
    expect((await getRollup(database, brand, DAY)).counters).toEqual({ 'seen|x': 1 });
    expect((await waitingPosts(database, brand)).map((record) => record.key)).toEqual(['x/1']);
  });

  test('what is not recorded leaves no trace: neither seen nor answered', async () => {
    const before = await dump(database);
    await happen(seen('x/77'), send('sent', 3, { key: 'x/77' }));
    expect(await dump(database)).toEqual(before);
  });

  test('a running total of looked-at posts counts once, for each visit', async () => {
    const looked = { visit: 'v1', site: 'x' as const, day: DAY, total: 40 };
    await recordSightings(database, { ...OWNER, items: [], looked });
    await recordSightings(database, { ...OWNER, items: [], looked });
    await recordSightings(database, { ...OWNER, items: [], looked: { ...looked, total: 70 } });
    await recordSightings(database, {
      ...OWNER,
      items: [],
      looked: { ...looked, visit: 'v2', total: 10 },
    });
    expect((await getRollup(database, brand, DAY)).counters).toEqual({ 'looked|x': 80 });
  });
});

describe('sent', () => {
  test('pending does not count, confirmed does, from the moment of the press', async () => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent-pending', 10));
    expect(await post()).toMatchObject({ state: 'pending', answer: null, waiting: 1 });
    expect((await row())?.answeredAt).toBeNull();
    await happen(send('sent', 11));
    expect(await post()).toMatchObject({
      state: 'answered',
      answer: { by: 'savy', at: at(10).at },
    });
    expect((await post()).waiting).toBeUndefined();
    expect(await row()).toMatchObject({ answeredAt: at(10).at, outside: false });
    await happen(send('sent', 12, { id: 'late-copy' }));
    expect((await getRollup(database, brand, DAY)).counters['sent|x']).toBe(1);
  });

  test('confirmed before pending arrives comes out the same', async () => {
    await sight(inbound());
    await happen(send('sent', 11));
    await happen(send('sent-pending', 10));
    await happen(seen('x/1', 1));
    expect(await post()).toMatchObject({ state: 'answered', answer: { at: at(10).at } });
  });

  test('a failed send opens the post again; a later confirmation of the same send wins', async () => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent-pending', 10), send('send-failed', 11));
    expect(await post()).toMatchObject({ state: 'open', waiting: 1 });
    await happen(send('sent', 12));
    expect((await post()).state).toBe('answered');
  });

  test('only the first reply counts for the time, both for "sent today"', async () => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent', 10), send('sent', 30, { sendId: 'send-2' }));
    expect((await row())?.answeredAt).toBe(at(10).at);
    expect((await getRollup(database, brand, DAY)).counters['sent|x']).toBe(2);
  });

  test('an answer the next day belongs to the day on which the post was seen; sent to its own', async () => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent', 60 * 24));
    const next = await getRollup(database, brand, '2026-11-24');
    expect(next).toMatchObject({ counters: { 'sent|x': 1 }, needed: {} });
    expect(await row()).toMatchObject({ answeredAt: at(60 * 24).at });
  });

  test('the draft and how much of it was rewritten', async () => {
    await sight(inbound());
    await happen(seen('x/1'));
    const original = 'Hei Maija! Ensi viikolla.';
    const draft = { id: 'd1', post: 'x/1', text: 'Hei!', origin: 'recipe:q', original };
    await putDraft(database, OWNER, { ...draft, at: at(5).at }, 120);
    await putDraft(database, OWNER, { ...draft, text: 'Hei Maija!', at: at(6).at }, 120);
    expect(await latestDraft(database, brand, 'x/1')).toMatchObject({ text: 'Hei Maija!' });
    await recordInserted(database, OWNER, 'x/1', 'd1', { result: 'inserted' }, at(7));
    await happen(send('sent-pending', 8, { text: 'Hei Maija! Ensi kuussa.' }));
    await happen(send('sent', 9, { text: 'Hei Maija! Ensi kuussa.' }));
    const { answer } = await post();
    expect(answer).toMatchObject({ draft: 'd1', by: 'savy' });
    // "viikoll" -> "kuuss": seven changes, of 25 graphemes.
    expect(answer?.rewritten).toBeCloseTo(7 / 25);
    const { counters } = await getRollup(database, brand, DAY);
    expect(counters).toEqual({ 'seen|x': 1, 'drafted|x': 1, 'inserted|x': 1, 'sent|x': 1 });
  });

  test.each([
    [true, 'answered', 1],
    [false, 'open', undefined],
  ])('"did it go out?" answered %s', async (sent, state, count) => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent-pending', 10));
    expect(await act(database, OWNER, 'x/1', { do: 'confirm-sent', sent }, at(600))).not.toBeNull();
    expect((await post()).state).toBe(state);
    expect((await getRollup(database, brand, DAY)).counters['sent|x']).toBe(count);
    expect(await act(database, OWNER, 'x/1', { do: 'confirm-sent', sent }, at(601))).toBeNull();
  });
});

describe('our own reply in the thread', () => {
  test('clears the post as answered outside, in either order of sight', async () => {
    await sight(inbound());
    await happen(seen('x/1'));
    await sight(ownReply());
    const answer = { by: 'outside', who: 'kuurakahvi', at: at(20).at };
    expect(await post()).toMatchObject({ state: 'answered', answer });
    expect(await row()).toMatchObject({ outside: true });

    await sight(ownReply({ id: '901', parentId: '2' }), inbound({ id: '2' }));
    expect(await post('x/2')).toMatchObject({ state: 'answered', answer: { by: 'outside' } });
    expect((await getRollup(database, brand, DAY)).counters['outside|x']).toBe(2);
  });

  test('confirms the pending send whose text it shows', async () => {
    await sight(inbound());
    await happen(seen('x/1'), send('sent-pending', 19));
    await sight(ownReply());
    expect(await post()).toMatchObject({ answer: { by: 'savy', at: at(19).at } });
    await happen(send('sent', 26));
    expect((await getRollup(database, brand, DAY)).counters).toEqual({
      'seen|x': 1,
      'sent|x': 1,
      'sent-human|x': 1,
    });
  });

  test('seen before its send is reported: not outside after all', async () => {
    await sight(inbound(), ownReply());
    expect((await post()).answer?.by).toBe('outside');
    await happen(seen('x/1'), send('sent-pending', 19));
    expect(await post()).toMatchObject({ state: 'answered', answer: { by: 'savy' } });
    expect((await getRollup(database, brand, DAY)).counters).toEqual({
      'seen|x': 1,
      'sent|x': 1,
      'sent-human|x': 1,
    });
  });

  test.each([
    ['addressed by handle', { parentId: null, replyingTo: ['Maija'] }, ['x/1', 'x/5'], true],
    ['addressed to another', { parentId: null, replyingTo: ['ville'] }, ['x/1'], false],
    ['right above, nothing else known', { parentId: null }, ['x/1'], true],
    ['further above, nothing else known', { parentId: null }, ['x/1', 'x/5'], false],
    ['the root of a bare thread', { parentId: null, rootId: '1' }, [], true],
    ['answers another post', { parentId: '5' }, ['x/1', 'x/5'], false],
    ['older than the post', { postedAt: '2026-11-22T06:00:00Z' }, [], false],
  ])('%s', async (_name, over, thread, answered) => {
    await sight(inbound());
    await happen(seen('x/1'));
    await sight(ownReply(over, { thread }));
    expect((await post()).state).toBe(answered ? 'answered' : 'open');
  });

  test('one answer to three posts in a row by the same person settles all three', async () => {
    const three = ['1', '2', '3'].map((id) => inbound({ id }));
    await sight(...three);
    await sight(ownReply({ parentId: '3' }, { thread: ['x/1', 'x/2', 'x/3'] }));
    for (const id of ['1', '2', '3']) expect((await post(`x/${id}`)).state).toBe('answered');
  });
});

describe('actions and undo', () => {
  test.each([
    [{ do: 'handle', how: 'private', note: '' }, { state: 'handled' }],
    [{ do: 'snooze', until: at(90).at }, { snoozedUntil: at(90).at }],
    [{ do: 'escalate', contact: 'c1', topic: 'quality' }, { escalation: { contact: 'c1' } }],
    [
      { do: 'needs-answer', needs: false },
      { state: 'nothing', needsAnswer: false },
    ],
  ] as const)('%j and back', async (action, expected) => {
    await sight(inbound());
    await happen(seen('x/1'));
    const before = await post();
    const rollup = await getRollup(database, brand, DAY);
    const event = await act(database, OWNER, 'x/1', action, at(10));
    expect(await post()).toMatchObject(expected);
    expect(await undo(database, OWNER, event as string, at(11))).toBe(true);
    expect(await post()).toEqual(before);
    expect({ ...(await getRollup(database, brand, DAY)), seq: 0 }).toEqual({ ...rollup, seq: 0 });
    expect(await undo(database, OWNER, event as string, at(12))).toBe(false);
    expect(await undo(database, OWNER, 'no-such-event', at(12))).toBe(false);
  });

  test('the same action sent twice is one event', async () => {
    await sight(inbound());
    const action = { do: 'note', text: 'Soitti' } as const;
    await act(database, OWNER, 'x/1', action, at(3), 'action-1');
    await act(database, OWNER, 'x/1', action, at(4), 'action-1');
    const noted = (await eventsOfPost(database, brand, 'x/1')).filter((e) => e.kind === 'noted');
    expect(noted).toHaveLength(1);
    expect(await act(database, OWNER, 'x/404', action, at(4))).toBeNull();
  });

  test('a person has the last word on "needs an answer", a machine may only raise it', async () => {
    const calm = inbound();
    calm.classified = {
      ...calm.classified,
      reasons: [{ id: 'praise', because: [] }],
      needsAnswer: false,
    };
    await sight(calm);
    await happen(seen('x/1'));
    expect(await row()).toBeUndefined();
    await sight(inbound({}, at(2)));
    expect(await row()).toMatchObject({ reason: 'question' });
    await sight({ ...calm, ...at(4) });
    expect(await row()).toMatchObject({ reason: 'praise' });
    await act(database, OWNER, 'x/1', { do: 'needs-answer', needs: false }, at(5));
    await sight(inbound({}, at(6)), inbound({}, at(7)));
    expect(await row()).toBeUndefined();
  });

  test('a label changes all rows of the person, and comes back with undo', async () => {
    await sight(inbound(), inbound({ id: '2' }));
    await happen(seen('x/1'), seen('x/2'));
    const action = { do: 'label', person: 'x/maija', segment: 'customer' } as const;
    const event = await act(database, OWNER, 'x/1', action, at(3));
    expect([(await row('x/1'))?.segment, (await row('x/2'))?.segment]).toEqual([
      'customer',
      'customer',
    ]);
    expect(await database.get('people', [brand, 'x/maija'])).toMatchObject({
      posts: 2,
      answered: 0,
    });
    await undo(database, OWNER, event as string, at(4));
    expect([(await row('x/1'))?.segment, (await row('x/2'))?.segment]).toEqual([null, null]);
  });
});

describe('another look', () => {
  test('changed counts are kept with their time; a second look at the same changes nothing', async () => {
    const likes = (value: number) => ({
      counts: { ...makePost().counts, likes: { value, exact: true } },
    });
    await sight(inbound(likes(3)));
    const before = await dump(database);
    await sight(inbound(likes(3), at(0.5)));
    expect(await dump(database)).toEqual(before);
    await sight(inbound(likes(7), at(10)));
    expect(await sightingsOf(database, brand, 'x/1')).toMatchObject([{ at: at(10).at }]);
    expect((await post()).firstCounts.likes?.value).toBe(3);
  });

  test('a cut text does not replace the whole one', async () => {
    await sight(inbound());
    const flags = { ad: false, repost: false, quote: false, truncated: true };
    await sight(inbound({ text: 'Milloin uusi…', flags }, at(5)));
    expect((await post()).post.text).toBe('Milloin uusi paahto on kaupoissa?');
  });

  test('a fingerprint that turns out to be an id joins both histories', async () => {
    const nameless = makePost({ site: 'facebook', id: null });
    const named = makePost({ site: 'facebook', id: '55' });
    const fingerprint = fingerprintKey(nameless);
    expect(postKey(nameless)).toBe(fingerprint);
    await sight(inbound(nameless));
    await happen(seen(fingerprint));
    await act(database, OWNER, fingerprint, { do: 'note', text: 'Soitti' }, at(2));
    await sight(inbound(named, at(5)));
    await happen(seen('facebook/55', 6));
    const rollup = await getRollup(database, brand, DAY);
    expect(Object.keys(rollup.needed)).toEqual(['facebook/55']);
    expect(rollup.counters).toEqual({ 'seen|facebook': 1, 'noted|facebook': 1 });
    expect(await post(fingerprint)).toMatchObject({ key: 'facebook/55', seenAt: at(1).at });
    // From now on the page without the id leads to the same record.
    await sight(inbound(nameless, at(9)));
    await happen(send('sent', 10, { key: fingerprint }));
    expect((await post('facebook/55')).state).toBe('answered');
    expect(await database.count('posts')).toBe(1);
    expect(await eventsOfPost(database, brand, 'facebook/55')).toHaveLength(4);
  });

  test('seen under both keys before anybody knew counts once', async () => {
    const nameless = makePost({ site: 'facebook', id: null });
    const named = makePost({ site: 'facebook', id: '55', text: 'Milloin … lue lisää' });
    await sight(inbound(nameless), inbound(named));
    await happen(seen(fingerprintKey(nameless)), seen('facebook/55', 2));
    await sight(inbound({ ...nameless, id: '55' }, at(5)));
    expect((await getRollup(database, brand, DAY)).counters).toEqual({ 'seen|facebook': 1 });
    expect(await database.get('people', [brand, 'facebook/maija'])).toMatchObject({ posts: 1 });
  });
});
