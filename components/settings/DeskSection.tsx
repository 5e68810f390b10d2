import { useEffect, useState } from 'preact/hooks';
import { language, t } from '../../utils/i18n';
import type { Preferences } from '../../utils/settings';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import type { SitesRoom } from './world';

/** Keys of the feed: with a modifier always, alone only when the person wants. */
const KEYS = [
  ['next', 'Alt+Shift+J', 'J'],
  ['previous', 'Alt+Shift+K', 'K'],
  ['draft', 'Alt+Shift+R', 'R'],
  ['done', 'Alt+Shift+D', 'D'],
  ['note', 'Alt+Shift+N', 'N'],
  ['snooze', 'Alt+Shift+S', 'S'],
] as const;

const NEVER = 'never';

interface Props {
  preferences: Preferences;
  room: SitesRoom;
  onChange: (preferences: Preferences) => void;
}

/** Where the desk opens, keys, language, and the hour of the day's summary. */
export function DeskSection({ preferences, room, onChange }: Props) {
  const set = (patch: Partial<Preferences>) => onChange({ ...preferences, ...patch });
  const [key, setKey] = useState('');
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void room.readKey().then(setKey);
    void room.hasNotifications().then(setAllowed);
  }, [room]);
  const hour = (value: number) =>
    new Intl.DateTimeFormat(language(), {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    }).format(Date.UTC(2024, 0, 1, value));

  return (
    <div class="sections">
      <section class="card stack" aria-labelledby="desk">
        <h2 id="desk">{t('options:desk.title')}</h2>
        <Choice
          label={t('options:desk.where')}
          hint={t('options:desk.whereHint')}
          value={preferences.desk}
          options={[
            { id: 'popup', label: t('options:desk.popup') },
            { id: 'panel', label: t('options:desk.panel') },
          ]}
          onChoose={(desk) => set({ desk })}
        />
        <TextField
          label={t('options:desk.initials')}
          hint={t('options:desk.initialsHint')}
          maxLength={6}
          value={preferences.initials}
          onText={(initials) => set({ initials })}
        />
        <Choice
          label={t('options:desk.language')}
          hint={t('options:desk.languageHint')}
          value={preferences.language}
          options={[
            { id: 'auto', label: t('options:desk.auto') },
            { id: 'en', label: 'English' },
            { id: 'fi', label: 'suomi' },
          ]}
          onChoose={(chosen) => set({ language: chosen })}
        />
      </section>
      <section class="card stack" aria-labelledby="keys">
        <h2 id="keys">{t('options:keys.title')}</h2>
        <Switch
          label={t('options:keys.single')}
          hint={t('options:keys.singleHint')}
          checked={preferences.singleKeys}
          onChange={(singleKeys) => set({ singleKeys })}
        />
        <table class="table">
          <caption class="visually-hidden">{t('options:keys.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options:keys.action')}</th>
              <th scope="col">{t('options:keys.key')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t('options:keys.open')}</td>
              <td>{key ? <kbd>{key}</kbd> : t('options:keys.none')}</td>
            </tr>
            {KEYS.map(([action, modified, single]) => (
              <tr key={action}>
                <td>{t(`options:keys.${action}`)}</td>
                <td>
                  <kbd>{modified}</kbd>
                  {preferences.singleKeys && (
                    <>
                      {' '}
                      <kbd>{single}</kbd>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <Button onClick={() => void room.openKeys()}>{t('options:keys.change')}</Button>
        </div>
      </section>
      <section class="card stack" aria-labelledby="summary">
        <h2 id="summary">{t('options:summary.title')}</h2>
        <Choice
          label={t('options:summary.hour')}
          hint={t('options:summary.hint')}
          value={preferences.summaryHour === null ? NEVER : `${preferences.summaryHour}`}
          options={[
            { id: NEVER, label: t('options:summary.never') },
            ...Array.from({ length: 24 }, (_, value) => ({ id: `${value}`, label: hour(value) })),
          ]}
          onChoose={(id) => set({ summaryHour: id === NEVER ? null : Number(id) })}
        />
        {preferences.summaryHour !== null && allowed === false && (
          <Notice
            tone="late"
            action={
              <Button onClick={() => void room.requestNotifications().then(setAllowed)}>
                {t('options:summary.allow')}
              </Button>
            }
          >
            {t('options:summary.notAllowed')}
          </Notice>
        )}
      </section>
    </div>
  );
}
