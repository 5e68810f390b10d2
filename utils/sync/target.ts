/** Where the team's summaries go (R6). Post texts and names never leave the machine. */
export interface DayDocument {
  _id: `day:${string}:${string}:${string}`;
  type: 'day';
  schema: 1;
  brand: string;
  staff: string;
  device: string;
  /** Cohort day in the workspace's zone. */
  day: string;
  tz: string;
  seq: number;
  boot: string;
  /** Absolute counters `<site>_<metric>`, never increments. */
  c: Record<string, number>;
  /** `<shared hash>` -> [minute first seen, minute answered or -1, flags]. */
  p: Record<string, [number, number, number]>;
  closed?: boolean;
}

export type PushResult =
  | { id: string; state: 'stored' }
  | { id: string; state: 'newer-exists'; seq: number; boot: string }
  | { id: string; state: 'refused'; reason: string }
  | { id: string; state: 'retry'; after: number | null };

export interface SyncTarget {
  id: string;
  push(documents: DayDocument[], options: { signal: AbortSignal }): Promise<PushResult[]>;
  /** Documents changed since the token; opaque tokens. */
  pull(
    since: string | null,
    options: { signal: AbortSignal },
  ): Promise<{
    documents: DayDocument[];
    token: string;
    refused: { name: string; reason: string }[];
  }>;
}

export const defineTarget = (target: SyncTarget): SyncTarget => target;
