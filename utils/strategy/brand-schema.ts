import { z } from '../schema';
import type { Brand, Hours } from './brand';
import { cleanHandle, HANDLE_SITES, isHandle } from './handle';

/**
 * What a brand profile must be before it is saved. The messages are keys of
 * `assets/locales/<lang>/options.json` under `error`.
 */

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
};

const name = z.string().check(
  z.refine((text) => text.trim() !== '', 'name-empty'),
  z.maxLength(80, 'name-long'),
);
const word = z.string().check(
  z.refine((text) => text.trim().length >= 2, 'word-short'),
  z.maxLength(80, 'word-long'),
);

const periods = z.array(z.tuple([z.string(), z.string()])).check((context) => {
  const sorted = [...context.value].sort(([a], [b]) => a.localeCompare(b));
  const wrong = (message: string): void => {
    context.issues.push({ code: 'custom', message, input: context.value });
  };
  for (const [from, to] of sorted) {
    if (!TIME.test(from) || !TIME.test(to)) return wrong('hours-shape');
    if (from >= to) return wrong('hours-order');
  }
  for (let index = 1; index < sorted.length; index++) {
    if ((sorted[index]?.[0] ?? '') < (sorted[index - 1]?.[1] ?? '')) return wrong('hours-overlap');
  }
});

const handles = z.record(z.string(), z.array(z.string())).check((context) => {
  for (const site of HANDLE_SITES) {
    for (const handle of context.value[site] ?? []) {
      if (isHandle(site, cleanHandle(site, handle))) continue;
      context.issues.push({
        code: 'custom',
        message: `handle-${site}`,
        input: handle,
        path: [site],
      });
    }
  }
});

export const brandSchema = z.object({
  id: z.string().check(z.regex(/^b_[\w-]{6}$/, 'id-shape')),
  name,
  handles,
  products: z.array(z.object({ id: z.string(), name, words: z.array(word) })),
  watch: z.array(word),
  competitors: z.array(z.object({ name, words: z.array(word) })),
  languages: z
    .array(z.string().check(z.regex(/^[a-z]{2,3}$/, 'language-shape')))
    .check(z.minLength(1, 'language-none')),
  zone: z.string().check(z.refine(isZone, 'zone-unknown')),
  hours: z.object({
    1: periods,
    2: periods,
    3: periods,
    4: periods,
    5: periods,
    6: periods,
    7: periods,
  }),
  target: z.object({
    minutes: z
      .number('minutes-range')
      .check(z.int('minutes-range'), z.gte(1, 'minutes-range'), z.lte(10080, 'minutes-range')),
    share: z.number('share-range').check(z.gte(0.01, 'share-range'), z.lte(1, 'share-range')),
  }),
  contacts: z.array(
    z.object({
      id: z.string(),
      topic: z.enum(['quality', 'health', 'legal', 'press', 'orders', 'other']),
      name,
      email: z
        .string()
        .check(
          z.refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'email-shape'),
        ),
    }),
  ),
});

export const hoursAreEmpty = (hours: Hours): boolean =>
  Object.values(hours).every((day) => day.length === 0);

/** Message keys by the path of the field ("products.0.name"); {} when all is well. */
export function checkBrand(brand: Brand): Record<string, string> {
  const result = brandSchema.safeParse(brand);
  if (result.success) return {};
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) errors[issue.path.join('.')] ??= issue.message;
  return errors;
}
