import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { SampleArticle, type ShownPost } from './SampleArticle';
import { SampleReplyBox } from './SampleReplyBox';
import { SAMPLE_OWN, SAMPLE_POSTS, type SamplePost } from './sample-posts';

interface Props {
  /** Milliseconds since 1970; ages count from here. */
  now: number;
  /** Time of a reply that is sent; stands still at `now` without one. */
  clock?: () => number;
  /** How long the feed takes to send, in milliseconds. */
  delay?: number;
}

type Notice = { kind: 'sent' | 'failed'; number: number };

const MINUTE = 60_000;

const shownAt = (post: SamplePost, now: number): ShownPost => ({
  ...post,
  at: now - post.age * MINUTE,
});

const threadOf = (post: SamplePost, now: number): ShownPost[] =>
  (post.replies ?? []).map((reply) => ({ ...shownAt(reply, now), parent: post.id, root: post.id }));

/**
 * A small feed of ours, without network, on which everything can be tried. It is a page like any
 * other site's: Sävy reads it through the `sample` adapter. It needs `startWords` to have run.
 */
export function SampleFeed({ now, clock = () => now, delay = 400 }: Props) {
  const [sent, setSent] = useState<Record<string, ShownPost[]>>({});
  const [open, setOpen] = useState<string | null>(null);
  const [failed, setFailed] = useState<string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);

  async function send(post: ShownPost, text: string): Promise<boolean> {
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
          const countOf = (one: ShownPost) =>
            thread.filter(({ parent }) => parent === one.id).length;
          return (
            <li key={post.id}>
              <SampleArticle
                post={post}
                now={now}
                count={countOf(post)}
                onReply={() => setOpen(post.id)}
              />
              {thread.length > 0 && (
                <ol data-sample-thread aria-label={t('sample:replies')}>
                  {thread.map((reply) => (
                    <li key={reply.id}>
                      <SampleArticle
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
                <SampleReplyBox
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
