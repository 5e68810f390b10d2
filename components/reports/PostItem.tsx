import type { PostRecord } from '../../utils/db/records';
import { formatAge, language, t } from '../../utils/i18n';
import { Chip, type Tone } from '../ui/Chip';

/** How a post stands, as the chip's tone and word. */
function stateOf(record: PostRecord): { tone: Tone; label: string } {
  const { state, answer, handled, reasons } = record;
  if (state === 'answered')
    return {
      tone: 'done',
      label: t(answer?.by === 'outside' ? 'dashboard:state.outside' : 'dashboard:state.answered'),
    };
  if (state === 'handled' && handled)
    return { tone: 'done', label: t(`common:how.${handled.how}`) };
  if (state === 'pending') return { tone: 'needs', label: t('dashboard:state.pending') };
  if (record.waiting) {
    const crisis = reasons.some((reason) => reason.id === 'crisis');
    return { tone: crisis ? 'crisis' : 'needs', label: t('dashboard:state.waiting') };
  }
  return { tone: 'quiet', label: t('dashboard:state.nothing') };
}

export const moment = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'short', timeStyle: 'short' }).format(at);

export const authorOf = ({ post }: PostRecord): string =>
  post.author.name ?? post.author.handle ?? t('dashboard:post.noName');

/** The post's own time where the page showed it, else when it was first seen. */
export const timeOf = (record: PostRecord): number => {
  const posted = Date.parse(record.post.postedAt ?? '');
  return Number.isNaN(posted) ? record.firstSeenAt : posted;
};

/** One post behind a number: why, who, what, how it stands, and the way to it. */
export function PostItem({ record }: { record: PostRecord }) {
  const { post, answer, reasons } = record;
  const state = stateOf(record);
  const lang = record.lang === 'und' ? undefined : record.lang;
  const at = timeOf(record);
  return (
    <article class="post-item">
      <p class="row">
        <Chip tone={state.tone}>{state.label}</Chip>
        <bdi class="author">{authorOf(record)}</bdi>
        <span class="muted">
          {t(`common:site.${post.site}`)} · {moment(at)}
          {reasons[0] && ` · ${t(`reasons:reason.${reasons[0].id}`)}`}
        </span>
      </p>
      <p class="post-text" dir="auto" lang={lang}>
        {post.text || <span class="muted">{t('dashboard:post.noText')}</span>}
      </p>
      {answer && (
        <p class="muted">
          {t('dashboard:post.answeredAfter', { wait: formatAge(Math.max(0, answer.at - at)) })}
          {answer.text && (
            <>
              {': '}
              <q dir="auto">{answer.text}</q>
            </>
          )}
        </p>
      )}
      {post.permalink && (
        <a href={post.permalink} target="_blank" rel="noreferrer">
          {t('dashboard:post.open', { name: authorOf(record) })}
        </a>
      )}
    </article>
  );
}
