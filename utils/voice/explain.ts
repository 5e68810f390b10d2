import type { Finding } from './guideline';

/** i18next's `t`, or anything that takes a key and values. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * A finding in words: its name, one sentence that says why, and the label of the one-click fix (null where
 * none is known). `values.context` and `values.count` choose the wording, as i18next does by itself.
 */
export function explain(
  { rule, values, fix }: Finding,
  t: Translate,
): { name: string; why: string; fix: string | null } {
  const key = `voice:rule.${rule}`;
  return {
    name: t(`${key}.name`),
    why: t(`${key}.why`, values),
    fix: fix ? t(`${key}.fix`, values) : null,
  };
}
