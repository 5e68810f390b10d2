import type { Classified, ReasonId } from '../listening/reason';
import type { Post } from '../posts/post';
import type { Brand, Topic } from '../strategy/brand';
import type { Guideline } from '../voice/guideline';

export interface DraftRequest {
  post: Post;
  classified: Classified;
  brand: Brand;
  guideline: Guideline;
  /** Language of the answer (subtag). */
  lang: string;
  segment: string | null;
  /** Length limit of the site, as the site counts. */
  limit: number;
  /** How often this person was answered before. */
  earlier: number;
  /** Texts sent lately, so that drafts differ from them. */
  recent: string[];
  today: string;
}

export interface Draft {
  text: string;
  lang: string;
  /** `recipe:<id>` | `holding:<id>` | later a model. */
  origin: string;
  /** Why it was chosen: message key in `drafts.json` and values. */
  why: { key: string; values: Record<string, string> }[];
  /** Slots that could not be filled; the desk asks for them in a small form. */
  missing: string[];
}

/** What the desk gets: drafts, or the reason why none may be made. */
export type DraftAnswer =
  | { kind: 'drafts'; drafts: Draft[] }
  /** A bare compliment: one warm line and "like it and be done". */
  | { kind: 'warm-line'; drafts: Draft[] }
  /** Crisis: only approved holding texts, or escalation. */
  | { kind: 'holding'; drafts: Draft[]; topic: Topic; because: ReasonId }
  | { kind: 'none'; because: string };

/** A source of drafts (R5). The first is recipes; models come later. */
export interface DraftProvider {
  id: string;
  capabilities: { stream: boolean; local: boolean; languages: string[] | 'any' };
  draft(request: DraftRequest, options: { signal: AbortSignal }): Promise<Draft[]>;
}

export const defineProvider = (provider: DraftProvider): DraftProvider => provider;
