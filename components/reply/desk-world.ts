/**
 * Everything that the reply desk needs from outside. The desk's components know only this; the popup
 * and the side panel fill it with the real rooms (`entrypoints/popup/world.ts`), tests with a world in memory.
 */
import type { DraftRecord, PersonRecord, PostRecord } from '../../utils/db/records';
import type { DraftAnswer } from '../../utils/drafting/provider';
import type { Change } from '../../utils/messages/changes';
import type { DeskTarget, InsertReply, PostAction } from '../../utils/messages/protocol';
import type { PostKey } from '../../utils/posts/keys';
import type { SiteId } from '../../utils/posts/post';
import type { Brand, BrandId, Contact } from '../../utils/strategy/brand';
import type { Finding, Guideline } from '../../utils/voice/guideline';

export type Place = 'popup' | 'panel';

/** What came of an insertion that ran after the popup had closed. */
export interface InsertOutcome {
  key: PostKey;
  text: string;
  reply: InsertReply;
  at: number;
}

/** What the desk knows when it opens. */
export interface DeskStart {
  /** null before the set-up. */
  brand: Brand | null;
  /** All brands, for the switch in the header. */
  brands: { id: BrandId; name: string }[];
  /** null when opened from the toolbar. */
  target: DeskTarget | null;
  outcome: InsertOutcome | null;
  /** Single keys (1–3, D, S, …) are on. */
  singleKeys: boolean;
}

/** The text under the person's hands: kept at each keystroke. */
export interface KeptDraft {
  id: string;
  text: string;
  /** `recipe:<id>`, `holding:<id>` or `own`. */
  origin: string;
  /** The proposal's text before the person edited it; "" for an own text. */
  original: string;
  at: number;
}

/** A post with all that the desk shows beside it. */
export interface OpenPost {
  brand: Brand;
  guideline: Guideline;
  record: PostRecord;
  person: PersonRecord | null;
  /** Other posts of the same person that concerned the brand, newest first. */
  earlier: PostRecord[];
  /** What the person wrote here before and has not sent; null without. */
  kept: KeptDraft | null;
  /** When the target in working hours runs out; null where nothing is waiting. */
  lateAt: number | null;
  /** Length limit of the instance, where its pages showed one; null = the site's usual one. */
  limit: number | null;
  /** Texts sent lately, so that drafts and checks can tell repeats. */
  recent: string[];
  notes: { at: number; text: string }[];
}

/** What the page in the tab shows of itself. */
export interface PageState {
  site: SiteId | null;
  /** The tab's host, for words about pages that can't be read. */
  host: string | null;
  /** Handle or name of the signed-in account; null where the page shows none. */
  own: string | null;
  posts: number;
  composers: number;
  /** Posts are there, but Sävy can't read them. */
  broken: boolean;
  tabId: number;
  /** The person turned marks off in this tab. */
  off: boolean;
}

export interface Length {
  used: number;
  limit: number;
}

export interface Checked {
  findings: Finding[];
  /** Tone 0…100. */
  score: number;
  length: Length;
}

export interface QueueItem {
  record: PostRecord;
  lateAt: number | null;
}

/** Posts that are dealt with together: one person's, or the same text by several. */
export interface QueueGroup {
  id: string;
  kind: 'person' | 'text';
  items: QueueItem[];
}

export interface DeskQueue {
  open: QueueGroup[];
  /** Sorted by when they come back. */
  snoozed: QueueItem[];
}

export interface TodayFigures {
  answered: number;
  /** Of today's answered posts with a known wait: within the target. */
  inTarget: number;
  judged: number;
  waiting: number;
  /** Milliseconds that the oldest open post has waited; null when nothing waits. */
  oldest: number | null;
}

/** A message to a colleague; `mailto` is null where the contact has no usable address. */
export interface Message {
  subject: string;
  body: string;
  mailto: string | null;
}

export interface InsertWish {
  draft: string;
  text: string;
  /** The person allowed overwriting what stands in the box. */
  replace: boolean;
  /** The person allowed the other account. */
  anyAccount: boolean;
}

export interface DeskWorld {
  place: Place;
  /** Shown in key hints: "⌘" or "Ctrl". */
  modifier: 'Ctrl' | '⌘';
  now(): number;
  start(): Promise<DeskStart>;
  chooseBrand(brand: BrandId): Promise<void>;
  /** null when the log does not hold the post (any more). */
  loadPost(target: DeskTarget): Promise<OpenPost | null>;
  loadQueue(brand: Brand): Promise<DeskQueue>;
  loadToday(brand: Brand): Promise<TodayFigures>;
  /** The target's page, or without one the current tab's; null where Sävy does not run. */
  readPage(target: DeskTarget | null): Promise<PageState | null>;
  propose(open: OpenPost): Promise<DraftAnswer>;
  check(text: string, open: OpenPost): Checked;
  /** The text after one click on the finding's fix. */
  fix(text: string, finding: Finding): string;
  /** The text with every known fix put in, one after the other. */
  fixAll(text: string, open: OpenPost): string;
  /** Slots of recipes that still stand in the text, by name. */
  placeholders(text: string): string[];
  fillPlaceholders(text: string, values: Record<string, string>): string;
  /** The prepared message for the contact. */
  escalation(open: OpenPost, contact: Contact): Message;
  /** Synchronous: survives the window. */
  keepDraft(target: DeskTarget, draft: KeptDraft): void;
  /** Hands the kept draft to the log. */
  promoteDraft(target: DeskTarget, draft: KeptDraft): Promise<void>;
  dropDraft(target: DeskTarget): void;
  newDraftId(): DraftRecord['id'];
  /** In the popup this closes the window and resolves to null: the outcome shows at the next opening. */
  insert(target: DeskTarget, wish: InsertWish): Promise<InsertReply | null>;
  /** To the clipboard; with a target it is logged as copied. False when the clipboard refused. */
  copy(text: string, from: { target: DeskTarget; draft: string } | null): Promise<boolean>;
  /** The id of the event, for undo; null where nothing was written. */
  act(brand: BrandId, key: PostKey, action: PostAction): Promise<string | null>;
  undo(event: string): Promise<boolean>;
  /** Makes the post the desk's target, in the tab where it is shown if there is one. */
  aim(brand: BrandId, record: PostRecord): Promise<DeskTarget>;
  /** Back to the queue: the window has no target any more. */
  release(): Promise<void>;
  /** Scrolls to the post in its tab, else opens its address. */
  showOnPage(target: DeskTarget, record: PostRecord): Promise<void>;
  openPage(page: 'dashboard' | 'welcome' | 'options', hash?: string): void;
  /** Must be called first in a click handler: browsers open the panel only then. */
  moveDesk(place: Place): void;
  setSingleKeys(on: boolean): Promise<void>;
  /** Marks off or on in one tab, until it closes. */
  setTabOff(tabId: number, off: boolean): Promise<void>;
  onChange(listener: (change: Change) => void, signal: AbortSignal): void;
}
