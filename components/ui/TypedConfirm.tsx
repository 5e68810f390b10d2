import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { TextField } from './TextField';

interface Props {
  title: string;
  /** What will be gone, in plain words. */
  body: string;
  /** The word that must be typed. */
  word: string;
  /** "Type ERASE to go on". */
  ask: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what can't be undone: the button works only after the word was typed. */
export function TypedConfirm({ title, body, word, ask, action, onConfirm, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const right = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (right) onConfirm();
        }}
      >
        <p>{body}</p>
        <TextField label={ask} value={typed} onText={setTyped} />
        <div class="row">
          <Button kind="danger" type="submit" disabled={!right}>
            {action}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
