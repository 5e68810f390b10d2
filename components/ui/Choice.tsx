import { Field } from './Field';

interface Props<Id extends string> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: Id;
  options: { id: Id; label: string }[];
  onChoose: (id: Id) => void;
}

/** A labelled choice of one out of a few. */
export function Choice<Id extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChoose,
}: Props<Id>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value as Id)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id} selected={option.id === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
