/** Why a file was refused. Nothing was changed. Worded by `log:import.<code>`. */
export type ImportProblem = { line: number } & (
  | { code: 'not-export' | 'not-json' | 'not-record' | 'cut-short' | 'after-end' | 'damaged' }
  | { code: 'newer'; version: number }
  | { code: 'unknown-store'; store: string }
  | { code: 'wrong-field'; store: string; field: string; expected: string }
);

export class ImportError extends Error {
  constructor(readonly problem: ImportProblem) {
    super(`line ${problem.line}: ${problem.code}`);
    this.name = 'ImportError';
  }
}

/** The problem in words, the line first. `t` as i18next's. */
export const describeImportProblem = (
  problem: ImportProblem,
  t: (key: string, values?: Record<string, unknown>) => string,
): string => {
  const store = 'store' in problem ? t(`log:store.${problem.store}`) : '';
  return t(`log:import.${problem.code}`, { ...problem, store });
};
