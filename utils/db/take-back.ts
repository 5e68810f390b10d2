import type { Ledger } from './ledger';
import { type Moment, makeEvent } from './moment';
import type { LogEvent } from './records';

/** Appends the `undone` event of `event` and takes its counts back; false when that was done before. */
export async function takeBack(ledger: Ledger, event: LogEvent, moment: Moment): Promise<boolean> {
  if (event.post === null) return false;
  const body = { kind: 'undone', event: event.id } as const;
  const undone = makeEvent(`undone/${event.id}`, ledger, event.post, moment, undefined, body);
  const fresh = await ledger.append(undone);
  if (fresh) await ledger.uncount(event);
  return fresh;
}
