import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../utils/drafting/provider';
import { t } from '../../utils/i18n';
import type { Finding } from '../../utils/voice/guideline';
import type { DeskWorld, KeptDraft, OpenPost } from './desk-world';
import type { Tell } from './told';
import type { Insertion } from './use-insert';
import type { Reply } from './use-reply';

type Words = Pick<KeptDraft, 'text' | 'origin' | 'original'>;

/** What is asked for before a text with open slots may be used. */
export interface Asking extends Words {
  slots: string[];
  goal: 'edit' | 'insert' | 'copy';
}

export interface Compose {
  field: RefObject<HTMLTextAreaElement | null>;
  asking: Asking | null;
  choose(draft: Draft | undefined): void;
  /** Inserts or copies; nothing leaves the desk empty or with an open slot. */
  use(goal: 'insert' | 'copy'): void;
  fill(values: Record<string, string>): void;
  stopAsking(): void;
  fix(finding: Finding): void;
  fixAll(): void;
  /** Selects the finding's words. */
  show(finding: Finding): void;
  discard(): void;
}

/** Everything that changes the text: proposals, slots, fixes; each can be taken back. */
export function useCompose(
  world: DeskWorld,
  open: OpenPost,
  reply: Reply,
  insertion: Insertion,
  tell: Tell,
): Compose {
  const [asking, setAsking] = useState<Asking | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = reply;

  const put = (next: Words) => {
    const before = reply.draft;
    const wrote = before !== null && before.text.trim() !== '' && before.text !== before.original;
    reply.put(next);
    if (wrote) tell({ text: t('desk:drafts.replaced'), undo: () => reply.put(before) });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.text.length, next.text.length);
    });
  };
  const copy = async () => {
    tell({ text: (await insertion.copy()) ? t('common:copied') : t('desk:copy.refused') });
  };
  const show = (finding: Finding) => {
    field.current?.focus();
    field.current?.setSelectionRange(finding.start, finding.end);
  };
  const mend = (mended: string) => {
    const before = reply.draft;
    if (mended === text || !before) return;
    reply.type(mended);
    tell({ text: t('desk:fix.done'), undo: () => reply.put(before) });
    field.current?.focus();
  };
  const release = (goal: 'insert' | 'copy') =>
    void (goal === 'insert' ? insertion.insert() : copy());

  return {
    field,
    asking,
    choose: (draft) => {
      if (!draft) return;
      const { text: original, origin } = draft;
      const slots = world.placeholders(original);
      if (slots.length === 0) put({ text: original, origin, original });
      else setAsking({ slots, text: original, origin, original, goal: 'edit' });
    },
    use: (goal) => {
      if (text.trim() === '') {
        tell({ text: t('desk:edit.nothing') });
        field.current?.focus();
        return;
      }
      const slots = world.placeholders(text);
      const { origin = 'own', original = '' } = reply.draft ?? {};
      const hole = world.check(text, open).findings.find(({ rule }) => rule === 'placeholder');
      if (slots.length === 0 && hole) {
        tell({ text: t('desk:edit.hole') });
        show(hole);
      } else if (slots.length === 0) release(goal);
      else setAsking({ slots, text, origin, original, goal });
    },
    fill: (values) => {
      if (!asking) return;
      setAsking(null);
      const filled = {
        text: world.fillPlaceholders(asking.text, values),
        origin: asking.origin,
        original: world.fillPlaceholders(asking.original, values),
      };
      if (asking.goal === 'edit') {
        put(filled);
        return;
      }
      reply.put(filled);
      release(asking.goal);
    },
    stopAsking: () => setAsking(null),
    fix: (finding) => mend(world.fix(text, finding)),
    fixAll: () => mend(world.fixAll(text, open)),
    show,
    discard: () => {
      const before = reply.discard();
      if (before) tell({ text: t('desk:draft.discarded'), undo: () => reply.put(before) });
    },
  };
}
