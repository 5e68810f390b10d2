/**
 * The whole protocol on one page: who sends what, and what comes back. Types only; `send.ts` is light
 * enough for the content script, `handle.ts` (background) validates each request with zod.
 */
import type { HandledHow, Segment } from '../db/records';
import type { InsertResult } from '../editors/editor';
import type { Verdict } from '../listening/alerts';
import type { PersonKey, PostKey } from '../posts/keys';
import type { Post, SiteId } from '../posts/post';
import type { PageReading } from '../sites/read-page';
import type { BrandId, Topic } from '../strategy/brand';
import type { DayDocument } from '../sync/target';

/** What the feed draws on a post; all words come from the background in the person's language. */
export interface Mark {
  key: PostKey;
  tone: 'needs' | 'late' | 'crisis' | 'done' | 'quiet';
  /** Reason word(s): "Question", "Answered by us". */
  label: string;
  /** Epoch ms from which the age counts; null shows none. */
  since: number | null;
  /** `age` shows "42 min", `ago` shows "12 min ago". */
  sinceForm: 'age' | 'ago';
  /** When the target in working hours runs out: the tone turns from needs to late; null = never. */
  lateAt: number | null;
  /** The card's lines: why, history with this person, keys or state. */
  card: string[];
  /** May be drafted for (opens the desk). */
  open: boolean;
}

/** What the page's script must know; null `brand` = nothing is set up yet, stay quiet. */
export interface FeedConfig {
  on: boolean;
  brand: { id: BrandId; name: string; handles: string[] } | null;
  lang: string;
  dir: 'ltr' | 'rtl';
  singleKeys: boolean;
  /** Where the reply desk opens. */
  desk: 'popup' | 'panel';
  /** The marks' stylesheet: kept out of the page's script, which runs before it is needed. */
  style: string;
  words: Record<
    | 'open'
    | 'copy'
    | 'copied'
    | 'close'
    | 'undo'
    | 'inserted'
    | 'insertFailed'
    | 'occupied'
    | 'otherAccount'
    | 'noComposer'
    | 'done'
    | 'snoozed'
    | 'askSent'
    | 'yes'
    | 'no',
    string
  >;
}

export interface SightedPost {
  key: PostKey;
  post: Post;
  at: number;
  /** Keys of posts above this one in the same thread, as far as the page shows them. */
  thread: PostKey[];
}

/** What happened in the page; retried until acknowledged, so `id` must stay the same. */
export type PageEvent = { id: string; key: PostKey; at: number; offset: number } & (
  | { kind: 'seen' }
  | {
      kind: 'sent-pending' | 'sent' | 'send-failed';
      text: string;
      sendId: string;
      replyKey: PostKey | null;
    }
  | { kind: 'site-action'; action: 'like' | 'repost' | 'follow' | 'hide' | 'delete' }
);

export interface FeedBatch {
  site: SiteId;
  host: string | null;
  url: string;
  /** Handle (or name) of the signed-in account as the page shows it. */
  own: string | null;
  posts: SightedPost[];
  events: PageEvent[];
  /**
   * The one anonymous count: posts looked at since this page's script started, relevant or not. A running
   * total, so that a batch sent twice counts once; `visit` is a random id of that script's life.
   */
  visit: string;
  looked: number;
}

export type PostAction =
  | { do: 'handle'; how: HandledHow; note: string }
  | { do: 'snooze'; until: number }
  | { do: 'escalate'; contact: string; topic: Topic }
  | { do: 'note'; text: string }
  | { do: 'label'; person: PersonKey; segment: Segment | null }
  | { do: 'open' }
  | { do: 'confirm-sent'; sent: boolean }
  | { do: 'needs-answer'; needs: boolean };

export type DeskTarget = {
  brand: BrandId;
  tabId: number;
  frameId: number;
  postKey: PostKey;
  /** What the person came for. */
  at: 'draft' | 'note';
};

export type InsertReply =
  | InsertResult
  | { state: 'no-composer' }
  | { state: 'no-page' }
  /** The page is signed in as somebody else than the brand. */
  | { state: 'other-account'; own: string | null; expected: string[] };

/** Sent by the page's script; the background answers. */
export interface FromFeed {
  'feed/hello': {
    request: { site: SiteId; host: string | null; url: string };
    response: FeedConfig;
  };
  /** `relevant` = keys that concern the brand: only those are watched for "seen". */
  'feed/batch': {
    request: FeedBatch;
    response: { marks: Mark[]; relevant: PostKey[]; acknowledged: string[] };
  };
  /** Puts the rest of the page's script into the frame that asks. */
  'feed/hands': { request: Record<string, never>; response: null };
  'feed/refresh': { request: { keys: PostKey[] }; response: { marks: Mark[] } };
  'feed/open': {
    /** Brand and place come along, so that nothing is awaited before the desk is opened. */
    request: {
      key: PostKey;
      post: Post;
      at: 'draft' | 'note';
      brand: BrandId;
      desk: 'popup' | 'panel';
    };
    response: { opened: boolean };
  };
  'feed/act': {
    request: { key: PostKey; post: Post; action: PostAction };
    response: { marks: Mark[]; event: string | null };
  };
  'feed/undo': { request: { event: string; keys: PostKey[] }; response: { marks: Mark[] } };
  'feed/health': {
    request: {
      site: SiteId;
      host: string | null;
      posts: number;
      missing: Record<string, number>;
      probe: number;
      broken: boolean;
      /** Length limit that the page shows. */
      limit: number | null;
    };
    response: null;
  };
}

/** Sent by the extension's own pages; refused from anywhere else. */
export interface FromPages {
  'desk/act': {
    request: { brand: BrandId; key: PostKey; action: PostAction };
    response: { event: string | null };
  };
  'desk/undo': { request: { event: string }; response: { undone: boolean } };
  'desk/draft': {
    request: {
      id: string;
      brand: BrandId;
      key: PostKey;
      text: string;
      origin: string;
      original: string;
    };
    response: null;
  };
  'desk/insert': {
    request: {
      target: DeskTarget;
      draft: string;
      text: string;
      replace: boolean;
      anyAccount: boolean;
      afterClose: boolean;
    };
    response: InsertReply;
  };
  'desk/copied': { request: { brand: BrandId; key: PostKey; draft: string }; response: null };
  'desk/read-page': { request: { tabId: number }; response: PageReading | null };
  /** Marks off or on in one tab, until it closes. */
  'desk/tab': { request: { tabId: number; off: boolean }; response: null };
  'sites/register': {
    request: Record<string, never>;
    response: { sites: string[]; injected: number };
  };
  'data/erase-person': {
    request: { brand: BrandId; person: PersonKey };
    response: { posts: number; events: number };
  };
  /** The brand's log; its settings are the page's business. */
  'data/erase-brand': {
    request: { brand: BrandId };
    response: { posts: number; events: number };
  };
  'data/erase-all': { request: { leaving: boolean }; response: null };
  'data/backup': { request: Record<string, never>; response: { at: number; bytes: number } };
  'sync/now': {
    request: Record<string, never>;
    response: {
      pushed: number;
      waiting: number;
      problem: 'no-folder' | 'permission' | 'failed' | null;
    };
  };
  /** The page has kept another folder: all days are offered to it, and a round runs. */
  'team/folder-chosen': { request: Record<string, never>; response: null };
  /** Exactly what would be sent next. */
  'team/next': { request: { brand: BrandId }; response: { document: DayDocument } };
  /** All days of a brand in one file: a document a line. */
  'team/days': { request: { brand: BrandId }; response: { text: string; days: number } };
  /** A colleague's file of that kind. */
  'team/read': { request: { text: string }; response: ReadDays };
  /** A day that the target had refused. */
  'team/try-again': { request: { brand: BrandId; day: string }; response: null };
  'team/invite': { request: { brand: BrandId }; response: { text: string } };
  /** `changed`: false when this machine had the secret already. */
  'team/join': { request: { text: string }; response: { changed: boolean } };
  /** What the person says about a warning; null takes it back. */
  'crisis/judge': {
    request: { brand: BrandId; alert: string; verdict: Verdict };
    response: null;
  };
}

/** What became of the documents in a colleague's file. */
export interface ReadDays {
  kept: number;
  /** We know a later state of that day. */
  older: number;
  /** Our own. */
  own: number;
  /** Of brands that are not set up here. */
  otherBrand: number;
  /** By line. */
  refused: { name: string; reason: string }[];
}

/** Sent by the background to a page's script. */
export interface ToFeed {
  'page/ping': { request: Record<string, never>; response: { site: SiteId; host: string | null } };
  'page/marks': { request: { marks: Mark[] }; response: null };
  'page/config': { request: { config: FeedConfig }; response: null };
  'page/read': { request: Record<string, never>; response: PageReading };
  'page/scroll': { request: { key: PostKey }; response: { found: boolean } };
  'page/insert': {
    request: {
      key: PostKey;
      text: string;
      draft: string | null;
      replace: boolean;
      expected: string[];
      anyAccount: boolean;
      notice: boolean;
    };
    response: InsertReply;
  };
}

export type Request<Map, Type extends keyof Map> = Map[Type] extends { request: infer R }
  ? R
  : never;
export type Response<Map, Type extends keyof Map> = Map[Type] extends { response: infer R }
  ? R
  : never;
