import type { CheckContext, Finding, Guideline, Level } from './guideline';
import { readText } from './read-text';
import { rules } from './rules';

const ORDER: Record<Level, number> = { error: 0, warning: 1, suggestion: 2 };
const COST: Record<Level, number> = { error: 30, warning: 8, suggestion: 3 };

/**
 * Reads a reply against the guideline. Findings come worst first, then by place; spans are UTF-16
 * indices of `text`. `only` limits the check to some rules. Pure; never throws on any text.
 */
export function check(
  text: string,
  guideline: Guideline,
  context: CheckContext,
  only?: ReadonlySet<string>,
): Finding[] {
  const reading = readText(text);
  return rules
    .filter((rule) => !only || only.has(rule.id))
    .flatMap((rule) =>
      rule.find({ reading, guideline, context }).map((finding) => ({ rule: rule.id, ...finding })),
    )
    .sort((a, b) => ORDER[a.level] - ORDER[b.level] || a.start - b.start);
}

/**
 * The desk's "tone 92", 0…100: 100 less 30 for each error, 8 for each warning, 3 for each suggestion. Further
 * findings of the same rule cost half, so that one habit does not eat the whole score.
 */
export function score(findings: readonly Finding[]): number {
  const seen = new Set<string>();
  let left = 100;
  for (const { rule, level } of findings) {
    left -= seen.has(rule) ? COST[level] / 2 : COST[level];
    seen.add(rule);
  }
  return Math.max(0, Math.round(left));
}

/** The text after one click on a finding's fix; unchanged where no fix is known. */
export const applyFix = (text: string, { fix }: Pick<Finding, 'fix'>): string =>
  fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;

/**
 * Applies every fix that is known, each against the text as it then stands, until none is left.
 * `only` limits it to some rules. Ends after 50 fixes at the latest.
 */
export function applyFixes(
  text: string,
  guideline: Guideline,
  context: CheckContext,
  only?: ReadonlySet<string>,
): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const next = check(current, guideline, context, only).find(
      (finding) => finding.fix && applyFix(current, finding) !== current,
    );
    if (!next) return current;
    current = applyFix(current, next);
  }
  return current;
}
