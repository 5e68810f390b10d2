import { applyFixes, check } from '../../voice/check';
import { greetingLine } from '../../voice/greeting';
import type { CheckContext, Guideline } from '../../voice/guideline';
import { measure } from '../../voice/length';
import { signOffLine } from '../../voice/sign-off';
import { addressAs, fill, type Slots } from './fill';
import type { Part } from './recipe';

export interface Shaped {
  text: string;
  missing: string[];
}

/** Rules whose fixes leave a whole sentence behind. */
const SAFE = new Set(['emoji', 'exclamation', 'capitals']);
const WORDS = new Set(['avoid-word', 'cliche']);

/** After a comma the sentence goes on in lower case, unless it begins with "I" or a name from a slot. */
function join(greeting: string, body: string, opensWithSlot: boolean): string {
  if (!greeting) return body;
  const first = /^\p{L}+/u.exec(body)?.[0] ?? '';
  const lower = greeting.endsWith(',') && !opensWithSlot && /^(?:\p{Lu}\p{Ll}+|A)$/u.test(first);
  return `${greeting} ${lower ? body.charAt(0).toLowerCase() + body.slice(1) : body}`;
}

/**
 * Word replacements and budgets of the guideline; null when a word must go and would leave a hole, so
 * that another recipe is taken instead.
 */
function polish(body: string, guideline: Guideline, context: CheckContext): string | null {
  const holes = check(body, guideline, context, WORDS).some(({ fix }) => !fix?.text);
  if (holes) return null;
  return applyFixes(applyFixes(body, guideline, context, WORDS), guideline, context, SAFE);
}

/** Greeting, words and sign-off around a text that must stay as approved. */
export function frame(body: string, guideline: Guideline, context: CheckContext): string {
  const greeting = greetingLine(guideline, context.lang, context.authorFirstName);
  return [join(greeting, body, false), signOffLine(guideline, context.lang)]
    .filter(Boolean)
    .join(' ');
}

/**
 * Turns a pattern into a reply in the brand's voice: form of address, slots, words, budgets, greeting, sign-off.
 * Optional parts go from the last on until the site's limit is kept; null when even the rest is too long.
 */
export function shape(
  parts: readonly Part[],
  slots: Slots,
  guideline: Guideline,
  context: CheckContext,
): Shaped | null {
  const filled = parts
    .map((part) => {
      const optional = typeof part !== 'string';
      const pattern = addressAs(optional ? part.optional : part, guideline.address);
      return { ...fill(pattern, slots), optional, opensWithSlot: /^\{\{(?!matter)/u.test(pattern) };
    })
    .filter(({ optional, missing }) => !optional || missing.length === 0);
  for (;;) {
    const body = polish(filled.map(({ text }) => text).join(' '), guideline, context);
    if (body === null) return null;
    const greeting = greetingLine(guideline, context.lang, context.authorFirstName);
    const text = [
      join(greeting, body, filled[0]?.opensWithSlot ?? false),
      signOffLine(guideline, context.lang),
    ]
      .filter(Boolean)
      .join(' ');
    if (!measure(context.site, text, context.limit).over)
      return { text, missing: filled.flatMap(({ missing }) => missing) };
    const last = filled.findLastIndex(({ optional }) => optional);
    if (last < 0) return null;
    filled.splice(last, 1);
  }
}
