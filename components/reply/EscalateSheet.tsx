import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Contact, Topic } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { Message } from './desk-world';
import { Sheet } from './Sheet';

interface Props {
  contacts: Contact[];
  /** What the post is about; its contact comes first. */
  topic: Topic;
  prepare(contact: Contact): Message;
  onCopy(text: string): Promise<boolean>;
  onEscalated(contact: Contact): void;
  onContacts(): void;
  onClose(): void;
}

const byTopic = (contacts: Contact[], topic: Topic): Contact[] => [
  ...contacts.filter((contact) => contact.topic === topic),
  ...contacts.filter((contact) => contact.topic !== topic),
];

/** What the person changed goes into the mail as they wrote it. */
const withBody = (mailto: string, body: string): string =>
  mailto.replace(/&body=.*$/, `&body=${encodeURIComponent(body)}`);

/** Hands the post to whoever knows the answer, with a message that is ready to send. */
export function EscalateSheet(props: Props) {
  const sorted = byTopic(props.contacts, props.topic);
  const [chosen, setChosen] = useState<Contact | null>(sorted[0] ?? null);
  const [name, setName] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const contact: Contact = chosen ?? { id: '', topic: props.topic, name: name.trim(), email: '' };
  const { subject, body, mailto } = props.prepare(contact);
  const text = edited ?? body;
  const copy = async () => {
    if (await props.onCopy(`${subject}\n\n${text}`)) props.onEscalated(contact);
    else setRefused(true);
  };
  return (
    <Sheet title={t('desk:escalate.title')} onClose={props.onClose}>
      {sorted.length > 0 ? (
        <Field label={t('desk:escalate.who')}>
          {(control) => (
            <select
              {...control}
              data-first=""
              value={contact.id}
              onChange={(event) => {
                const id = event.currentTarget.value;
                setChosen(sorted.find((each) => each.id === id) ?? null);
                setEdited(null);
              }}
            >
              {sorted.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name} ({t(`common:topic.${each.topic}`)})
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <>
          <Field label={t('desk:escalate.who')} hint={t('desk:escalate.noContacts')}>
            {(control) => (
              <input
                {...control}
                data-first=""
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button class="small" onClick={props.onContacts}>
            {t('desk:escalate.addContacts')}
          </Button>
        </>
      )}
      <Field
        label={t('desk:escalate.message')}
        error={refused ? t('desk:copy.refused') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            dir="auto"
            value={text}
            onInput={(event) => setEdited(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        {mailto && (
          <a
            class="button"
            data-kind="primary"
            href={edited === null ? mailto : withBody(mailto, edited)}
            target="_blank"
            rel="noreferrer"
            onClick={() => props.onEscalated(contact)}
          >
            {t('desk:escalate.mail')}
          </a>
        )}
        <Button
          kind={mailto ? 'plain' : 'primary'}
          disabled={contact.name === ''}
          onClick={() => void copy()}
        >
          {t('desk:escalate.copy')}
        </Button>
        <Button kind="quiet" onClick={props.onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </Sheet>
  );
}
