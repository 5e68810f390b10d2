import type { HandledHow, Segment } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { PostAction } from '../../utils/messages/protocol';
import type { Contact } from '../../utils/strategy/brand';
import type { DeskWorld, OpenPost } from './desk-world';
import { formatMoment } from './times';
import type { Tell } from './told';

export interface PostActions {
  done(how: HandledHow, note: string): void;
  snooze(until: number): void;
  note(text: string): void;
  escalated(contact: Contact): void;
  label(segment: Segment | null): void;
  confirmSent(sent: boolean): void;
  reopen(): void;
}

/** Deals with the post itself: each act is told, and can be undone from where it was told. */
export function usePostActions(
  world: DeskWorld,
  open: OpenPost,
  tell: Tell,
  after: { onChanged(): void; onLeave(): void },
): PostActions {
  const { brand, record, person } = open;
  const act = async (action: PostAction, text: string): Promise<boolean> => {
    try {
      const event = await world.act(brand.id, record.key, action);
      const undo = event && (() => world.undo(event).then(after.onChanged));
      tell(undo ? { text, undo } : { text });
      after.onChanged();
      return true;
    } catch {
      tell({ text: t('desk:error.act') });
      return false;
    }
  };
  const finish = async (action: PostAction, text: string) => {
    if (await act(action, text)) after.onLeave();
  };
  return {
    done: (how, note) => void finish({ do: 'handle', how, note }, t(`common:how.${how}`)),
    snooze: (until) => {
      const time = formatMoment(until, world.now());
      void finish({ do: 'snooze', until }, t('desk:snooze.done', { time }));
    },
    note: (text) => void act({ do: 'note', text }, t('desk:note.saved')),
    escalated: ({ id, name, topic }) => {
      const time = formatMoment(world.now(), world.now());
      const words = t('desk:escalate.waiting', { contact: name, time });
      void act({ do: 'escalate', contact: id || name, topic }, words);
    },
    label: (segment) => {
      if (!person) return;
      const words = segment
        ? t('desk:label.done', { segment: t(`common:segment.${segment}`) })
        : t('desk:label.removed');
      void act({ do: 'label', person: person.key, segment }, words);
    },
    confirmSent: (sent) =>
      void act({ do: 'confirm-sent', sent }, t(sent ? 'desk:sent.noted' : 'desk:sent.notSent')),
    reopen: () => void act({ do: 'needs-answer', needs: true }, t('desk:standing.opened')),
  };
}
