import { useState } from 'preact/hooks';
import { formatAge, t } from '@/utils/i18n';
import { SAMPLE_OWN, SAMPLE_POSTS, type SamplePost } from './sample-posts';

interface Props {
  /** Milliseconds since 1970; ages count from here. */
  now: number;
  /** Time of a reply that is sent; stands still at `now` without one. */
  clock?: () => number;
  /** How long the feed takes to send, in milliseconds. */
  delay?: number;
}

/** A post with the moment it was written. */
type Shown = Omit<SamplePost, 'age' | 'replies'> & { at: number; parent?: string; root?: string };
type Notice = { kind: 'sent' | 'failed'; number: number };

const MINUTE = 60_000;

const shownAt = (post: SamplePost, now: number): Shown => ({
  ...post,
  at: now - post.age * MINUTE,
});

const threadOf = (post: SamplePost, now: number): Shown[] =>
  (post.replies ?? []).map((reply) => ({ ...shownAt(reply, now), parent: post.id, root: post.id }));

function Picture({ picture }: { picture: NonNullable<SamplePost['picture']> }) {
  return (
    <figure data-sample-media="image" data-media-id={picture.id}>
      <svg viewBox="0 0 160 90" role="img" aria-label={picture.alt}>
        <rect class="wall" width="160" height="60" />
        <rect class="table" y="60" width="160" height="30" />
        <path class="bag" d="M48 30h30l4 42H44z" />
        <path class="cup" d="M96 48h28l-4 24h-20zM124 52q12 2 8 10t-12 4" />
        <path class="steam" d="M104 42q-4-6 0-11t0-11M116 42q-4-6 0-11t0-11" />
      </svg>
    </figure>
  );
}

/** One post of the feed. Its attributes are what the `sample` adapter reads. */
function Post(props: { post: Shown; now: number; count: number; onReply: () => void }) {
  const { post, now, count, onReply } = props;
  const [liked, setLiked] = useState(false);
  return (
    <article
      id={post.id}
      data-sample-post={post.id}
      data-parent={post.parent}
      data-root={post.root}
      data-ad={post.ad ? 'true' : undefined}
      aria-labelledby={`${post.id}-author`}
    >
      <header data-sample-header>
        <span class="sample-avatar" aria-hidden="true">
          {post.author.name.charAt(0)}
        </span>
        <a data-sample-author id={`${post.id}-author`} href={`#@${post.author.handle}`}>
          {post.author.name}
        </a>
        <span data-sample-handle>@{post.author.handle}</span>
        <a data-sample-time href={`#${post.id}`}>
          <time dateTime={new Date(post.at).toISOString()}>{formatAge(now - post.at)}</time>
        </a>
        {post.ad && <span class="sample-ad">{t('sample:ad')}</span>}
      </header>
      <p data-sample-text lang={post.lang}>
        {post.text}
      </p>
      {post.picture && <Picture picture={post.picture} />}
      <footer>
        <button type="button" data-sample-reply onClick={onReply}>
          {t('sample:reply')} <span data-sample-count="replies">{count}</span>
        </button>
        <button
          type="button"
          data-sample-like
          aria-pressed={liked}
          onClick={() => setLiked(!liked)}
        >
          {t('sample:like')} <span data-sample-count="likes">{post.likes + Number(liked)}</span>
        </button>
      </footer>
    </article>
  );
}

/** The feed's own reply box. `onSend` settles to false when the reply did not go out. */
function ReplyBox(props: {
  post: Shown;
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

/**
 * A small feed of ours, without network, on which everything can be tried. It is a page like any
 * other site's: Sävy reads it through the `sample` adapter. It needs `startWords` to have run.
 */
export function SampleFeed({ now, clock = () => now, delay = 400 }: Props) {
  const [sent, setSent] = useState<Record<string, Shown[]>>({});
  const [open, setOpen] = useState<string | null>(null);
  const [failed, setFailed] = useState<string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);

  async function send(post: Shown, text: string): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const fails = post.failsOnce === true && !failed.includes(post.id);
    setNotice((last) => ({ kind: fails ? 'failed' : 'sent', number: (last?.number ?? 0) + 1 }));
    if (fails) {
      setFailed([...failed, post.id]);
      return false;
    }
    const root = post.root ?? post.id;
    setSent((all) => {
      const earlier = all[root] ?? [];
      const id = `${root}-r${earlier.length + 1}`;
      const reply = { id, author: SAMPLE_OWN, at: clock(), lang: post.lang, text, likes: 0 };
      return { ...all, [root]: [...earlier, { ...reply, parent: post.id, root }] };
    });
    return true;
  }

  return (
    <main
      class="sample-feed"
      data-sample-feed="savy"
      data-own-name={SAMPLE_OWN.name}
      data-own-handle={SAMPLE_OWN.handle}
    >
      <h1>{t('sample:title')}</h1>
      <p class="sample-hint">{t('sample:hint', { name: SAMPLE_OWN.name })}</p>
      <ol data-sample-list>
        {SAMPLE_POSTS.map((entry) => {
          const post = shownAt(entry, now);
          const thread = [...threadOf(entry, now), ...(sent[entry.id] ?? [])];
          const answered = [post, ...thread].find((one) => one.id === open);
          const countOf = (one: Shown) => thread.filter(({ parent }) => parent === one.id).length;
          return (
            <li key={post.id}>
              <Post post={post} now={now} count={countOf(post)} onReply={() => setOpen(post.id)} />
              {thread.length > 0 && (
                <ol data-sample-thread aria-label={t('sample:replies')}>
                  {thread.map((reply) => (
                    <li key={reply.id}>
                      <Post
                        post={reply}
                        now={Math.max(now, reply.at)}
                        count={countOf(reply)}
                        onReply={() => setOpen(reply.id)}
                      />
                    </li>
                  ))}
                </ol>
              )}
              {answered && (
                <ReplyBox
                  key={answered.id}
                  post={answered}
                  onSend={(text) => send(answered, text)}
                  onClose={() => setOpen(null)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div class="sample-notices" role="status">
        {notice && (
          <p key={notice.number} data-sample-notice={notice.kind}>
            {t(`sample:${notice.kind}`)}
          </p>
        )}
      </div>
    </main>
  );
}
