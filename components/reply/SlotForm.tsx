import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Sheet } from './Sheet';

interface Props {
  slots: string[];
  /** Called with a value for every slot. */
  onFill(values: Record<string, string>): void;
  onCancel(): void;
}

/** `link:returns` -> "Link: returns"; unknown slots are shown by their name. */
function nameSlot(slot: string): string {
  const [kind = '', name] = slot.split(':');
  const word = t(`desk:slot.name.${kind}`, { defaultValue: kind.replace(/[_-]/g, ' ') });
  return name ? `${word}: ${name}` : word;
}

/** Asks for what the recipe could not know, before its text may be used. */
export function SlotForm({ slots, onFill, onCancel }: Props) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const isEmpty = (slot: string) => !values[slot]?.trim();
  const fill = () => {
    setTried(true);
    if (slots.some(isEmpty)) return;
    onFill(Object.fromEntries(slots.map((slot) => [slot, values[slot]?.trim() ?? ''])));
  };
  return (
    <Sheet title={t('desk:slot.title')} onClose={onCancel} onSubmit={fill}>
      {slots.map((slot, index) => (
        <Field
          key={slot}
          label={nameSlot(slot)}
          error={tried && isEmpty(slot) ? t('desk:slot.empty') : undefined}
        >
          {(control) => (
            <input
              {...control}
              dir="auto"
              data-first={index === 0 ? '' : undefined}
              value={values[slot] ?? ''}
              onInput={(event) => setValues({ ...values, [slot]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="row">
        <Button kind="primary" type="submit">
          {t('desk:slot.use')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </Sheet>
  );
}
