import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { Contact } from '../../utils/strategy/brand';
import { Empty } from '../ui/Empty';
import type { DeskQueue, QueueGroup, QueueItem } from './desk-world';
import { QueueRow } from './QueueRow';
import { useDeskKeys } from './use-desk-keys';

interface Props {
  queue: DeskQueue;
  contacts: Contact[];
  now: number;
  singleKeys: boolean;
  last: string | null;
  onOpen(record: PostRecord): void;
  /** What a page with room shows beside a row; only the current row's controls are tab stops. */
  beside?: (item: QueueItem, tabIndex: 0 | -1) => ComponentChildren;
}

const nameGroup = (group: QueueGroup): string => {
  const author = group.items[0]?.record.post.author;
  return group.kind === 'person'
    ? t('desk:queue.fromPerson', {
        count: group.items.length,
        name: author?.name ?? author?.handle ?? t('desk:post.noName'),
      })
    : t('desk:queue.sameText', { count: group.items.length });
};

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

/** Everything that waits for the brand, in one tab stop; J/K or arrows move, Enter opens. */
export function QueueList({ queue, contacts, now, singleKeys, last, onOpen, beside }: Props) {
  const [current, setCurrent] = useState<string | null>(last);
  const [snoozedShown, setSnoozedShown] = useState(false);
  const rows = useRef(new Map<string, HTMLButtonElement>());
  const items = [
    ...queue.open.flatMap((group) => group.items),
    ...(snoozedShown ? queue.snoozed : []),
  ];
  const at = Math.max(
    0,
    items.findIndex(({ record }) => record.key === current),
  );
  const move = (to: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (!next) return;
    setCurrent(next.record.key);
    rows.current.get(next.record.key)?.focus();
  };
  useDeskKeys({ single: { j: () => move(0), k: () => move(items.length - 1) } }, singleKeys);
  useLayoutEffect(() => {
    // Its post may be dealt with and gone: then the first row is next.
    if (last !== null) move(at);
    // Only when the list comes back.
  }, []);
  const isCurrent = (item: QueueItem) => items[at]?.record.key === item.record.key;
  const row = (item: QueueItem) => (
    <QueueRow
      item={item}
      contacts={contacts}
      now={now}
      current={isCurrent(item)}
      take={(element) => {
        if (element) rows.current.set(item.record.key, element);
        else rows.current.delete(item.record.key);
      }}
      onFocus={() => setCurrent(item.record.key)}
      onOpen={() => onOpen(item.record)}
    />
  );
  const line = (item: QueueItem) =>
    beside ? (
      <div class="desk-line" key={item.record.key}>
        {row(item)}
        <div class="desk-beside">{beside(item, isCurrent(item) ? 0 : -1)}</div>
      </div>
    ) : (
      row(item)
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are the controls; this only moves between them.
    <div
      class="desk-queue"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        // A list of choices beside a row has the arrows for itself.
        if (event.target instanceof HTMLSelectElement) return;
        const step = STEPS[event.key];
        if (step !== undefined) move(at + step);
        else if (event.key === 'Home') move(0);
        else if (event.key === 'End') move(items.length - 1);
        else return;
        event.preventDefault();
      }}
    >
      {queue.open.length === 0 ? (
        <Empty title={t('desk:queue.empty')}>
          <p>{t('desk:queue.emptyHow')}</p>
        </Empty>
      ) : (
        <ul aria-label={t('desk:queue.list')}>
          {queue.open.map((group) => (
            <li key={group.id}>
              {group.items.length > 1 && <h3 class="desk-group">{nameGroup(group)}</h3>}
              {group.items.length > 1 ? (
                <ul>
                  {group.items.map((item) => (
                    <li key={item.record.key}>{line(item)}</li>
                  ))}
                </ul>
              ) : (
                group.items.map(line)
              )}
            </li>
          ))}
        </ul>
      )}
      {queue.snoozed.length > 0 && (
        <details
          class="desk-snoozed"
          open={snoozedShown}
          onToggle={(event) => setSnoozedShown(event.currentTarget.open)}
        >
          <summary>{t('desk:queue.snoozed', { count: queue.snoozed.length })}</summary>
          <ul>
            {snoozedShown &&
              queue.snoozed.map((item) => <li key={item.record.key}>{line(item)}</li>)}
          </ul>
        </details>
      )}
    </div>
  );
}
