import { useState } from 'preact/hooks';
import { formatAge, t } from '@/utils/i18n';
import type { SamplePost } from './sample-posts';

/** A post with the moment it was written. */
export type ShownPost = Omit<SamplePost, 'age' | 'replies'> & {
  at: number;
  parent?: string;
  root?: string;
};

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
export function SampleArticle(props: {
  post: ShownPost;
  now: number;
  count: number;
  onReply: () => void;
}) {
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
