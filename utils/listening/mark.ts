import type { PersonRecord, PostRecord } from '../db/records';
import type { Mark } from '../messages/protocol';
import type { Because } from './reason';

export interface MarkContext {
  /** Words in the language of the interface, by `room:key`. */
  t(key: string, values?: Record<string, unknown>): string;
  /** "14:05", or with the day when it is not today. */
  time(at: number): string;
  person: PersonRecord | null;
  /** Name of the contact that a post was handed to; null if it is gone. */
  contact(id: string): string | null;
  /** When the target in working hours runs out; null when it never does (no hours are set). */
  lateAt(from: number): number | null;
  targetMinutes: number;
  now: number;
}

const quiet = (key: string): Mark => ({
  key,
  tone: 'quiet',
  label: '',
  since: null,
  sinceForm: 'age',
  lateAt: null,
  card: [],
  open: false,
});

/** One line of words and facts, each once, at most four. */
export function wordBecause(because: Because[], t: MarkContext['t']): string {
  const words = because.map((item) =>
    item.kind === 'words'
      ? `“${item.text}”`
      : t(`reasons:fact.${item.fact}`, { value: item.value }),
  );
  return [...new Set(words)].slice(0, 4).join(', ');
}

function history({ t, person }: MarkContext): string | null {
  if (!person) return null;
  const segment = person.segment ? ` (${t(`common:segment.${person.segment}`)})` : '';
  const who = `${person.name ?? person.handle ?? '?'}${segment}`;
  return t('feed:history', { who, count: person.posts, answered: person.answered });
}

/** What stands on a post in the feed: only where there is something to say, else a mark without label. */
export function markFor(record: PostRecord, context: MarkContext): Mark {
  const { t, time, now } = context;
  const { key, state, answer, handled, escalation, reasons, post } = record;
  const first = reasons[0];
  const mark = quiet(key);
  if (record.relevance.relevant && record.relevance.by === 'own') return mark;

  const why = first ? t(`reasons:why.${first.id}`) : '';
  const words = reasons.flatMap(({ because }) => because);
  const said = wordBecause(words, t);
  const card = [why, said && t('feed:because', { words: said }), history(context)].filter(
    (line): line is string => !!line,
  );

  if (state === 'answered' && answer) {
    const who = answer.who;
    const label =
      answer.by === 'outside'
        ? t('feed:answeredOutside')
        : who
          ? t('feed:answeredBy', { who })
          : t('feed:answered');
    return { ...mark, tone: 'done', label, since: answer.at, sinceForm: 'ago', card, open: true };
  }
  if (state === 'pending') return { ...mark, label: t('feed:pending'), card, open: true };
  if (state === 'handled' && handled) {
    const label = t('feed:handled', { how: t(`common:how.${handled.how}`) });
    return { ...mark, tone: 'done', label, since: handled.at, sinceForm: 'ago', card, open: true };
  }
  if (!first || first.id === 'own' || first.id === 'spam') return mark;
  if (!record.needsAnswer) {
    return { ...mark, label: t(`reasons:reason.${first.id}`), card, open: true };
  }
  if (record.snoozedUntil !== null && record.snoozedUntil > now) {
    const label = t('feed:snoozed', { time: time(record.snoozedUntil) });
    return { ...mark, label, card, open: true };
  }
  const posted = post.postedAt === null ? null : Date.parse(post.postedAt);
  const since = posted ?? record.firstSeenAt;
  const lateAt = context.lateAt(since);
  const contact = escalation && context.contact(escalation.contact);
  const label = escalation
    ? t('feed:waitingFor', {
        who: contact ?? t(`common:topic.${escalation.topic}`),
        time: time(escalation.at),
      })
    : t(`reasons:reason.${first.id}`);
  if (posted === null) card.push(t('feed:timeNotShown'));
  if (lateAt !== null && lateAt <= now)
    card.push(t('feed:late', { minutes: context.targetMinutes, time: time(lateAt) }));
  card.push(t('feed:keys'));
  const tone = first.id === 'crisis' ? 'crisis' : 'needs';
  return { ...mark, tone, label, since, lateAt, card, open: true };
}
