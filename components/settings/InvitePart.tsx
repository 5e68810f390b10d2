import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import type { ReadInvitation, SyncRoom } from './sync-room';

interface Props {
  brand: Brand;
  room: SyncRoom;
  download: (file: { name: string; blob: Blob }) => void;
}

type Outcome = { tone: 'accent' | 'crisis'; text: string };

const refusal = (read: Extract<ReadInvitation, { state: 'refused' }>): string =>
  t(`team:invite.refused.${read.problem}`, { where: read.where });

/** Inviting a colleague, and taking up an invitation: both need the same key and the same brand. */
export function InvitePart({ brand, room, download }: Props) {
  const [asking, setAsking] = useState<{ brand: Brand; text: string } | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fail = (error: unknown) =>
    setOutcome({
      tone: 'crisis',
      text: t('team:failed', { why: error instanceof Error ? error.message : `${error}` }),
    });
  const save = async () => {
    download(await room.makeInvitation(brand));
    setOutcome({ tone: 'accent', text: t('team:invite.saved') });
  };
  const look = async (file: File) => {
    const read = await room.readInvitation(file);
    if (read.state === 'read') setAsking({ brand: read.invitation.brand, text: read.text });
    else setOutcome({ tone: 'crisis', text: refusal(read) });
  };
  const join = async (text: string, name: string) => {
    setAsking(null);
    const changed = await room.join(text);
    const key = changed ? 'team:invite.joined' : 'team:invite.already';
    setOutcome({ tone: 'accent', text: t(key, { brand: name }) });
  };
  return (
    <>
      <h3>{t('team:invite.title')}</h3>
      <p class="muted">{t('team:invite.hint')}</p>
      <div>
        <Button onClick={() => void save().catch(fail)}>{t('team:invite.save')}</Button>
      </div>
      <p class="muted">{t('team:invite.warning')}</p>
      <Field label={t('team:invite.use')} hint={t('team:invite.useHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              setOutcome(null);
              if (file) void look(file).catch(fail);
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {outcome && (
        <Notice tone={outcome.tone} urgent={outcome.tone === 'crisis'}>
          {outcome.text}
        </Notice>
      )}
      {asking && (
        <Dialog
          title={t('team:invite.ask', { brand: asking.brand.name })}
          onClose={() => setAsking(null)}
        >
          <div class="stack">
            <ul class="plain-list">
              {['key', 'brand', 'log', 'again', 'back'].map((id) => (
                <li key={id}>{t(`team:invite.does.${id}`, { brand: asking.brand.name })}</li>
              ))}
            </ul>
            <div class="row">
              <Button
                kind="primary"
                onClick={() => void join(asking.text, asking.brand.name).catch(fail)}
              >
                {t('team:invite.join')}
              </Button>
              <Button onClick={() => setAsking(null)}>{t('common:cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
