import { markSeen, openSends, standingEvents } from '../analytics/post-life';
import { measureSimilarity } from '../analytics/similarity';
import type { PageEvent } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import { type Ledger, writeLedger } from './ledger';
import { type Moment, makeEvent, type Owner, onceId } from './moment';
import { isSameReply, measureRewriting } from './own-reply';
import type { PostRecord } from './records';
import type { SavyDatabase } from './schema';
import { takeBack } from './take-back';

type SendEvent = Extract<PageEvent, { kind: 'sent-pending' | 'sent' | 'send-failed' }>;

/** A draft that was never inserted is taken for the source of a reply from here on (copied by hand). */
const COPIED_BY_HAND = 0.5;

/** Whoever acts on a post has seen it. Once per brand and post. */
export function recordSeen(ledger: Ledger, record: PostRecord, moment: Moment): PostRecord {
  if (record.seenAt !== null) return record;
  const id = onceId('seen', ledger.brand, record.key);
  const event = makeEvent(id, ledger, record.key, moment, record, { kind: 'seen' });
  const seen = markSeen(record, event);
  ledger.putPost(seen);
  ledger.later(ledger.append({ ...event, cohortDay: seen.cohortDay }));
  return seen;
}

/** The draft that a sent text came from: the last one inserted or copied, else a similar one. */
async function findDraft(ledger: Ledger, key: PostKey, send: SendEvent): Promise<string | null> {
  const used = standingEvents(await ledger.eventsOf(key)).findLast(
    (event) => event.kind === 'inserted' && event.result !== 'failed' && event.at <= send.at,
  );
  if (used?.kind === 'inserted') return used.draft;
  const range = IDBKeyRange.bound([ledger.brand, key], [ledger.brand, key, send.at]);
  const drafts = await ledger.transaction.objectStore('drafts').index('post').getAll(range);
  return (
    drafts.findLast((draft) => measureSimilarity(draft.text, send.text) >= COPIED_BY_HAND)?.id ??
    null
  );
}

/** Our reply was seen in the thread before its send was reported: then it was not written elsewhere. */
async function claimReply(ledger: Ledger, key: PostKey, send: SendEvent): Promise<PostKey | null> {
  for (const event of standingEvents(await ledger.eventsOf(key))) {
    if (event.kind !== 'answered-outside' || event.replyKey === null) continue;
    const reply = await ledger.post(await ledger.resolve(event.replyKey));
    if (event.replyKey === send.replyKey || (reply && isSameReply(send.text, reply.post))) {
      await takeBack(ledger, event, send);
      return event.replyKey;
    }
  }
  return null;
}

async function recordSend(ledger: Ledger, record: PostRecord, send: SendEvent): Promise<void> {
  const { brand } = ledger;
  const { key } = record;
  const put = (kind: SendEvent['kind'], at: Moment, body: Parameters<typeof makeEvent>[5]) =>
    ledger.append(makeEvent(onceId(kind, brand, key, send.sendId), ledger, key, at, record, body));

  const before = openSends(await ledger.eventsOf(key)).find((event) => event.send === send.sendId);
  const draft = before ? before.draft : await findDraft(ledger, key, send);
  const base = { send: send.sendId, draft, text: send.text };
  if (send.kind === 'send-failed') {
    await put('send-failed', send, { kind: 'send-failed', ...base });
  } else {
    if (send.kind === 'sent-pending')
      await put('sent-pending', send, { kind: 'sent-pending', ...base });
    const claimed = await claimReply(ledger, key, send);
    if (send.kind === 'sent' || claimed !== null) {
      const rewritten = await measureRewriting(ledger, draft, send.text);
      const replyKey = send.replyKey ?? claimed;
      await put('sent', before ?? send, {
        kind: 'sent',
        ...base,
        rewritten,
        asked: false,
        replyKey,
      });
    }
  }
  await ledger.refold(record);
}

async function recordOne(ledger: Ledger, event: PageEvent): Promise<void> {
  const key = await ledger.resolve(event.key);
  if (event.kind === 'site-action') {
    const body = { kind: 'site-action', action: event.action } as const;
    ledger.later(ledger.append(makeEvent(event.id, ledger, key, event, undefined, body)));
    return;
  }
  const record = await ledger.post(key);
  // What does not concern the brand was never recorded, and nobody learns whom staff answer privately.
  if (!record || record.answers) return;
  const seen = recordSeen(ledger, record, event);
  if (event.kind !== 'seen') await recordSend(ledger, seen, event);
}

/**
 * Records what happened in a page, in one transaction: seen, sends and their outcome, and the site's
 * own actions (pass those only while the page is signed in as the brand). Events about posts that are
 * not recorded are dropped, except site actions. Repeating or reordering them changes nothing.
 */
export async function recordEvents(
  database: SavyDatabase,
  owner: Owner,
  events: PageEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await writeLedger(database, owner, async (ledger) => {
    // Asks for everything at once, so that the loop finds it read.
    for (const { key, kind } of events) {
      if (kind !== 'site-action') ledger.later(ledger.post(key));
    }
    for (const event of events.toSorted((a, b) => a.at - b.at)) await recordOne(ledger, event);
  });
}
