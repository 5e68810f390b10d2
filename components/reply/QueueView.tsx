import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { Contact } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { DeskQueue, InsertOutcome, PageState } from './desk-world';
import { HealthLine } from './HealthLine';
import { QueueList } from './QueueList';
import { Skeleton } from './Skeleton';

interface Props {
  queue: DeskQueue | undefined;
  contacts: Contact[];
  error: string | null;
  /** undefined while it is read. */
  page: PageState | null | undefined;
  now: number;
  singleKeys: boolean;
  /** The post that the person came back from; its row gets the focus. */
  last: string | null;
  /** The desk was opened for a post that the log does not hold. */
  missing: boolean;
  /** An insertion that came to nothing after the popup had closed. */
  outcome: InsertOutcome | null;
  onOpen(record: PostRecord): void;
  onCopy(text: string): void;
  onRetry(): void;
  /** Marks off or on in the current tab. */
  onOff(off: boolean): void;
}

/** What the desk shows without a post: all that waits, and how well this page is read. */
export function QueueView(props: Props) {
  const { queue, outcome } = props;
  if (props.error) {
    return (
      <main class="desk-main">
        <Notice
          tone="late"
          urgent
          action={<Button onClick={props.onRetry}>{t('desk:error.again')}</Button>}
        >
          {t('desk:error.queue')}
        </Notice>
      </main>
    );
  }
  if (!queue) return <Skeleton />;
  const count = queue.open.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <main class="desk-main">
      {props.page?.broken && <HealthLine page={props.page} onOff={props.onOff} />}
      {props.missing && <Notice tone="late">{t('desk:post.gone')}</Notice>}
      {outcome && outcome.reply.state !== 'inserted' && (
        <Notice
          tone="late"
          action={
            <Button class="small" onClick={() => props.onCopy(outcome.text)}>
              {t('common:copy')}
            </Button>
          }
        >
          <p>{t('desk:insert.before')}</p>
          <p class="small" dir="auto">
            {outcome.text.slice(0, 160)}
          </p>
        </Notice>
      )}
      <h2>{t('desk:queue.title', { count })}</h2>
      <QueueList
        queue={queue}
        contacts={props.contacts}
        now={props.now}
        singleKeys={props.singleKeys}
        last={props.last}
        onOpen={props.onOpen}
      />
      {props.page !== undefined && !props.page?.broken && (
        <HealthLine page={props.page} onOff={props.onOff} />
      )}
    </main>
  );
}
