import type { Post } from '../posts/post';
import type { Page, Site } from '../sites/site';
import type { SendWatch, SentReport } from './sent';
import type { FeedWorld } from './world';

/** Own posts remembered until a reply box comes into use. */
const MOST_OWN = 100;

/**
 * The watch on sends, loaded when a reply box gets the focus. Own posts that were here before are handed to
 * it then: a later look must not take them for new ones.
 */
export function lazySends(
  site: Site,
  page: Page,
  world: FeedWorld,
  onSent: (sent: SentReport) => void,
  signal: AbortSignal,
) {
  let ownPosts: Post[] = [];
  let loading: Promise<SendWatch> | null = null;
  let sends: SendWatch | null = null;

  const load = (): Promise<SendWatch> => {
    loading ??= world.hands().then(({ watchSends }) => {
      const { now, wait } = world;
      sends = watchSends({ site, page, now, wait, signal, onSent });
      for (const post of ownPosts) sends.ownPostSeen(post);
      ownPosts = [];
      return sends;
    });
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  const onFocus = ({ target }: Event) => {
    const isBox =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea'));
    if (isBox && !sends) load().catch(() => {});
  };
  page.document.addEventListener('focusin', onFocus, { capture: true, signal });

  return {
    load,
    onOwnPost(post: Post): void {
      if (sends) sends.ownPostSeen(post);
      else ownPosts = [...ownPosts, post].slice(-MOST_OWN);
    },
  };
}
