import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';

interface Props {
  name: string;
  onClose: () => void;
  /** The settings go; the log stays, and the step can be taken back. */
  onKeep: () => void;
  /** Settings and log go for good. */
  onErase: () => void;
}

/** A brand goes: with its log or without? Only what can't be undone wants the typed word. */
export function RemoveBrand({ name, onClose, onKeep, onErase }: Props) {
  const [log, setLog] = useState<'keep' | 'erase'>('keep');
  const [typed, setTyped] = useState('');
  const word = t('options:erase.word');
  const mayGo = log === 'keep' || typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Dialog title={t('options:brand.removeAsk', { name })} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!mayGo) return;
          if (log === 'keep') onKeep();
          else onErase();
        }}
      >
        <fieldset class="stack">
          <legend class="label">{t('options:brand.removeLog')}</legend>
          {(['keep', 'erase'] as const).map((id) => (
            <label key={id} class="radio">
              <input
                type="radio"
                name="log"
                checked={log === id}
                onChange={() => setLog(id)}
                aria-describedby={`remove-${id}`}
              />
              <span>
                {t(`options:brand.log.${id}`)}
                <span class="hint muted" id={`remove-${id}`}>
                  {t(`options:brand.log.${id}Hint`)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {log === 'erase' && (
          <TextField label={t('options:erase.ask', { word })} value={typed} onText={setTyped} />
        )}
        <div class="row">
          <Button kind="danger" type="submit" disabled={!mayGo}>
            {t(`options:brand.removeAnd.${log}`)}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
