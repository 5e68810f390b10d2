import { openSends } from '../analytics/post-life';
import type { PostAction } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import { type Ledger, writeLedger } from './ledger';
import { type Moment, makeEvent, makeId, type Owner, onceId } from './moment';
import { measureRewriting } from './own-reply';
import { recordSeen } from './record-events';
import type { EventBody, LogEvent, PostRecord } from './records';
import type { SavyDatabase } from './schema';
import { takeBack } from './take-back';

/** The answer to "did it go out?", about the last press of Send that nobody could settle. */
async function settleSend(
  ledger: Ledger,
  record: PostRecord,
  sent: boolean,
  moment: Moment,
  by: string,
): Promise<LogEvent | null> {
  const events = await ledger.eventsOf(record.key);
  const before = events.find((event) => 'by' in event && event.by === by);
  if (before) return before;
  const pending = openSends(events).at(-1);
  if (!pending) return null;
  const { send, draft, text } = pending;
  const kind = sent ? 'sent' : 'send-failed';
  const id = onceId(kind, ledger.brand, record.key, send);
  if (!sent) {
    const body = { kind: 'send-failed', send, draft, text, by } as const;
    return makeEvent(id, ledger, record.key, moment, record, body);
  }
  const rewritten = await measureRewriting(ledger, draft, text);
  const body = {
    kind: 'sent',
    send,
    draft,
    text,
    rewritten,
    asked: true,
    by,
    replyKey: null,
  } as const;
  // It went out when Send was pressed, whenever the person got round to saying so.
  return makeEvent(id, ledger, record.key, pending, record, body);
}

async function label(
  ledger: Ledger,
  action: Extract<PostAction, { do: 'label' }>,
): Promise<EventBody | null> {
  const person = await ledger.person(action.person);
  if (!person) return null;
  await labelPerson(ledger, action.person, action.segment);
  return { kind: 'labelled', person: person.key, segment: action.segment, was: person.segment };
}

/** A label belongs to the person, so all rows of their posts change with it. */
async function labelPerson(
  ledger: Ledger,
  key: string,
  segment: Extract<PostAction, { do: 'label' }>['segment'],
): Promise<void> {
  const person = await ledger.person(key);
  if (!person) return;
  ledger.putPerson({ ...person, segment });
  const posts = ledger.transaction.objectStore('posts').index('person');
  for (const { key: post } of await posts.getAll([ledger.brand, key])) {
    const record = await ledger.post(post);
    if (record) ledger.putPost(record);
  }
}

async function bodyOf(
  ledger: Ledger,
  record: PostRecord,
  action: PostAction,
): Promise<EventBody | null> {
  switch (action.do) {
    case 'handle':
      return { kind: 'handled', how: action.how, note: action.note };
    case 'snooze':
      return { kind: 'snoozed', until: action.until };
    case 'escalate':
      return { kind: 'escalated', contact: action.contact, topic: action.topic };
    case 'note':
      return { kind: 'noted', text: action.text };
    case 'label':
      return label(ledger, action);
    case 'needs-answer': {
      const reasons = record.reasons.map((reason) => reason.id);
      return { kind: 'marked', reasons, needsAnswer: action.needs, byHand: true };
    }
    default:
      return null;
  }
}

/**
 * Records what a person decided about a post, and gives the id of the event, for undo. null when the
 * post (or the person to be labelled) is not recorded, or there was nothing to confirm. With the same
 * `id` a second time nothing changes.
 */
export async function act(
  database: SavyDatabase,
  owner: Owner,
  key: PostKey,
  action: PostAction,
  moment: Moment,
  id: string = makeId(moment.at),
): Promise<string | null> {
  return writeLedger(database, owner, async (ledger) => {
    const known = await ledger.post(await ledger.resolve(key));
    if (!known) return null;
    if (await ledger.transaction.objectStore('events').getKey(id)) return id;
    const record = recordSeen(ledger, known, moment);
    if (action.do === 'open') return onceId('seen', owner.brand, record.key);
    const body = await bodyOf(ledger, record, action);
    const event =
      action.do === 'confirm-sent'
        ? await settleSend(ledger, record, action.sent, moment, id)
        : body && makeEvent(id, ledger, record.key, moment, record, body);
    if (!event) return null;
    await ledger.append(event);
    await ledger.refold(record);
    return event.id;
  });
}

/** These only state facts; taking them back would make the log lie. */
const FINAL: readonly LogEvent['kind'][] = ['seen', 'undone', 'site-action', 'sent-pending'];

/**
 * Takes an event back: an `undone` event is appended, and the post, the person and the figures are as
 * if it had not been. False when there is no such event, it cannot be undone, or it was already.
 */
export async function undo(
  database: SavyDatabase,
  owner: Owner,
  eventId: string,
  moment: Moment,
): Promise<boolean> {
  return writeLedger(database, owner, async (ledger) => {
    const event = await ledger.transaction.objectStore('events').get(eventId);
    if (!event?.post || event.brand !== owner.brand || FINAL.includes(event.kind)) return false;
    if (!(await takeBack(ledger, event, moment))) return false;
    if (event.kind === 'labelled') {
      const person = await ledger.person(event.person);
      if (person?.segment === event.segment) await labelPerson(ledger, event.person, event.was);
    }
    const record = await ledger.post(await ledger.resolve(event.post));
    if (record) await ledger.refold(record);
    return true;
  });
}
