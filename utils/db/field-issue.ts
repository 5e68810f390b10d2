/** What a field should have been: `log:wanted.<id>`. */
export type Wanted =
  | 'missing'
  | 'number'
  | 'text'
  | 'yes-no'
  | 'list'
  | 'fields'
  | 'one-of'
  | 'known-kind'
  | 'shorter'
  | 'longer'
  | 'smaller'
  | 'larger'
  | 'day'
  | 'form';

/** The first thing that is wrong with a record. */
export interface FieldIssue {
  /** "brands.0.name" as it stands in the file; "" = the record itself. */
  field: string;
  wanted: Wanted;
  /** Of `one-of`. */
  choices: string;
  /** Of a length or a size. */
  limit: number;
  /** Key of the sentence in `options:error`, where a form has one for this field. */
  rule: string | null;
}

/** The parts of a zod issue that are read here, whatever its code. */
export interface SchemaIssue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  expected?: unknown;
  format?: unknown;
  origin?: unknown;
  values?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  discriminator?: unknown;
  errors?: unknown;
}

const TYPES: Record<string, Wanted> = {
  number: 'number',
  int: 'number',
  string: 'text',
  boolean: 'yes-no',
  array: 'list',
  tuple: 'list',
  object: 'fields',
  record: 'fields',
  date: 'day',
};

const valueAt = (record: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (value as Record<PropertyKey, unknown> | null | undefined)?.[name],
    record,
  );

function wantedBy(issue: SchemaIssue, value: unknown): Wanted {
  if (value === undefined) return 'missing';
  const isSize = issue.origin === 'number' || issue.origin === 'int';
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[String(issue.expected)] ?? 'form';
    case 'invalid_value':
      return 'one-of';
    case 'invalid_union':
      return issue.discriminator === undefined ? 'form' : 'known-kind';
    case 'too_big':
      return isSize ? 'smaller' : 'shorter';
    case 'too_small':
      return isSize ? 'larger' : 'longer';
    case 'invalid_format':
      return issue.format === 'date' ? 'day' : 'form';
    default:
      return 'form';
  }
}

/** A schema's complaint about a record as something that can be said in words. */
export function readIssue(issue: SchemaIssue, record: unknown): FieldIssue {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const choices = Array.isArray(issue.values) ? issue.values.map(String).join(', ') : '';
  return {
    field: issue.path.map(String).join('.'),
    wanted: wantedBy(issue, valueAt(record, issue.path)),
    choices,
    limit: Number(limit ?? 0),
    // Schemas of forms carry the key of their sentence instead of a message.
    rule: /^[a-z]+(-[a-z]+)+$/.test(issue.message) ? issue.message : null,
  };
}
