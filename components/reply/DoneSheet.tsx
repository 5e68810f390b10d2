import { useState } from 'preact/hooks';
import type { HandledHow } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Sheet } from './Sheet';

const WAYS: HandledHow[] = [
  'answered-elsewhere',
  'private',
  'reacted',
  'nothing-to-answer',
  'noted',
  'spam',
];

interface Props {
  onDone(how: HandledHow, note: string): void;
  onClose(): void;
}

/** Dealt with without a reply from here: how? */
export function DoneSheet({ onDone, onClose }: Props) {
  const [note, setNote] = useState('');
  return (
    <Sheet title={t('desk:done.title')} onClose={onClose}>
      <div class="desk-ways">
        {WAYS.map((how, index) => (
          <Button
            key={how}
            class="small"
            data-first={index === 0 ? '' : undefined}
            onClick={() => onDone(how, note.trim())}
          >
            {t(`common:how.${how}`)}
          </Button>
        ))}
      </div>
      <Field label={t('desk:done.note')}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
    </Sheet>
  );
}
