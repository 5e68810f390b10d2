import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { ShownPost } from './SampleArticle';

/** The feed's own reply box. `onSend` settles to false when the reply did not go out. */
export function SampleReplyBox(props: {
  post: ShownPost;
  onSend: (text: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { post, onSend, onClose } = props;
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  async function send() {
    if (sending || text.trim() === '') return;
    setSending(true);
    const sent = await onSend(text.trim());
    setSending(false);
    if (sent) onClose();
  }
  return (
    <form
      data-sample-composer
      data-answers={post.id}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <label for={`${post.id}-reply`}>{t('sample:replyTo', { name: post.author.name })}</label>
      <textarea
        id={`${post.id}-reply`}
        rows={3}
        value={text}
        disabled={sending}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="sample-actions">
        <button type="submit" data-sample-send disabled={sending || text.trim() === ''}>
          {sending ? t('sample:sending') : t('sample:send')}
        </button>
        <button type="button" onClick={onClose}>
          {t('sample:cancel')}
        </button>
      </div>
    </form>
  );
}
