import type { FeedBatch, FeedConfig, InsertReply, Mark, PostAction } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import type { Post } from '../posts/post';
import type { PageReading } from '../sites/read-page';
import type { BrandId } from '../strategy/brand';

/**
 * What is needed only once the person acts (a reply box, a key): loaded then, so that the script which
 * runs on every page of a site stays small.
 */
export interface Hands {
  watchSends: typeof import('./sent').watchSends;
  placeDraft: typeof import('./place').placeDraft;
  runCommand: typeof import('./commands').runCommand;
  showNotice: typeof import('./notice').showNotice;
}

/** Everything outside of the page, passed in, so that the sample page can stand in for a site. */
export interface FeedWorld {
  /** UTC milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  firefox: boolean;
  hands(): Promise<Hands>;
  batch(batch: FeedBatch): Promise<{ marks: Mark[]; relevant: PostKey[]; acknowledged: string[] }>;
  refresh(keys: PostKey[]): Promise<{ marks: Mark[] }>;
  open(request: {
    key: PostKey;
    post: Post;
    at: 'draft' | 'note';
    brand: BrandId;
    desk: 'popup' | 'panel';
  }): Promise<{ opened: boolean }>;
  act(
    key: PostKey,
    post: Post,
    action: PostAction,
  ): Promise<{ marks: Mark[]; event: string | null }>;
  undo(event: string, keys: PostKey[]): Promise<{ marks: Mark[] }>;
  health(health: PageReading['health'] & { limit: number | null }): void;
}

export interface PlaceRequest {
  key: PostKey;
  text: string;
  draft: string | null;
  replace: boolean;
  /** Handles of the brand on this site; [] skips the account guard. */
  expected: string[];
  anyAccount: boolean;
  /** Say what became of it on the page: the popup has closed by then. */
  notice: boolean;
}

/** What the page's script can be asked by the background. */
export interface Feed {
  config(config: FeedConfig): void;
  marks(marks: Mark[]): void;
  /** False when the post is not mounted. */
  scroll(key: PostKey): boolean;
  place(request: PlaceRequest): Promise<InsertReply>;
}
