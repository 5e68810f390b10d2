import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Sheet } from './Sheet';

/** A word to oneself and the team about this post. */
export function NoteSheet({ onNote, onClose }: { onNote(text: string): void; onClose(): void }) {
  const [text, setText] = useState('');
  return (
    <Sheet
      title={t('desk:note.title')}
      onClose={onClose}
      onSubmit={() => {
        if (text.trim()) onNote(text.trim());
      }}
    >
      <Field label={t('desk:note.label')} hint={t('desk:note.hint')}>
        {(control) => (
          <input
            {...control}
            data-first=""
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" kind="primary">
          {t('common:save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </Sheet>
  );
}
