import { Field } from './Field';

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  type?: 'text' | 'number' | 'email' | 'date' | 'search';
  placeholder?: string;
  dir?: 'auto' | 'ltr';
  inputMode?: 'url' | 'text';
  maxLength?: number;
  min?: number;
  max?: number;
  onText: (text: string) => void;
}

/** A labelled single line of text. */
export function TextField({ label, hint, error, type = 'text', dir = 'auto', ...rest }: Props) {
  const { onText, ...attributes } = rest;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...attributes}
          {...control}
          type={type as 'text'}
          dir={dir}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
