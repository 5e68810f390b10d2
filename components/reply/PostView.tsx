import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { crisisTopic } from '../../utils/drafting/crisis';
import type { DraftAnswer } from '../../utils/drafting/provider';
import { t } from '../../utils/i18n';
import type { FoundReason } from '../../utils/listening/reason';
import type { DeskTarget } from '../../utils/messages/protocol';
import type { Topic } from '../../utils/strategy/brand';
import { DraftArea } from './DraftArea';
import type { DeskWorld, InsertOutcome, OpenPost, PageState } from './desk-world';
import { EditField } from './EditField';
import { FindingList } from './FindingList';
import { InsertAnswer } from './InsertAnswer';
import { KeptLine } from './KeptLine';
import { PersonLine } from './PersonLine';
import { PostSheets } from './PostSheets';
import { PostText } from './PostText';
import { ReasonLine } from './ReasonLine';
import { ReplyActions, type SheetName } from './ReplyActions';
import { SentQuestion } from './SentQuestion';
import { SlotForm } from './SlotForm';
import { StandingLine } from './StandingLine';
import type { Tell } from './told';
import { useCompose } from './use-compose';
import { useDeskKeys } from './use-desk-keys';
import { useInsert } from './use-insert';
import { usePostActions } from './use-post-actions';
import { useReply } from './use-reply';

interface Props {
  world: DeskWorld;
  target: DeskTarget;
  open: OpenPost;
  page: PageState | null;
  outcome: InsertOutcome | null;
  now: number;
  singleKeys: boolean;
  tell: Tell;
  onUndo(): void;
  /** The post's record changed. */
  onChanged(): void;
  /** The post is dealt with, or the person wants the queue. */
  onLeave(): void;
  onOpen(record: PostRecord): void;
}

const topicOf = (answer: DraftAnswer | undefined, open: OpenPost): Topic => {
  if (answer?.kind === 'holding') return answer.topic;
  const ids = open.record.reasons.map(({ id }) => id);
  if (ids.includes('crisis')) return crisisTopic(open.record.post.text);
  if (ids.includes('order-help')) return 'orders';
  return ids.includes('complaint') ? 'quality' : 'other';
};

/** Proposals for the post; they stay put while the record changes under them. */
function useProposals(world: DeskWorld, open: OpenPost): DraftAnswer | undefined {
  const [answer, setAnswer] = useState<DraftAnswer>();
  // Only another person's role asks for other texts.
  useEffect(() => {
    let stale = false;
    world
      .propose(open)
      .catch((): DraftAnswer => ({ kind: 'none', because: 'nothing-fits' }))
      .then((proposed) => {
        if (!stale) setAnswer(proposed);
      });
    return () => {
      stale = true;
    };
  }, [open.person?.segment]);
  return answer;
}

/** One post: read it, answer it, or deal with it otherwise. Mounted anew for each post. */
export function PostView(props: Props) {
  const { world, target, open, now, tell } = props;
  const { record, kept } = open;
  const [pointedOut, setPointedOut] = useState<FoundReason | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(target.at === 'note' ? 'note' : null);
  const [labelling, setLabelling] = useState(false);
  const answer = useProposals(world, open);
  const reply = useReply(world, target, kept);
  const insertion = useInsert(world, target, open, props.page, reply, props.outcome);
  const compose = useCompose(world, open, reply, insertion, tell);
  const actions = usePostActions(world, open, tell, props);
  const { text } = reply;
  const checked = useMemo(() => world.check(text, open), [world, text, open]);
  const drafts = answer && answer.kind !== 'none' ? answer.drafts : [];
  const close = () => setSheet(null);
  const main = useRef<HTMLElement>(null);
  // A kept draft is what the person came back for: it may lie below the proposals.
  useEffect(() => {
    if (answer && kept) compose.field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [answer !== undefined]);
  // What came of an insertion takes room from the field that it is about.
  useEffect(() => {
    if (insertion.outcome) compose.field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [insertion.outcome]);
  // The row that was pressed in the queue is gone: reading goes on here.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);

  useDeskKeys(
    {
      insert: () => compose.use('insert'),
      draft: (index) => compose.choose(drafts[index]),
      fixAll: compose.fixAll,
      undo: props.onUndo,
      single: {
        e: () => compose.field.current?.focus(),
        d: () => setSheet('done'),
        s: () => setSheet('snooze'),
        n: () => setSheet('note'),
        x: () => setSheet('escalate'),
        l: () => setLabelling(open.person !== null),
        q: props.onLeave,
      },
    },
    props.singleKeys,
  );

  return (
    <>
      <main class="desk-main" tabIndex={-1} ref={main}>
        {record.state === 'pending' && <SentQuestion onAnswer={actions.confirmSent} />}
        <StandingLine open={open} now={now} onNeedsAnswer={actions.reopen} />
        <section class="desk-post" aria-label={t('desk:post.title')}>
          <PersonLine
            open={open}
            now={now}
            labelling={labelling}
            onLabelling={setLabelling}
            onLabel={actions.label}
            onOpen={props.onOpen}
          />
          <PostText post={record.post} lang={record.lang} pointedOut={pointedOut} />
          <ReasonLine
            open={open}
            now={now}
            pointedOut={pointedOut}
            onPointOut={setPointedOut}
            onShow={() => void world.showOnPage(target, record)}
          />
        </section>
        <section class="desk-compose" aria-label={t('desk:edit.label')}>
          <DraftArea
            answer={answer}
            chosen={reply.draft?.origin ?? null}
            onChoose={compose.choose}
            onLiked={() => actions.done('reacted', '')}
            onHolding={() => world.openPage('options', '#voice')}
          />
          {compose.asking && (
            <SlotForm
              slots={compose.asking.slots}
              onFill={compose.fill}
              onCancel={compose.stopAsking}
            />
          )}
          <KeptLine draft={reply.draft} kept={kept} now={now} onDiscard={compose.discard} />
          <EditField
            text={text}
            lang={drafts[0]?.lang ?? record.lang}
            checked={checked}
            field={compose.field}
            onText={reply.type}
          />
          <FindingList
            text={text}
            findings={checked.findings}
            onFix={compose.fix}
            onFixAll={compose.fixAll}
            onShow={compose.show}
          />
        </section>
      </main>
      <section class="desk-bar" aria-label={t('desk:actions.title')}>
        <PostSheets
          world={world}
          open={open}
          now={now}
          sheet={sheet}
          topic={topicOf(answer, open)}
          onDone={actions.done}
          onSnooze={actions.snooze}
          onNote={(words) => {
            close();
            actions.note(words);
          }}
          onEscalated={(contact) => {
            close();
            actions.escalated(contact);
          }}
          onClose={close}
        />
        {insertion.outcome && (
          <InsertAnswer
            {...insertion.outcome}
            onAgain={(allowed) => void insertion.insert(allowed)}
            onCopy={() => void insertion.copy()}
            onShow={() => void world.showOnPage(target, record)}
            onClose={insertion.putAway}
          />
        )}
        <ReplyActions
          modifier={world.modifier}
          lead={answer?.kind === 'none' && answer.because === 'no-holding' ? 'escalate' : 'insert'}
          sheet={sheet}
          onInsert={() => compose.use('insert')}
          onCopy={() => compose.use('copy')}
          onSheet={setSheet}
        />
      </section>
    </>
  );
}
