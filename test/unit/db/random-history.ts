import { act, undo } from '../../../utils/db/act';
import { putDraft, recordInserted } from '../../../utils/db/drafts';
import { recordEvents } from '../../../utils/db/record-events';
import { recordSightings } from '../../../utils/db/record-sightings';
import type { SavyDatabase } from '../../../utils/db/schema';
import type { PageEvent, PostAction } from '../../../utils/messages/protocol';
import { fingerprintKey } from '../../../utils/posts/keys';
import { at, inbound, makePost, OWNER, ownReply } from './world';

/** mulberry32: a small seeded generator, so that a failing history can be run again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One call of the log, which may be made again: it carries all its ids and times. */
export type Step = (database: SavyDatabase) => Promise<unknown>;

const SEGMENTS = ['customer', 'media', null] as const;
const HOWS = ['private', 'reacted', 'nothing-to-answer'] as const;

/**
 * A made-up history of `length` calls over 12 posts of 4 people, on X and Facebook, across three days:
 * with late, doubled and disordered events, replies of ours, fingerprints, labels and undo.
 */
export function makeHistory(seed: number, length: number): Step[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const minute = () => Math.floor(random() * 3 * 1440);
  const actions: string[] = [];

  const author = (number: number) => ({
    name: `P${number % 4}`,
    handle: `p${number % 4}`,
    url: null,
  });
  const postOf = (number: number) =>
    makePost({
      site: number % 3 ? 'x' : 'facebook',
      id: String(number),
      author: author(number),
      text: `Post number ${number}`,
      postedAt: new Date(at(-number * 7).at).toISOString(),
    });
  const shown = (number: number) => {
    const post = postOf(number);
    return post.site === 'facebook' && random() < 0.5 ? { ...post, id: null } : post;
  };
  const keyOf = (number: number) => {
    const post = postOf(number);
    return post.site === 'facebook' && random() < 0.3
      ? fingerprintKey(post)
      : `${post.site}/${number}`;
  };

  const step = (index: number): Step => {
    const number = Math.floor(random() * 12);
    const key = keyOf(number);
    const when = at(minute());
    const id = `step-${index}`;
    switch (Math.floor(random() * 9)) {
      case 0:
      case 1: {
        const items = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
          const item = inbound(shown(Math.floor(random() * 12)), when);
          const needsAnswer = random() < 0.7;
          item.classified = {
            ...item.classified,
            needsAnswer,
            reasons: [{ id: needsAnswer ? 'question' : 'mention', because: [] }],
          };
          const value = Math.floor(random() * 3);
          item.post = {
            ...item.post,
            counts: { ...item.post.counts, likes: { value, exact: true } },
          };
          return item;
        });
        const looked = { visit: 'v', site: 'x' as const, day: '2026-11-23', total: 5 * index };
        return (database) => recordSightings(database, { ...OWNER, items, looked });
      }
      case 2:
      case 3: {
        const events: PageEvent[] = Array.from({ length: 8 }, (_, n) => ({
          id: `${id}-${n}`,
          key: keyOf(Math.floor(random() * 12)),
          kind: 'seen',
          ...at(minute()),
        }));
        return (database) => recordEvents(database, OWNER, events);
      }
      case 4: {
        const kinds = ['sent-pending', 'sent', 'send-failed'] as const;
        const events: PageEvent[] = Array.from({ length: 3 }, (_, n) => ({
          id: `${id}-${n}`,
          key,
          kind: pick(kinds),
          text: `Reply ${number}`,
          sendId: `send-${number}-${Math.floor(random() * 2)}`,
          replyKey: null,
          ...at(minute()),
        }));
        events.push({ id: `${id}-like`, key, kind: 'site-action', action: 'like', ...when });
        return (database) => recordEvents(database, OWNER, events);
      }
      case 5: {
        const { site } = postOf(number);
        const text = random() < 0.5 ? `Reply ${number}` : 'Kirjoitettu puhelimella';
        const over = { site, id: `9${number}${index}`, parentId: String(number), text };
        const reply = ownReply({ ...over, postedAt: new Date(when.at).toISOString() }, when);
        return (database) => recordSightings(database, { ...OWNER, items: [reply], looked: null });
      }
      case 6: {
        const draft = { id: `draft-${number}`, post: key, text: `Reply ${index}`, origin: 'own' };
        return async (database) => {
          await putDraft(
            database,
            OWNER,
            { ...draft, original: 'Reply', at: when.at },
            when.offset,
          );
          const outcome = { result: 'inserted' } as const;
          await recordInserted(database, OWNER, key, draft.id, outcome, when, `${id}-in`);
        };
      }
      case 7: {
        const target = pick(actions.length ? actions : ['none']);
        return (database) => undo(database, OWNER, target, when);
      }
      default: {
        const choices: PostAction[] = [
          { do: 'handle', how: pick(HOWS), note: '' },
          { do: 'snooze', until: at(minute()).at },
          { do: 'escalate', contact: 'c1', topic: 'quality' },
          { do: 'label', person: `x/p${number % 4}`, segment: pick(SEGMENTS) },
          { do: 'needs-answer', needs: random() < 0.5 },
          { do: 'confirm-sent', sent: random() < 0.5 },
          { do: 'open' },
        ];
        const action = pick(choices);
        actions.push(`${id}-act`);
        return (database) => act(database, OWNER, key, action, when, `${id}-act`);
      }
    }
  };
  return Array.from({ length }, (_, index) => step(index));
}
