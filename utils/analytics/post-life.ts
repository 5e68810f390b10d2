import type { Answer, EventKind, LogEvent, PostRecord } from '../db/records';

type EventOf<Kind extends EventKind> = Extract<LogEvent, { kind: Kind }>;

const byTime = (a: LogEvent, b: LogEvent): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Events in the order in which they happened, without those that were taken back. */
export function standingEvents(events: LogEvent[]): LogEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.event] : [])));
  return events
    .filter((event) => event.kind !== 'undone' && !undone.has(event.id))
    .toSorted(byTime);
}

/** Presses of Send that were neither confirmed nor known to have failed. */
export function openSends(events: LogEvent[]): EventOf<'sent-pending'>[] {
  const standing = standingEvents(events);
  const settled = new Set(
    standing.flatMap((event) =>
      event.kind === 'sent' || event.kind === 'send-failed' ? [event.send] : [],
    ),
  );
  return standing.filter(
    (event): event is EventOf<'sent-pending'> =>
      event.kind === 'sent-pending' && !settled.has(event.send),
  );
}

/** The first reply of the brand, whoever wrote it: it went out when Send was pressed. */
function firstAnswer(events: LogEvent[]): Answer | null {
  const pressed = new Map(
    events.flatMap((event) => (event.kind === 'sent-pending' ? [[event.send, event.at]] : [])),
  );
  const answers = events.flatMap((event): Answer[] => {
    if (event.kind === 'sent') {
      const { text, draft, rewritten } = event;
      const at = Math.min(event.at, pressed.get(event.send) ?? event.at);
      return [{ at, by: 'savy', who: null, text, draft, rewritten }];
    }
    if (event.kind !== 'answered-outside') return [];
    const { at, who } = event;
    return [{ at, by: 'outside', who, text: null, draft: null, rewritten: null }];
  });
  return answers.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/**
 * A person's word stands over what the text was read as. Of several readings one that found a need
 * stands: a rate must not improve because a later reading looks away.
 */
function needsAnswer(record: PostRecord, events: LogEvent[]): boolean {
  const marked = events.filter((event) => event.kind === 'marked');
  const byHand = marked.findLast((event) => event.byHand);
  if (byHand) return byHand.needsAnswer;
  return marked.length ? marked.some((event) => event.needsAnswer) : record.needsAnswer;
}

/** Sets or clears what the `waiting` index holds: seen, in need, and not settled yet. */
export function settleWaiting(record: PostRecord): PostRecord {
  const { waiting: _, ...rest } = record;
  const waits =
    record.seenAt !== null &&
    record.needsAnswer &&
    (record.state === 'open' || record.state === 'pending');
  return waits ? { ...rest, waiting: 1 } : rest;
}

/** The post was looked at: from now on its figures belong to that day. */
export const markSeen = (record: PostRecord, event: LogEvent): PostRecord =>
  settleWaiting({
    ...record,
    seenAt: event.at,
    firstSeenAt: event.at,
    offset: event.offset,
    cohortDay: event.workspaceDay,
  });

/**
 * Where a post stands, from all its events in any order. Late, repeated and taken-back events thus
 * come out right by themselves.
 */
export function livePost(record: PostRecord, all: LogEvent[]): PostRecord {
  const events = standingEvents(all);
  const seen = events.find((event) => event.kind === 'seen');
  const needs = needsAnswer(record, events);
  const answer = firstAnswer(events);
  const handling = events.findLast((event) => event.kind === 'handled');
  const handled = handling ? { at: handling.at, how: handling.how, note: handling.note } : null;
  const pending = openSends(all).length > 0;
  const state = answer
    ? 'answered'
    : pending
      ? 'pending'
      : handled
        ? 'handled'
        : needs
          ? 'open'
          : 'nothing';
  const snooze = events.findLast((event) => event.kind === 'snoozed');
  const escalated = events.findLast((event) => event.kind === 'escalated');
  const live: PostRecord = {
    ...record,
    needsAnswer: needs,
    answer,
    handled,
    state,
    snoozedUntil: state === 'open' && snooze ? snooze.until : null,
    escalation: escalated
      ? { at: escalated.at, contact: escalated.contact, topic: escalated.topic }
      : null,
  };
  return seen ? markSeen(live, seen) : settleWaiting(live);
}
