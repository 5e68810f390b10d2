import { useState } from 'preact/hooks';
import { language, t } from '../../utils/i18n';
import type { RaisedAlert, Verdict } from '../../utils/listening/alerts';
import { wordAlert } from '../../utils/listening/word-alert';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { moment } from './PostItem';
import { PostList } from './PostList';
import type { Warnings } from './world';

interface Props {
  brand: Brand;
  warnings: Warnings;
  onJudge: (alert: RaisedAlert, verdict: Verdict) => void;
}

/** Warnings of the crisis watch: what, how unusual, which posts, and "not a crisis". */
export function CrisisBanner({ brand, warnings, onJudge }: Props) {
  const [last, setLast] = useState<RaisedAlert | null>(null);
  const word = (alert: RaisedAlert) => wordAlert(alert, brand, t, language());
  const judge = (alert: RaisedAlert, verdict: 'false-alarm' | 'dealt-with') => {
    setLast({ ...alert, verdict });
    onJudge(alert, verdict);
  };
  const { open, raised, falseAlarms } = warnings;
  if (open.length === 0 && !last) return null;
  return (
    <section class="stack" aria-labelledby="warnings">
      <h2 id="warnings" class={open.length === 0 ? 'visually-hidden' : ''}>
        {t('alert:heading')}
      </h2>
      {last && (
        <Notice
          action={
            <Button
              onClick={() => {
                onJudge(last, null);
                setLast(null);
              }}
            >
              {t('common:undo')}
            </Button>
          }
        >
          {t(`alert:judged.${last.verdict}`, { what: word(last) })}
        </Notice>
      )}
      {open
        .filter(({ alert }) => alert.id !== last?.id)
        .map(({ alert, posts }) => (
          <article class="card stack warning" key={alert.id} data-kind={alert.kind}>
            <p class="warning-line">{word(alert)}</p>
            <p class="muted">
              {t('alert:since', { when: moment(alert.raisedAt) })}. {t('alert:quiet')}{' '}
              {raised > 1 && t('alert:record', { falseAlarms, raised })}
            </p>
            {posts.length === 0 ? (
              <p class="muted">{t('alert:gone')}</p>
            ) : (
              <details class="fold">
                <summary>{t('alert:show')}</summary>
                <PostList records={posts} />
              </details>
            )}
            <div class="row">
              <Button onClick={() => judge(alert, 'false-alarm')}>{t('alert:falseAlarm')}</Button>
              <Button onClick={() => judge(alert, 'dealt-with')}>{t('alert:dealtWith')}</Button>
            </div>
          </article>
        ))}
    </section>
  );
}
