import * as z from 'zod/mini';
import type { BrandId } from '../strategy/brand';
import type { Guideline } from './guideline';

/**
 * Reads a guideline from storage or a file. Words, promises and facts carry ids of their own, as the
 * team's store will share them one by one.
 */
const id = z.string().check(z.minLength(1), z.maxLength(80));
const words = z.string().check(z.maxLength(2000));
const worded = z.record(z.string().check(z.regex(/^[a-z]{2,3}$/u)), words);
const lang = z.nullable(z.string().check(z.regex(/^[a-z]{2,3}$/u)));
const budget = z.int().check(z.minimum(0), z.maximum(20));
const topic = z.enum(['quality', 'health', 'legal', 'press', 'orders', 'other', 'any']);

export const guidelineSchema = z.object({
  schema: z.literal(1),
  brand: z.custom<BrandId>((value) => typeof value === 'string' && /^b_[\w-]{6}$/u.test(value)),
  address: z.enum(['sinä', 'te']),
  greeting: worded,
  firstName: z.boolean(),
  signOff: z.object({
    on: z.boolean(),
    text: worded,
    initials: z.string().check(z.maxLength(12)),
  }),
  emoji: z.object({ most: budget, allowed: z.array(z.string().check(z.maxLength(40))) }),
  exclamations: z.object({ most: budget }),
  words: z.array(
    z.object({ id, avoid: z.string().check(z.minLength(1), z.maxLength(200)), use: words, lang }),
  ),
  promises: z.array(
    z.object({ id, words: z.string().check(z.minLength(1), z.maxLength(200)), lang, why: worded }),
  ),
  facts: z.array(
    z.object({
      id,
      kind: z.enum(['link', 'hours', 'price', 'contact', 'text']),
      name: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u)),
      value: worded,
      expires: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
    }),
  ),
  holding: z.array(z.object({ id, topic, text: worded })),
});

/** Version n → n + 1 at index n − 1. Never change one that was released. */
export const migrations: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] =
  [];

export type GuidelineReading =
  | { ok: true; guideline: Guideline }
  /** Where it is wrong ("words.3.avoid") and how; `issues` as the schema says it. */
  | {
      ok: false;
      problems: { path: string; message: string }[];
      issues: { code?: string | undefined; path: PropertyKey[]; message: string }[];
    };

/** Validates and lifts an older version to this one. A newer or broken document is refused, never guessed. */
export function readGuideline(input: unknown): GuidelineReading {
  let value = input;
  if (typeof value === 'object' && value !== null && 'schema' in value) {
    const from = Number(value.schema);
    for (const migrate of migrations.slice(Math.max(0, from - 1)))
      value = migrate(value as Record<string, unknown>);
  }
  const result = guidelineSchema.safeParse(value);
  if (result.success) return { ok: true, guideline: result.data satisfies Guideline };
  const { issues } = result.error;
  const problems = issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message,
  }));
  return { ok: false, problems, issues };
}
