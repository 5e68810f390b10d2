import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Preferences } from '../../utils/settings';
import type { BrandId } from '../../utils/strategy/brand';
import { TextField } from '../ui/TextField';
import { BackupPart } from './BackupPart';
import { ErasePart } from './ErasePart';
import { formatBytes } from './format-bytes';
import { PersonPart } from './PersonPart';
import type { DataRoom, Quota } from './world';

interface Props {
  /** Sharing with colleagues. */
  sync: ComponentChildren;
  brand: BrandId | null;
  preferences: Preferences;
  room: DataRoom;
  download: (file: { name: string; blob: Blob }) => void;
  onChange: (preferences: Preferences) => void;
  /** Everything is to go. */
  onLeave: () => void;
}

/** What is stored, for how long, how to take it out, and how to make it go away. */
export function DataSection(props: Props) {
  const { sync, brand, preferences, room, download, onChange, onLeave } = props;
  const [quota, setQuota] = useState<Quota | null>(null);
  const [days, setDays] = useState(`${preferences.retentionDays}`);
  const read = useCallback(() => void room.quota().then(setQuota), [room]);
  useEffect(read, [read]);
  const daysAreFine = /^\d+$/.test(days) && +days >= 1 && +days <= 3650;
  const share = quota?.used && quota.most ? quota.used / quota.most : 0;

  return (
    <div class="sections">
      <section class="card stack" aria-labelledby="stored">
        <h2 id="stored">{t('options:data.stored')}</h2>
        <p>{t('options:data.where')}</p>
        <ul class="plain-list">
          {['posts', 'people', 'events', 'drafts', 'not'].map((id) => (
            <li key={id}>{t(`options:data.what.${id}`)}</li>
          ))}
        </ul>
        <p class="muted">
          {['posts', 'people', 'events']
            .map((id) => t(`options:data.count.${id}`, { count: quota?.records[id] ?? 0 }))
            .join(' · ')}
        </p>
        {quota && (
          <div class="stack">
            <label class="label" for="quota">
              {t('options:data.quota')}
            </label>
            <meter id="quota" min={0} max={1} high={0.8} value={share} />
            <p class="muted">
              {t('options:data.quotaUsed', {
                used: formatBytes(quota.used ?? 0),
                quota: formatBytes(quota.most ?? 0),
              })}{' '}
              {quota.persisted ? t('options:data.persisted') : t('options:data.notPersisted')}
            </p>
            {!quota.persisted && (
              <div>
                <button type="button" class="button" onClick={() => void room.persist().then(read)}>
                  {t('options:data.persist')}
                </button>
              </div>
            )}
          </div>
        )}
        <p class="muted">{t('options:data.incognito')}</p>
      </section>
      <section class="card stack" aria-labelledby="retention">
        <h2 id="retention">{t('options:data.retention')}</h2>
        <TextField
          label={t('options:data.retentionDays')}
          hint={t('options:data.retentionHint')}
          type="number"
          min={1}
          max={3650}
          value={days}
          error={daysAreFine ? undefined : t('options:error.retention-range')}
          onText={(text) => {
            setDays(text);
            if (/^\d+$/.test(text) && +text >= 1 && +text <= 3650)
              onChange({ ...preferences, retentionDays: +text });
          }}
        />
      </section>
      <BackupPart brand={brand} room={room} download={download} onDone={read} />
      {sync}
      {brand && <PersonPart brand={brand} room={room} download={download} onDone={read} />}
      <ErasePart room={room} onDone={read} onLeave={onLeave} />
    </div>
  );
}
