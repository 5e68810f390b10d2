import type { PostKey } from '../posts/keys';
import { type CrisisAlert, type Signal, usualPerDay, watchCrisis } from './crisis';

/** What a person said about a warning; null = nothing yet. */
export type Verdict = 'false-alarm' | 'dealt-with' | null;

/** A warning that was given, with what it rests on. */
export interface RaisedAlert extends CrisisAlert {
  id: string;
  /** UTC ms. */
  raisedAt: number;
  /** Posts like these on an ordinary day (mean of the week before). */
  usual: number;
  /** The posts behind it, newest first. */
  posts: PostKey[];
  verdict: Verdict;
}

/** The warnings of one brand, newest last, and how many there were in all. */
export interface AlertBook {
  alerts: RaisedAlert[];
  raised: number;
  falseAlarms: number;
}

export const EMPTY_BOOK: AlertBook = { alerts: [], raised: 0, falseAlarms: 0 };

export type KeyedSignal = Signal & { key: PostKey };

const DAY = 86_400_000;
const KEPT = 30;
const MOST_POSTS = 50;

/** A warning about a product silences the one about the brand as a whole: it is the same people. */
const pastOf = ({ raisedAt: at, kind, product }: RaisedAlert) =>
  kind === 'volume' && product !== null
    ? [
        { at, kind, product },
        { at, kind, product: null },
      ]
    : [{ at, kind, product }];

const isAbout = (signal: Signal, { kind, product }: CrisisAlert): boolean =>
  (product === null && kind === 'volume') || signal.product === product
    ? kind === 'volume' || signal.harm
    : false;

/**
 * The warnings that are due now, entered in the book (`fresh` = the new ones). `canCompare`: the log
 * reaches back far enough to know what is usual; without that only claims of harm are raised. Pure.
 */
export function raiseAlerts(
  book: AlertBook,
  signals: readonly KeyedSignal[],
  now: number,
  canCompare: boolean,
): { book: AlertBook; fresh: RaisedAlert[] } {
  const due = watchCrisis(signals, book.alerts.flatMap(pastOf), now).filter(
    ({ kind }) => canCompare || kind === 'harm',
  );
  const aboutProduct = due.some(({ kind, product }) => kind === 'volume' && product !== null);
  const fresh = due
    .filter(({ kind, product }) => !aboutProduct || kind === 'harm' || product !== null)
    .map((alert): RaisedAlert => {
      const about = signals.filter((signal) => isAbout(signal, alert));
      const recent = about
        .filter(({ at }) => at > now - DAY && at <= now)
        .toSorted((a, b) => b.at - a.at);
      return {
        ...alert,
        id: `${alert.kind}/${alert.product ?? ''}/${now}`,
        raisedAt: now,
        usual: usualPerDay(about, now),
        posts: [...new Set(recent.map(({ key }) => key))].slice(0, MOST_POSTS),
        verdict: null,
      };
    });
  if (fresh.length === 0) return { book, fresh };
  const alerts = [...book.alerts, ...fresh].slice(-KEPT);
  return { book: { ...book, alerts, raised: book.raised + fresh.length }, fresh };
}

/** Enters what a person says; null takes it back. False alarms stay counted when the warning is gone. */
export function judgeAlert(book: AlertBook, id: string, verdict: Verdict): AlertBook {
  const before = book.alerts.find((alert) => alert.id === id)?.verdict;
  if (before === undefined) return book;
  const by = Number(verdict === 'false-alarm') - Number(before === 'false-alarm');
  return {
    ...book,
    alerts: book.alerts.map((alert) => (alert.id === id ? { ...alert, verdict } : alert)),
    falseAlarms: book.falseAlarms + by,
  };
}
