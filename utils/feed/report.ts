import type { FeedBatch, Mark, PageEvent, SightedPost } from '../messages/protocol';
import type { PostKey } from '../posts/keys';

type Head = Pick<FeedBatch, 'site' | 'host' | 'url' | 'own'>;

export interface ReportOptions {
  /** Read at each batch: address and signed-in account change without a new document. */
  head(): Head;
  send(batch: FeedBatch): Promise<{ marks: Mark[]; relevant: PostKey[]; acknowledged: string[] }>;
  onAnswer(sent: SightedPost[], marks: Mark[], relevant: PostKey[]): void;
  wait(milliseconds: number): Promise<void>;
  visit: string;
  signal: AbortSignal;
}

/** More than this in one message would make one long task in the worker. */
const MOST_POSTS = 100;
const LONGEST_PAUSE = 30_000;
/** Milliseconds between two messages: a message costs more than a post, and marks may take 150 ms. */
const BETWEEN = 110;

/**
 * Hands posts and events to the background: one message a batch, the next while the last is answered
 * is gathered. What was not acknowledged is sent again, later and later; the background takes each id
 * once. Only a closing tab can lose the one batch that is under way.
 */
export function report({ head, send, onAnswer, wait, visit, signal }: ReportOptions) {
  const posts = new Map<PostKey, SightedPost>();
  const events = new Map<string, PageEvent>();
  let looked = 0;
  let toldLooked = 0;
  let busy = false;
  let last = Number.NEGATIVE_INFINITY;

  async function pump(): Promise<void> {
    if (busy) return;
    busy = true;
    let pause = 250;
    while (!signal.aborted && (posts.size > 0 || events.size > 0 || looked > toldLooked)) {
      const rest = last + BETWEEN - performance.now();
      // The first goes at once, with everything that its frame mounts.
      await (rest > 0 ? wait(rest) : Promise.resolve());
      last = performance.now();
      const batch = [...posts.values()].slice(0, MOST_POSTS);
      const told = looked;
      const sentEvents = [...events.values()].slice(0, MOST_POSTS);
      try {
        const answer = await send({
          ...head(),
          posts: batch,
          events: sentEvents,
          visit,
          looked: told,
        });
        for (const post of batch) if (posts.get(post.key) === post) posts.delete(post.key);
        for (const id of answer.acknowledged) events.delete(id);
        toldLooked = told;
        pause = 250;
        if (!signal.aborted) onAnswer(batch, answer.marks, answer.relevant);
        // An event that the background neither took nor refused waits for the next batch.
        if (posts.size === 0 && answer.acknowledged.length === 0) break;
      } catch {
        await wait(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
    busy = false;
  }

  return {
    post(post: SightedPost): void {
      posts.set(post.key, post);
      void pump();
    },
    event(event: PageEvent): void {
      events.set(event.id, event);
      void pump();
    },
    lookedAt(count: number): void {
      looked += count;
      void pump();
    },
    /** Tries now what still waits, e.g. when the tab becomes visible. */
    retry(): void {
      void pump();
    },
    waiting: (): number => posts.size + events.size,
  };
}
