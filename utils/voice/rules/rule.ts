import type { CheckContext, Finding, Guideline, Level } from '../guideline';
import type { Reading } from '../read-text';

export interface RuleInput {
  reading: Reading;
  guideline: Guideline;
  context: CheckContext;
}

/**
 * One thing that a reply is checked for. Pure; never throws on any text.
 * A finding's words are `rule.<id>.name|why|fix` in `assets/locales/<lang>/voice.json`; a rule that finds
 * several kinds of the same thing says which in `values.context`, which i18next looks up as `why_<context>`.
 */
export interface Rule {
  id: string;
  find(input: RuleInput): Omit<Finding, 'rule'>[];
}

export const defineRule = (rule: Rule): Rule => rule;

/** `fix`: text that replaces the span, a replacement with a span of its own, or null. */
export function found(
  level: Level,
  span: { start: number; end: number },
  values: Finding['values'] = {},
  fix: string | Finding['fix'] = null,
): Omit<Finding, 'rule'> {
  const { start, end } = span;
  return {
    level,
    start,
    end,
    values,
    fix: typeof fix === 'string' ? { start, end, text: fix } : fix,
  };
}

/** A replacement that takes [start, end) out together with the white space before it. */
export function cutOut(text: string, start: number, end: number): NonNullable<Finding['fix']> {
  const before = /\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  if (before) return { start: start - before, end, text: '' };
  const after = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + after, text: '' };
}
