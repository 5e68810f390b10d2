import { z } from '../schema';
import type { DayDocument } from './target';

const name = z.string().check(z.regex(/^[\w.-]{1,80}$/));
const whole = z.int().check(z.gte(0), z.lte(10_000_000));

const schema = z.object({
  _id: z.string().check(z.regex(/^day:[\w.-]+:[\w.-]+:\d{4}-\d\d-\d\d$/)),
  type: z.literal('day'),
  schema: z.literal(1),
  brand: name,
  staff: name,
  device: name,
  day: z.iso.date(),
  tz: z.string().check(z.maxLength(60)),
  seq: z.int().check(z.gte(0)),
  boot: z.string().check(z.maxLength(60)),
  c: z.record(z.string().check(z.regex(/^[a-z]+_[a-z0-9-]+$/)), whole),
  p: z.record(
    z.string().check(z.regex(/^[\w-]{14}$/)),
    z.tuple([whole, z.int().check(z.gte(-1), z.lte(10_000_000)), whole]),
  ),
  closed: z.optional(z.boolean()),
});

export type ReadDocument =
  | { state: 'read'; document: DayDocument }
  /** Made by a newer Sävy: kept as it is, and not summed. */
  | { state: 'newer'; schema: number }
  | { state: 'refused'; reason: string };

/** Checks a colleague's document: it comes from outside, however well we know them. */
export function readDocument(value: unknown): ReadDocument {
  const version = (value as { schema?: unknown } | null)?.schema;
  if (typeof version === 'number' && version > 1) return { state: 'newer', schema: version };
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return {
      state: 'refused',
      reason: `${issue?.path.join('.') || 'document'}: ${issue?.message}`,
    };
  }
  const document = checked.data as DayDocument;
  const id = `day:${document.staff}:${document.device}:${document.day}`;
  if (document._id !== id) return { state: 'refused', reason: `_id: not ${id}` };
  return { state: 'read', document };
}
