import { t } from '../../utils/i18n';
import type { InsertReply } from '../../utils/messages/protocol';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface Props {
  reply: InsertReply;
  /** The text is on the clipboard. */
  copied: boolean;
  onAgain(allow: { replace?: true; anyAccount?: true }): void;
  onCopy(): void;
  onShow(): void;
  onClose(): void;
}

const isQuestion = (reply: InsertReply) =>
  reply.state === 'occupied' || reply.state === 'other-account';

function wordReply(reply: InsertReply, copied: boolean): string {
  const clipboard = copied ? ` ${t('desk:insert.onClipboard')}` : '';
  switch (reply.state) {
    case 'inserted':
      return t('desk:insert.inserted');
    case 'occupied':
      return t('desk:insert.occupied');
    case 'other-account':
      return t('desk:insert.otherAccount', {
        own: reply.own ?? t('desk:insert.unknownAccount'),
        expected: reply.expected.map((handle) => `@${handle}`).join(', '),
      });
    case 'failed':
      return t(`desk:insert.failed.${reply.reason}`) + clipboard;
    default:
      return t(`desk:insert.${reply.state}`) + clipboard;
  }
}

/** What came of the insertion: done, a question, or where the text is now. */
export function InsertAnswer({ reply, copied, onAgain, onCopy, onShow, onClose }: Props) {
  const inserted = reply.state === 'inserted';
  return (
    <Notice tone={inserted ? 'accent' : 'late'} urgent={!inserted}>
      <p>{wordReply(reply, copied)}</p>
      {reply.state === 'occupied' && (
        <blockquote class="desk-standing" dir="auto" aria-label={t('desk:insert.standing')}>
          {reply.previous}
        </blockquote>
      )}
      <div class="row">
        {reply.state === 'occupied' && (
          <Button class="small" onClick={() => onAgain({ replace: true })}>
            {t('desk:insert.replace')}
          </Button>
        )}
        {reply.state === 'other-account' && (
          <Button class="small" onClick={() => onAgain({ anyAccount: true })}>
            {t('desk:insert.anyway')}
          </Button>
        )}
        {!inserted && !isQuestion(reply) && (
          <>
            <Button class="small" onClick={onShow}>
              {t('desk:insert.show')}
            </Button>
            <Button class="small" onClick={() => onAgain({})}>
              {t('desk:insert.again')}
            </Button>
          </>
        )}
        {!inserted && !copied && (
          <Button class="small" onClick={onCopy}>
            {t('common:copy')}
          </Button>
        )}
        <Button class="small" kind="quiet" onClick={onClose}>
          {isQuestion(reply) ? t('common:cancel') : t('common:close')}
        </Button>
      </div>
    </Notice>
  );
}
