import type { InputHTMLAttributes } from 'preact';
import { Field } from './Field';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onInput' | 'value' | 'label'> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onText: (text: string) => void;
}

/** A labelled single line of text. */
export function TextField({ label, hint, error, value, onText, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          autocomplete="off"
          {...rest}
          {...control}
          dir={rest.dir ?? 'auto'}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
