/** What the database keeps. Plain types; the zod schemas live in `record-schemas.ts`. */
import type { Classified, Relevance } from '../listening/reason';
import type { PersonKey, PostKey } from '../posts/keys';
import type { Count, Counts, Post, SiteId } from '../posts/post';
import type { BrandId, Topic } from '../strategy/brand';

/** A local calendar day, "2026-11-23", fixed when the event is written. */
export type Day = string;

export type HandledHow =
  | 'private'
  | 'reacted'
  | 'noted'
  | 'answered-elsewhere'
  | 'nothing-to-answer'
  | 'spam';

export type Segment =
  | 'customer'
  | 'prospect'
  | 'employee'
  | 'blogger'
  | 'media'
  | 'public'
  | 'reviewer'
  | 'trade-group';

/** What happened; `data` by kind. An event is never changed; `undone` names the event it takes back. */
export type EventBody =
  | { kind: 'seen' }
  /** `byHand`: a person said so, and no later reading of the text overrules it. */
  | { kind: 'marked'; reasons: string[]; needsAnswer: boolean; byHand?: true }
  | { kind: 'drafted'; draft: string; origin: string }
  | { kind: 'inserted'; draft: string; result: 'inserted' | 'failed' | 'copied'; reason?: string }
  /** The same `send` ties the pending, confirmed and failed events of one press of Send together. */
  | { kind: 'sent-pending'; send: string; draft: string | null; text: string }
  /** `rewritten` = 1 − similarity of draft and sent text by graphemes, 0…1; null without a draft. */
  | {
      kind: 'sent';
      send: string;
      draft: string | null;
      text: string;
      rewritten: number | null;
      /** The person was asked "did it go out?", because the page did not tell; `by` = that action. */
      asked: boolean;
      by?: string;
      replyKey: PostKey | null;
    }
  | { kind: 'send-failed'; send: string; draft: string | null; text: string; by?: string }
  | { kind: 'answered-outside'; replyKey: PostKey | null; who: string | null }
  | { kind: 'handled'; how: HandledHow; note: string }
  | { kind: 'snoozed'; until: number }
  | { kind: 'noted'; text: string }
  | { kind: 'escalated'; contact: string; topic: Topic }
  | { kind: 'labelled'; person: PersonKey; segment: Segment | null; was: Segment | null }
  | { kind: 'site-action'; action: 'like' | 'repost' | 'follow' | 'hide' | 'delete' }
  | { kind: 'undone'; event: string };

export type EventKind = EventBody['kind'];

export type LogEvent = {
  /** `seen/<brand>/<post key>` for what happens once, else a UUIDv7: writing an id twice changes nothing. */
  id: string;
  brand: BrandId;
  site: SiteId;
  post: PostKey | null;
  /** UTC milliseconds. */
  at: number;
  /** Minutes east of UTC at that moment. */
  offset: number;
  /** The person's local calendar day. */
  day: Day;
  /** The day in the workspace's zone; equals `day` without a team. */
  workspaceDay: Day;
  /** For answers and handling: the day on which the post was first seen. */
  cohortDay: Day | null;
} & EventBody;

export interface Answer {
  at: number;
  /** `savy` when a draft or insertion of ours fits, else `outside`. */
  by: 'savy' | 'outside';
  /** Handle or name shown with the reply; null if not shown. */
  who: string | null;
  text: string | null;
  draft: string | null;
  rewritten: number | null;
}

/** One post that concerns a brand, as last seen, and where it stands. Key: [brand, key]. */
export interface PostRecord extends Omit<Classified, 'reasons'> {
  brand: BrandId;
  key: PostKey;
  post: Post;
  person: PersonKey | null;
  reasons: Classified['reasons'];
  relevance: Relevance;
  /** First sighting; from the `seen` event on, the moment of that. */
  firstSeenAt: number;
  lastSeenAt: number;
  /** What its text was last read as: `needsAnswer` also knows earlier readings and a person's word. */
  readNeeds: boolean;
  /** null while the post was only mounted by the site, and not yet looked at for a second. */
  seenAt: number | null;
  offset: number;
  cohortDay: Day;
  /** For our own replies: keys of the posts above it that it may answer, nearest last. */
  answers?: PostKey[];
  /** Counts at the first sighting; later ones are in `sightings`. */
  firstCounts: Counts;
  state: 'open' | 'pending' | 'answered' | 'handled' | 'nothing';
  answer: Answer | null;
  handled: { at: number; how: HandledHow; note: string } | null;
  snoozedUntil: number | null;
  escalation: { at: number; contact: string; topic: Topic } | null;
  /** Hash of the normalised text: groups of the same text. */
  textHash: string;
  /** 1 while it waits for the brand's answer (indexed), absent otherwise. */
  waiting?: 1;
  /** An evidence hold keeps the text beyond the usual retention. */
  hold: { reason: string; until: number } | null;
  /** Day of the last sighting while there is text to be blanked by retention (indexed). */
  textDay?: Day;
}

export interface PersonRecord {
  brand: BrandId;
  key: PersonKey;
  name: string | null;
  handle: string | null;
  url: string | null;
  site: SiteId;
  segment: Segment | null;
  aliases: PersonKey[];
  firstSeenAt: number;
  lastSeenAt: number;
  /** Posts of theirs that concerned the brand, and how many we answered. */
  posts: number;
  answered: number;
}

export interface Sighting {
  brand: BrandId;
  post: PostKey;
  at: number;
  counts: Record<keyof Counts, Count | null>;
}

export interface DraftRecord {
  id: string;
  brand: BrandId;
  post: PostKey;
  text: string;
  /** The proposal that it came from: `recipe:<id>`, `own`. */
  origin: string;
  /** The proposal's text before the person edited it. */
  original: string;
  at: number;
}

/** One post that needed an answer, compact, inside the rollup of its cohort day. */
export interface CohortRow {
  site: SiteId;
  /** The most urgent reason. */
  reason: string;
  product: string | null;
  segment: Segment | null;
  seenAt: number;
  postedAt: number | null;
  answeredAt: number | null;
  outside: boolean;
  handledAt: number | null;
  how: HandledHow | null;
}

/** The kept figures of one brand and cohort day, written in the same transaction as the events. Key: [brand, day]. */
export interface Rollup {
  brand: BrandId;
  day: Day;
  /** `<metric>` or `<metric>|<site>`: absolute counters. */
  counters: Record<string, number>;
  /** One row for each post that needed an answer. */
  needed: Record<PostKey, CohortRow>;
  /** Rises with each change. */
  seq: number;
  /** 48 hours after its end; late answers may still change it. */
  closed?: true;
}

/** A fingerprint (or an old handle) and what it turned out to be. Key: [brand, from]. Readers resolve. */
export interface AliasRecord {
  brand: BrandId;
  from: string;
  to: string;
}

/** A day document that waits for the sync target. Key: [brand, day]. */
export interface OutboxRow {
  brand: BrandId;
  day: Day;
  /** `seq` of the rollup that made it dirty last. */
  seq: number;
  tries: number;
  /** UTC ms; 0 = at once. */
  nextAt: number;
  /** Why the target refused it; a parked row is not tried again until the rollup changes. */
  parked: string | null;
}

/** A small thing that the database knows about itself (`meta`) or keeps secret (`keys`). */
export interface Named {
  name: string;
  value: unknown;
}

export interface BackupRecord {
  at: number;
  /** Size of `data`. */
  bytes: number;
  /** A gzipped export. */
  data: Uint8Array<ArrayBuffer>;
}
