import type { HandledHow } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { PostAction } from '../../utils/messages/protocol';
import type { QueueItem } from '../reply/desk-world';
import { Button } from '../ui/Button';
import { authorOf } from './PostItem';

const HOWS: HandledHow[] = [
  'private',
  'reacted',
  'answered-elsewhere',
  'nothing-to-answer',
  'spam',
];
const HOUR = 3_600_000;

interface Props {
  item: QueueItem;
  now: number;
  tabIndex: 0 | -1;
  onOpen: () => void;
  /** `what` says afterwards what was done. */
  onAct: (action: PostAction, what: string) => void;
}

/** What can be done with a waiting post from the list: open it with the desk, put it aside, snooze it. */
export function QueueActions({ item, now, tabIndex, onOpen, onAct }: Props) {
  const name = authorOf(item.record);
  const isAsleep = (item.record.snoozedUntil ?? 0) > now;
  return (
    <>
      <Button
        tabIndex={tabIndex}
        aria-label={t('dashboard:queue.openFor', { name })}
        onClick={onOpen}
      >
        {t('dashboard:queue.open')}
      </Button>
      <select
        class="input"
        tabIndex={tabIndex}
        aria-label={t('dashboard:queue.doneFor', { name })}
        value=""
        onChange={(event) => {
          const how = event.currentTarget.value as HandledHow;
          if (how)
            onAct(
              { do: 'handle', how, note: '' },
              t('dashboard:queue.wasDone', { name, how: t(`common:how.${how}`) }),
            );
        }}
      >
        <option value="">{t('dashboard:queue.done')}</option>
        {HOWS.map((how) => (
          <option key={how} value={how}>
            {t(`common:how.${how}`)}
          </option>
        ))}
      </select>
      {!isAsleep && (
        <Button
          kind="quiet"
          tabIndex={tabIndex}
          aria-label={t('dashboard:queue.snoozeFor', { name })}
          onClick={() =>
            onAct({ do: 'snooze', until: now + HOUR }, t('dashboard:queue.wasSnoozed', { name }))
          }
        >
          {t('dashboard:queue.snooze')}
        </Button>
      )}
    </>
  );
}
