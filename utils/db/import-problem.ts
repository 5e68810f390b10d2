import type { FieldIssue } from './field-issue';

/** Why a file was refused. Worded by `log:import.<code>`; that nothing was changed is for the page to say. */
export type ImportProblem = { line: number } & (
  | { code: 'not-export' | 'not-json' | 'not-record' | 'cut-short' | 'after-end' | 'damaged' }
  | { code: 'newer'; version: number }
  | { code: 'unknown-store' | 'twice'; store: string }
  | ({ code: 'wrong-field'; store: string } & FieldIssue)
);

export class ImportError extends Error {
  constructor(readonly problem: ImportProblem) {
    super(`line ${problem.line}: ${problem.code}`);
    this.name = 'ImportError';
  }
}

/** The problem in words, the line first. `t` as i18next's. */
export function describeImportProblem(
  problem: ImportProblem,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  if (!('store' in problem)) return t(`log:import.${problem.code}`, { ...problem });
  const store = t(`log:store.${problem.store}`, { defaultValue: problem.store });
  if (problem.code !== 'wrong-field') return t(`log:import.${problem.code}`, { ...problem, store });
  const { line, field, wanted, choices, limit, rule } = problem;
  const place = { line, store, field: field || t('log:record') };
  return rule
    ? t('log:import.broken-rule', { ...place, sentence: t(`options:error.${rule}`) })
    : t('log:import.wrong-field', {
        ...place,
        wanted: t(`log:wanted.${wanted}`, { choices, limit }),
      });
}
