import type { Post } from '../posts/post';
import type { Brand } from '../strategy/brand';
import type { Hit } from './hits';
import type { Plain } from './plain';
import type { Named } from './watchlist';

/** Why a post matters. One file a reason; the order of the list is the order of urgency. */
export type ReasonId =
  | 'crisis'
  | 'complaint'
  | 'question'
  | 'order-help'
  | 'praise'
  | 'user-content'
  | 'competitor'
  | 'mention'
  | 'ad'
  | 'own'
  | 'spam';

export type Sentiment = 'positive' | 'negative' | 'neutral' | 'mixed';

/**
 * What led to a reason: words of the post (with their place in `post.text`), or a fact by name
 * (`question-mark`, `own-handle`, `in-own-thread`, …; worded in `assets/locales/<lang>/reasons.json`).
 */
export type Because =
  | { kind: 'words'; text: string; start: number; end: number }
  | { kind: 'fact'; fact: string; value?: string };

export interface FoundReason {
  id: ReasonId;
  because: Because[];
}

/** A text prepared once for all reasons: words without handles and links, sentences, language. */
export interface Reading {
  post: Pick<Post, 'text' | 'flags' | 'kind' | 'author' | 'media' | 'replyingTo' | 'lang'>;
  brand: Brand;
  lang: string;
  plain: Plain;
  /** Phrases of the lexicons found in the text, in order. */
  hits: Hit[];
  /** What the text names of the brand's watchlist, in order. */
  named: Named[];
  sentiment: Sentiment;
  /** What counted for and against; empty where the sentiment says the opposite. */
  glad: Hit[];
  unhappy: Hit[];
  place: {
    own: boolean;
    inOwnThread: boolean;
    /** By name, product, watch word or handle, in the text, the quoted text or the address. */
    mentionsBrand: boolean;
    /** What the post says, it says to or about the brand (not to a friend, not of a competitor). */
    concernsBrand: boolean;
    /** It begins with somebody else's handle and does not name the brand. */
    toSomebodyElse: boolean;
  };
}

export interface Reason {
  id: ReasonId;
  /** Does a post with this reason wait for the brand's answer? */
  needsAnswer: boolean;
  /** Pure. null when the reason does not hold. */
  find(reading: Reading): FoundReason | null;
}

/** What the listening room says about one post. */
export interface Classified {
  /** BCP 47, or "und". */
  lang: string;
  sentiment: Sentiment;
  reasons: FoundReason[];
  needsAnswer: boolean;
  /** Ids of the brand's products that the text names. */
  products: string[];
  /** Names of competitors that the text names. */
  competitors: string[];
}

/** Why a post concerns the brand at all; without one nothing is recorded. */
export type Relevance =
  | { relevant: false }
  | {
      relevant: true;
      by: 'own' | 'own-thread' | 'handle' | 'watch-word' | 'opened';
      value: string;
    };

export const defineReason = (reason: Reason): Reason => reason;
