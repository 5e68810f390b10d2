import { hrefOf } from '../page-tree';
import type { Page } from '../site';
import { COMMENT, DECOY, HOME, isOriginal, NAME, STORY } from './tree';

export interface Reference {
  id: string;
  path: string | null;
}

/** Where a link tells a post's number: photos of the post, films, its comments, the address itself. */
export function referenceOf(target: URL, group: string | null): Reference | null {
  const { pathname, searchParams } = target;
  const set = /^(pcb|gm)\.(\d+)$/.exec(searchParams.get('set') ?? '');
  const inGroup = /^\/groups\/([^/]+)\/(?:posts|permalink)\/(\d+)/.exec(pathname);
  if (inGroup) return { id: inGroup[2] ?? '', path: `/groups/${inGroup[1]}/posts/${inGroup[2]}/` };
  if (set?.[2]) {
    const place = searchParams.get('idorvanity') ?? group;
    return { id: set[2], path: place && group ? `/groups/${place}/posts/${set[2]}/` : null };
  }
  const film = /^\/(?:reel|(?:[^/]+\/)?videos(?:\/[^/]+)?)\/(\d+)\/?$/.exec(pathname)?.[1];
  if (film) return { id: film, path: pathname };
  const post = /^\/[^/]+\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)\/?$/.exec(pathname)?.[1];
  if (post) return { id: post, path: pathname };
  const story = searchParams.get('story_fbid');
  const owner = searchParams.get('id');
  if (/^\/(?:permalink|story)\.php$/.test(pathname) && story) {
    return { id: story, path: owner ? `/permalink.php?story_fbid=${story}&id=${owner}` : null };
  }
  return null;
}

/**
 * The time stamp is scrambled and its address is filled on hover only, so the number comes from what
 * else shows it. Links in the text or in the shared original lead to other posts.
 */
export function readReference(
  root: Element,
  original: Element | null,
  page: Page,
): Reference | null {
  const group =
    /\/groups\/([^/?]+)\/user\//.exec(
      root.querySelector('a[href*="/user/"]')?.getAttribute('href') ?? '',
    )?.[1] ?? null;
  let found: Reference | null = null;
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.closest(`${STORY}, ${DECOY}`) || original?.contains(link)) continue;
    const target = hrefOf(link, HOME);
    if (!target || !/(?:^|\.)facebook\.com$/.test(target.hostname)) continue;
    const isOfComment = target.searchParams.has('comment_id');
    if (link.closest(COMMENT) && !isOfComment) continue;
    const reference = referenceOf(target, group);
    if (reference?.path) return reference;
    found ??= reference;
  }
  if (found) return found;
  const dialog = root.closest('[role="dialog"]');
  const posts = (dialog ?? page.document).querySelectorAll(NAME);
  const alone = [...posts].every((name) => root.contains(name) || isOriginal(name));
  // On a post's own page, or in the dialog over a feed, the address is that of the post.
  const isTop = dialog != null || !page.document.querySelector(`[role="dialog"] ${NAME}`);
  return alone && isTop ? referenceOf(page.url, group) : null;
}
