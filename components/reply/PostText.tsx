import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { FoundReason } from '../../utils/listening/reason';
import type { Post } from '../../utils/posts/post';
import { slice } from './slice';

/** Characters that are shown before "show all": about eight lines in the popup. */
const SHORT = 420;

interface Props {
  post: Post;
  lang: string;
  /** The reason whose words are pointed out; null for none. */
  pointedOut: FoundReason | null;
}

/** Cuts at the last white space before the limit, never inside a surrogate pair. */
function shorten(text: string): string {
  const cut = text.slice(0, SHORT);
  const space = cut.search(/\s\S*$/);
  return (space > SHORT / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '');
}

/** The post's own words, as plain text in its own language and direction. */
export function PostText({ post, lang, pointedOut }: Props) {
  const [all, setAll] = useState(false);
  const { text } = post;
  const long = text.length > SHORT * 1.3;
  const shown = long && !all ? shorten(text) : text;
  const spans = (pointedOut?.because ?? []).flatMap((because) =>
    because.kind === 'words' ? [{ start: because.start, end: because.end, tag: true }] : [],
  );
  return (
    <div class="post-text">
      {text === '' ? (
        <p class="muted">
          {post.media.length > 0
            ? t('desk:post.onlyMedia', {
                media: post.media.map((kind) => t(`desk:media.${kind}`)).join(', '),
              })
            : t('desk:post.noText')}
        </p>
      ) : (
        <blockquote dir="auto" lang={lang === 'und' ? undefined : lang}>
          {slice(shown, spans).map((piece) =>
            piece.tags.length > 0 ? (
              <mark key={piece.start}>{piece.text}</mark>
            ) : (
              <span key={piece.start}>{piece.text}</span>
            ),
          )}
          {long && !all && '…'}
        </blockquote>
      )}
      {post.quoted && (
        <blockquote class="post-quoted" dir="auto">
          <p class="muted">
            {post.quoted.author.name ?? post.quoted.author.handle ?? t('desk:post.noName')}
          </p>
          {post.quoted.text.length > SHORT ? `${shorten(post.quoted.text)}…` : post.quoted.text}
        </blockquote>
      )}
      {post.flags.truncated && <p class="muted small">{t('desk:post.truncated')}</p>}
      {long && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('desk:post.less') : t('desk:post.more', { count: text.length })}
        </button>
      )}
    </div>
  );
}
