import type { PostKey } from '../posts/keys';
import type { Page, Site } from '../sites/site';
import type { KnownPosts } from './known';

export type SiteAction = keyof NonNullable<Site['actions']>;

/** Likes, reposts and follows by trusted presses; the background keeps them only while the brand acts. */
export function onSiteActions(
  site: Site,
  page: Page,
  known: KnownPosts,
  tell: (action: SiteAction, key: PostKey) => void,
  signal: AbortSignal,
): void {
  let last: Element | null = null;
  const onPress = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof Element)) return;
    // A menu stands outside of the post that it was opened from.
    last = site.postOf(target, page) ?? last;
    const key = last ? known.shownIn(last)?.key : undefined;
    if (key === undefined) return;
    for (const [action, selector] of Object.entries(site.actions ?? {}))
      if (target.closest(selector)) tell(action as SiteAction, key);
  };
  page.document.addEventListener('click', onPress, { capture: true, signal });
}
