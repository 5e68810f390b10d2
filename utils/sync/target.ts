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

/** A folder as a target sees it: flat names, whole texts. */
export interface Folder {
  list(): Promise<string[]>;
  /** null when there is no such file. */
  read(name: string): Promise<string | null>;
  /** All or nothing: a reader never sees half a file. */
  write(name: string, text: string): Promise<void>;
}

/** What a target may be connected with; each kind says what it needs. */
export interface TargetWorld {
  folder?: Folder;
}

/** One kind of target (R6): a file and a line in `index.ts`. */
export interface TargetKind {
  id: string;
  needs: (keyof TargetWorld)[];
  /** Throws when something that it needs is missing. */
  connect(world: TargetWorld): SyncTarget;
}

export const defineTargetKind = (kind: TargetKind): TargetKind => kind;
