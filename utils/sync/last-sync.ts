import type { SyncReport } from './run';

/** `meta` row with what the last round came to, for the pages. */
export const LAST_SYNC = 'last-sync';

export interface LastSync {
  /** UTC ms. */
  at: number;
  report: SyncReport | null;
  /** Why nothing was done. */
  problem: 'no-folder' | 'permission' | 'failed' | null;
  /** Of `failed`: the browser's words. */
  why: string;
}
