import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskTarget } from '../../utils/messages/protocol';
import type { DeskWorld, KeptDraft } from './desk-world';

/** The log gets the draft when the hands rest this long. */
const REST = 800;

export interface Reply {
  draft: KeptDraft | null;
  text: string;
  /** The person's own keystrokes: origin and original stay. */
  type(text: string): void;
  /** A proposal, or an earlier state, replaces all. */
  put(draft: Pick<KeptDraft, 'text' | 'origin' | 'original'>): void;
  /** Empties the field and forgets the draft; gives back what was there, for undo. */
  discard(): KeptDraft | null;
  /** The draft with its id, handed to the log at once. */
  settle(): Promise<KeptDraft | null>;
}

/** The draft of one post: kept at every change, promoted when the hands rest and when the window goes. */
export function useReply(world: DeskWorld, target: DeskTarget, kept: KeptDraft | null): Reply {
  const [draft, setDraft] = useState(kept);
  const latest = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unsaved = useRef(false);

  const settle = async () => {
    clearTimeout(timer.current);
    if (unsaved.current && latest.current) {
      unsaved.current = false;
      await world.promoteDraft(target, latest.current).catch(() => {
        unsaved.current = true;
      });
    }
    return latest.current;
  };
  const keep = (next: KeptDraft) => {
    latest.current = next;
    unsaved.current = true;
    world.keepDraft(target, next);
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), REST);
  };
  const base = () => latest.current?.id ?? world.newDraftId();

  // One post's draft for the life of the view.
  useEffect(() => {
    const leave = () => void settle();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  return {
    draft,
    text: draft?.text ?? '',
    type: (text) =>
      keep({
        id: base(),
        text,
        origin: latest.current?.origin ?? 'own',
        original: latest.current?.original ?? '',
        at: world.now(),
      }),
    put: (next) => keep({ ...next, id: base(), at: world.now() }),
    discard: () => {
      const before = latest.current;
      clearTimeout(timer.current);
      unsaved.current = false;
      latest.current = null;
      world.dropDraft(target);
      setDraft(null);
      return before;
    },
    settle,
  };
}
