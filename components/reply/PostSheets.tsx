import type { HandledHow } from '../../utils/db/records';
import type { Contact, Topic } from '../../utils/strategy/brand';
import { DoneSheet } from './DoneSheet';
import type { DeskWorld, OpenPost } from './desk-world';
import { EscalateSheet } from './EscalateSheet';
import { NoteSheet } from './NoteSheet';
import type { SheetName } from './ReplyActions';
import { SnoozeSheet } from './SnoozeSheet';

interface Props {
  world: DeskWorld;
  open: OpenPost;
  now: number;
  sheet: SheetName | null;
  topic: Topic;
  onDone(how: HandledHow, note: string): void;
  onSnooze(until: number): void;
  onNote(text: string): void;
  onEscalated(contact: Contact): void;
  onClose(): void;
}

/** The one small form that is open above the actions. */
export function PostSheets(props: Props) {
  const { world, open, now, onClose } = props;
  switch (props.sheet) {
    case 'done':
      return <DoneSheet onDone={props.onDone} onClose={onClose} />;
    case 'snooze':
      return <SnoozeSheet now={now} onSnooze={props.onSnooze} onClose={onClose} />;
    case 'note':
      return <NoteSheet onNote={props.onNote} onClose={onClose} />;
    case 'escalate':
      return (
        <EscalateSheet
          contacts={open.brand.contacts}
          topic={props.topic}
          prepare={(contact) => world.escalation(open, contact)}
          onCopy={(message) => world.copy(message, null)}
          onEscalated={props.onEscalated}
          onContacts={() => world.openPage('options', '#brand')}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
