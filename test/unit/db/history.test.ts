import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { livePost } from '../../../utils/analytics/post-life';
import { recount } from '../../../utils/analytics/rollup';
import { resolveKey } from '../../../utils/db/aliases';
import { eventsOfPost } from '../../../utils/db/events';
import { openDatabase } from '../../../utils/db/open';
import type { SavyDatabase } from '../../../utils/db/schema';
import { makeHistory, seeded } from './random-history';
import { dump, OWNER } from './world';

const { brand } = OWNER;
const open = (name: string) => openDatabase({ name });

/** Everything that was kept beside the events must follow from them. */
async function expectConsistent(database: SavyDatabase): Promise<void> {
  const [events, posts, people] = await Promise.all([
    database.getAll('events'),
    database.getAll('posts'),
    database.getAll('people'),
  ]);
  const aliases = new Map<string, string>();
  for (const event of events) {
    if (event.post) aliases.set(event.post, await resolveKey(database, brand, event.post));
  }
  const segmentOf = (person: string | null) =>
    people.find((each) => each.key === person)?.segment ?? null;
  const counted = recount(
    brand,
    events,
    posts,
    (key) => aliases.get(key) ?? key,
    (record) => segmentOf(record.person),
  );
  for (const kept of await database.getAll('rollups')) {
    const again = counted.get(kept.day) ?? { counters: {}, needed: {} };
    const counters = Object.fromEntries(
      Object.entries(kept.counters).filter(([key]) => !key.startsWith('looked')),
    );
    expect(counters, kept.day).toEqual(again.counters);
    expect(kept.needed, kept.day).toEqual(again.needed);
    expect((await database.get('outbox', [brand, kept.day]))?.seq).toBe(kept.seq);
    counted.delete(kept.day);
  }
  for (const left of counted.values()) expect(left).toMatchObject({ counters: {}, needed: {} });
  for (const post of posts) {
    expect(post, post.key).toEqual(livePost(post, await eventsOfPost(database, brand, post.key)));
  }
  for (const person of people) {
    const theirs = posts.filter((post) => post.person === person.key && !post.answers);
    expect(person.posts, person.key).toBe(theirs.length);
    expect(person.answered).toBe(theirs.filter((post) => post.state === 'answered').length);
  }
}

describe.each(Array.from({ length: 12 }, (_, index) => 1000 + index))('history %i', (seed) => {
  test('the kept figures equal a recount of the events, and a replay changes nothing', async () => {
    const database = await open(`history-${seed}`);
    const steps = makeHistory(seed, 80);
    for (const step of steps) await step(database);
    await expectConsistent(database);
    expect(await database.count('events')).toBeGreaterThan(60);
    const before = await dump(database);
    const last = steps.slice(-1)[0];
    await last?.(database);
    await last?.(database);
    expect((await dump(database)).rollups).toEqual(before.rollups);
    database.close();
  });

  test('transactions killed at random requests neither lose nor double anything', async () => {
    const database = await open(`killed-${seed}`);
    const quiet = await open(`quiet-${seed}`);
    const random = seeded(seed + 7);
    const steps = makeHistory(seed, 60);
    let left = Number.POSITIVE_INFINITY;
    let killed = 0;
    const store = IDBObjectStore.prototype;
    const spies = (['get', 'add', 'put', 'delete', 'getKey'] as const).map((name) => {
      const real = store[name] as (...values: unknown[]) => IDBRequest;
      return vi.spyOn(store, name).mockImplementation(function (
        this: IDBObjectStore,
        ...values: unknown[]
      ) {
        if (left-- > 0) return real.apply(this, values) as never;
        left = Number.POSITIVE_INFINITY;
        killed++;
        this.transaction.abort();
        throw new DOMException('killed', 'AbortError');
      });
    });
    for (const step of steps) {
      for (let done = false; !done; ) {
        left = random() < 0.6 ? Math.floor(random() * 30) : Number.POSITIVE_INFINITY;
        done = await step(database).then(
          () => true,
          () => false,
        );
        // The worker may also die after the commit, before the sender hears of it.
        if (done && random() < 0.3) done = false;
      }
      left = Number.POSITIVE_INFINITY;
    }
    for (const spy of spies) spy.mockRestore();
    for (const step of steps) await step(quiet);
    expect(killed).toBeGreaterThan(10);
    await expectConsistent(database);
    const [survivor, reference] = [await dump(database), await dump(quiet)];
    for (const name of ['events', 'posts', 'people', 'sightings', 'drafts', 'aliases']) {
      expect(survivor[name], name).toEqual(reference[name]);
    }
    database.close();
    quiet.close();
  });
});
