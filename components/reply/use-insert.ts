import { useState } from 'preact/hooks';
import type { DeskTarget, InsertReply } from '../../utils/messages/protocol';
import { handlesOn } from '../../utils/strategy/handle';
import { isOwnAccount } from './DeskHeader';
import type { DeskWorld, InsertOutcome, OpenPost, PageState } from './desk-world';
import type { Reply } from './use-reply';

export interface Allowed {
  replace?: true;
  anyAccount?: true;
}

export interface Insertion {
  /** What came of the last attempt; null before one and after it was put away. */
  outcome: { reply: InsertReply; copied: boolean } | null;
  insert(allowed?: Allowed): Promise<void>;
  copy(): Promise<boolean>;
  putAway(): void;
}

/** States in which the text found no place in the page, so that it goes to the clipboard. */
const isLost = (reply: InsertReply): boolean =>
  reply.state === 'failed' || reply.state === 'no-composer' || reply.state === 'no-page';

/**
 * Puts the reply into the page, and keeps what came of it. `before` is the outcome of an attempt that
 * ran after the popup had closed; it is shown until it is put away.
 */
export function useInsert(
  world: DeskWorld,
  target: DeskTarget,
  open: OpenPost,
  page: PageState | null,
  reply: Reply,
  before: InsertOutcome | null,
): Insertion {
  const [outcome, setOutcome] = useState<Insertion['outcome']>(
    before && before.reply.state !== 'inserted' ? { reply: before.reply, copied: false } : null,
  );
  const [allowedBefore, setAllowedBefore] = useState<Allowed>({});

  const copy = async () => {
    const draft = await reply.settle();
    if (!draft) return false;
    const copied = await world.copy(draft.text, { target, draft: draft.id });
    setOutcome((last) => last && { ...last, copied });
    return copied;
  };

  const insert = async (allowed: Allowed = {}) => {
    const all = { ...allowedBefore, ...allowed };
    setAllowedBefore(all);
    const draft = await reply.settle();
    if (!draft) return;
    const { site, host } = open.record.post;
    const expected = handlesOn(open.brand, site, host);
    // Asked here as well as in the page: the popup is gone by the time the page could ask.
    if (!all.anyAccount && isOwnAccount(page?.own ?? null, expected) === false) {
      setOutcome({
        reply: { state: 'other-account', own: page?.own ?? null, expected },
        copied: false,
      });
      return;
    }
    let answer: InsertReply | null;
    try {
      answer = await world.insert(target, {
        draft: draft.id,
        text: draft.text,
        replace: all.replace ?? false,
        anyAccount: all.anyAccount ?? false,
      });
    } catch {
      answer = { state: 'no-page' };
    }
    if (!answer) return;
    const copied = isLost(answer)
      ? await world.copy(draft.text, { target, draft: draft.id })
      : false;
    setOutcome({ reply: answer, copied });
    if (answer.state === 'inserted') setAllowedBefore({});
  };

  return { outcome, insert, copy, putAway: () => setOutcome(null) };
}
