import type { FieldIssue } from './field-issue';

/** The name under which the settings stand in an export. */
export const BESIDE = 'settings';

/**
 * What belongs to the person's data but lies beside the database: the settings. Whoever exports or
 * imports gives it, so that the log itself knows nothing of `storage.local`.
 */
export interface Beside {
  read(): Promise<object>;
  /** The record without unknown fields, or the first thing that is wrong with it. */
  check(record: unknown): { ok: true; record: object } | { ok: false; issue: FieldIssue };
  /** Replaces what is there. */
  write(record: object): Promise<void>;
}
