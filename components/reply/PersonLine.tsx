import { useRef } from 'preact/hooks';
import type { PostRecord, Segment } from '../../utils/db/records';
import { formatAge, t } from '../../utils/i18n';
import type { OpenPost } from './desk-world';
import { Segments } from './Segments';

interface Props {
  open: OpenPost;
  now: number;
  labelling: boolean;
  onLabelling(on: boolean): void;
  onLabel(segment: Segment | null): void;
  onOpen(record: PostRecord): void;
}

const stateWord = (record: PostRecord) =>
  t(`desk:state.${record.state}`) +
  (record.handled ? ` (${t(`common:how.${record.handled.how}`)})` : '');

function Earlier({
  records,
  now,
  onOpen,
}: {
  records: PostRecord[];
  now: number;
  onOpen(record: PostRecord): void;
}) {
  return (
    <details class="desk-earlier">
      <summary>{t('desk:earlier.title', { count: records.length })}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.key}>
            <button type="button" class="link" dir="auto" onClick={() => onOpen(record)}>
              {record.post.text.slice(0, 120) || t('desk:post.noText')}
            </button>
            <span class="muted small">
              {formatAge(now - record.firstSeenAt)} · {stateWord(record)}
            </span>
            {record.answer?.text && (
              <span class="small" dir="auto">
                {t('desk:earlier.answer', { text: record.answer.text.slice(0, 160) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who wrote, what they are to us, and how often they have been in touch. */
export function PersonLine(props: Props) {
  const { open, now, labelling } = props;
  const { author } = open.record.post;
  const toggle = useRef<HTMLButtonElement>(null);
  const earlier = open.earlier.slice(0, 10);
  const segment = open.person?.segment ?? null;
  const contacts = Math.max(open.person?.posts ?? 1, open.earlier.length + 1);
  const close = () => {
    props.onLabelling(false);
    toggle.current?.focus();
  };
  return (
    <div class="desk-person">
      <p class="desk-author">
        <bdi class="desk-name">{author.name ?? author.handle ?? t('desk:post.noName')}</bdi>
        {author.handle && author.name && <bdi class="muted">@{author.handle}</bdi>}
        {open.person && (
          <button
            ref={toggle}
            type="button"
            class="desk-segment"
            aria-expanded={labelling}
            onClick={() => props.onLabelling(!labelling)}
          >
            {segment ? t(`common:segment.${segment}`) : t('desk:label.add')}
          </button>
        )}
        <span class="muted small">
          {contacts > 1
            ? t('desk:contact.nth', { count: contacts, ordinal: true })
            : t('desk:contact.first')}
        </span>
      </p>
      {labelling && open.person && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside.
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          <Segments
            current={segment}
            onPick={(picked) => {
              props.onLabel(picked);
              close();
            }}
          />
        </div>
      )}
      {earlier.length > 0 && <Earlier records={earlier} now={now} onOpen={props.onOpen} />}
      {open.notes.length > 0 && (
        <ul class="desk-notes" aria-label={t('desk:note.list')}>
          {open.notes.map((note) => (
            <li key={note.at} class="small" dir="auto">
              {note.text} <span class="muted">{formatAge(now - note.at)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
