import { Eye, MessageSquareText, NotebookPen } from 'lucide';
import { t } from '../../utils/i18n';
import { Icon } from '../ui/Icon';

const LINES = [
  ['mark', Eye],
  ['draft', MessageSquareText],
  ['sum', NotebookPen],
] as const;

/** What Sävy does in three lines, and what it records and what not. */
export function HelloStep() {
  return (
    <main class="sections">
      <ol class="three">
        {LINES.map(([id, icon]) => (
          <li key={id} class="card">
            <Icon icon={icon} size={24} />
            <div>
              <h2>{t(`welcome:does.${id}`)}</h2>
              <p class="muted">{t(`welcome:how.${id}`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div class="two">
        <section class="card stack">
          <h2>{t('welcome:records.title')}</h2>
          <ul class="plain-list">
            {['posts', 'people', 'actions', 'here'].map((id) => (
              <li key={id}>{t(`welcome:records.${id}`)}</li>
            ))}
          </ul>
        </section>
        <section class="card stack">
          <h2>{t('welcome:never.title')}</h2>
          <ul class="plain-list">
            {['feed', 'private', 'send', 'server'].map((id) => (
              <li key={id}>{t(`welcome:never.${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
