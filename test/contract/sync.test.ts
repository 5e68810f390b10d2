import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TARGETS } from '../../utils/sync';
import type { DayDocument, Folder, SyncTarget } from '../../utils/sync/target';
import { makeFolder } from '../unit/sync/node-folder';

const document = (over: Partial<DayDocument> = {}): DayDocument => {
  const { staff, device, day } = {
    staff: 'stf1',
    device: 'dev1-kuura1',
    day: '2026-11-23',
    ...over,
  };
  return {
    _id: `day:${staff}:${device}:${day}`,
    type: 'day',
    schema: 1,
    brand: 'b_kuura1',
    tz: 'Europe/Helsinki',
    seq: 1,
    boot: 'boot-1',
    c: { x_sent: 3 },
    p: { AAAAAAAAAAAAAA: [540, 600, 0] },
    ...over,
    staff,
    device,
    day,
  };
};

const signal = new AbortController().signal;

test('the list has its targets, each once', () => {
  const ids = TARGETS.map((kind) => kind.id);
  expect(ids).toContain('file');
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(TARGETS.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  let folder: Folder & { path: string };
  let target: SyncTarget;

  beforeEach(async () => {
    folder = await makeFolder();
    target = kind.connect({ folder });
  });
  afterEach(() => rm(folder.path, { recursive: true }));

  const push = (...documents: DayDocument[]) => target.push(documents, { signal });
  const pull = (since: string | null = null) => target.pull(since, { signal });

  test('says what it needs', () => {
    expect(kind.needs.length).toBeGreaterThan(0);
    expect(() => kind.connect({})).toThrow();
    expect(target.id).toBe(kind.id);
  });

  test('what is stored comes back as it was, to everybody', async () => {
    const documents = [document(), document({ staff: 'stf2', closed: true })];
    expect(await push(...documents)).toEqual(
      documents.map(({ _id: id }) => ({ id, state: 'stored' })),
    );
    const { documents: read, refused } = await kind.connect({ folder }).pull(null, { signal });
    expect(read.toSorted((a, b) => (a._id < b._id ? -1 : 1))).toEqual(documents);
    expect(refused).toEqual([]);
  });

  test('an answer that was lost: the same state again is stored, and changes nothing', async () => {
    await push(document());
    const before = await pull();
    expect(await push(document())).toMatchObject([{ state: 'stored' }]);
    expect(await pull()).toEqual(before);
  });

  test('an older state, or one of another boot, never overwrites', async () => {
    await push(document({ seq: 5 }));
    for (const over of [{ seq: 4 }, { seq: 9, boot: 'boot-2' }]) {
      expect(await push(document(over))).toMatchObject([
        { state: 'newer-exists', seq: 5, boot: 'boot-1' },
      ]);
    }
    expect((await pull()).documents).toEqual([document({ seq: 5 })]);
  });

  test('from a token on only what has changed since comes', async () => {
    await push(document(), document({ staff: 'stf2' }));
    const { token } = await pull();
    expect((await pull(token)).documents).toEqual([]);
    await push(document({ seq: 2 }));
    await push(document({ staff: 'stf3' }));
    const again = await pull(token);
    expect(again.documents.map(({ staff, seq }) => [staff, seq])).toEqual([
      ['stf1', 2],
      ['stf3', 1],
    ]);
    expect((await pull('not a token')).documents).toHaveLength(3);
  });

  test('stops when it is told to', async () => {
    const stopped = AbortSignal.abort();
    await expect(target.push([document()], { signal: stopped })).rejects.toThrow();
    expect((await pull()).documents).toEqual([]);
  });
});
