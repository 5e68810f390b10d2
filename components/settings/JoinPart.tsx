import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import type { SyncRoom } from './sync-room';

/** With the brand the page is built anew; what was said outlives that. */
let joined: Promise<string> | null = null;

/** Taking up an invitation: looked at first, then asked, because the old key is gone afterwards. */
export function JoinPart({ room }: { room: SyncRoom }) {
  const [asking, setAsking] = useState<{ brand: string; text: string } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    void joined?.then(setDone, () => {});
    joined = null;
  }, []);
  const run = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      const why = error instanceof Error ? error.message : `${error}`;
      setFailed(t('team:failed', { why }));
    });
  const look = async (file: File) => {
    setDone(null);
    setFailed(null);
    const read = await room.readInvitation(file);
    if (read.state === 'read') setAsking({ brand: read.invitation.brand.name, text: read.text });
    else setFailed(t(`team:invite.refused.${read.problem}`, { where: read.where }));
  };
  const join = async ({ brand, text }: { brand: string; text: string }) => {
    setAsking(null);
    joined = room
      .join(text)
      .then((changed) => t(changed ? 'team:invite.joined' : 'team:invite.already', { brand }));
    setDone(await joined);
  };
  return (
    <>
      <Field label={t('team:invite.use')} hint={t('team:invite.useHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void run(look(file));
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {done !== null && <Notice>{done}</Notice>}
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {failed}
        </Notice>
      )}
      {asking && (
        <Dialog
          title={t('team:invite.ask', { brand: asking.brand })}
          onClose={() => setAsking(null)}
        >
          <div class="stack">
            <ul class="plain-list">
              {['key', 'brand', 'log', 'again', 'back'].map((id) => (
                <li key={id}>{t(`team:invite.does.${id}`, { brand: asking.brand })}</li>
              ))}
            </ul>
            <div class="row">
              <Button kind="primary" onClick={() => void run(join(asking))}>
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
