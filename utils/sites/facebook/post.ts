import { readCount, readPhraseCount } from '../../posts/counts';
import type { Author, Count, Counts, MediaKind, Post } from '../../posts/post';
import { NO_COUNTS } from '../../posts/post';
import { readLine } from '../../posts/text';
import { follows, hrefOf } from '../page-tree';
import type { Page } from '../site';
import { readComment } from './comment';
import { readReference } from './reference';
import { isCut, readStory } from './story';
import {
  BUTTON,
  COMMENT,
  HOME,
  isComment,
  isReal,
  NAME,
  originalIn,
  profileOf,
  realIn,
  role,
  STORY,
} from './tree';

/** What the site itself writes for an advertisement. Letters may stand in elements of their own. */
const AD_WORDS = new Set(
  'Sponsored,Ad,Sponsoroitu,Mainos,Sponsrat,Gesponsert,Anzeige,Patrocinado,Publicidad,Sponsorisé,Sponsorizzato,Gesponsord,Sponset,Sponsoreret,Được tài trợ,Bersponsor'.split(
    ',',
  ),
);

/** The part of a link from "__cft__" on is that long in advertisements only (254 at most in others). */
const AD_TOKEN = 311;

const COMMENT_WORDS = /comm?ent|kommen|koment|bình luận|reactie|yorum|коммент/i;

const SHARE_WORDS =
  /share|jako|jaettu|delning|delat|geteilt|compart|partag|condivi|chia sẻ|bagik|udost/i;

/** In a group's post outside of the group the head names the group; the person comes right after. */
function readAuthor(
  scope: Element,
  name: Element | null | undefined,
  until: Element | null,
): Author {
  const links = name
    ? [...scope.querySelectorAll('a[href]')].filter(
        (link) =>
          (name.contains(link) || follows(link, name)) &&
          !(until && follows(link, until)) &&
          isReal(link),
      )
    : [];
  for (const link of links) {
    if (until?.contains(link)) continue;
    const profile = profileOf(link);
    const shown = readLine(link);
    if (profile && shown) return { name: shown, ...profile };
  }
  return { name: null, handle: null, url: null };
}

function readCounts(root: Element): Counts {
  const like = root.querySelector(role('like_button'));
  const toolbar = realIn(root, '[role="toolbar"]').find((bar) => !bar.closest(COMMENT));
  const inButton = (name: string): Count | null => {
    const button = root.querySelector(role(name))?.closest(BUTTON);
    const labels = [...(button?.querySelectorAll('span') ?? [])];
    return (
      labels.map((label) => readCount(label.textContent)).find((count) => count !== null) ?? null
    );
  };
  let likes: Count | null = null;
  const phrases: { count: Count; text: string }[] = [];
  for (const button of toolbar ? realIn(root, BUTTON) : []) {
    if (!toolbar || !follows(button, toolbar) || toolbar.contains(button)) continue;
    if (like && !follows(like, button)) break;
    const total = [...button.querySelectorAll('span[aria-hidden="true"]')]
      .map((label) => readCount(label.textContent))
      .find((count) => count !== null);
    if (total && !likes) likes = total;
    else {
      const text = readLine(button) ?? '';
      const count = readPhraseCount(text);
      if (count) phrases.push({ count, text });
    }
  }
  const [first, second] = phrases;
  const only = second ? null : first;
  // Both shown: comments come first. One alone is known by its word, else it is not known.
  const replies = second ? first : only && COMMENT_WORDS.test(only.text) ? only : null;
  const shares = second ?? (only && SHARE_WORDS.test(only.text) ? only : null);
  return {
    ...NO_COUNTS,
    likes: likes ?? inButton('like_button'),
    replies: replies?.count ?? inButton('comment_button'),
    shares: shares?.count ?? inButton('share_button'),
  };
}

function readMedia(root: Element): { media: MediaKind[]; mediaIds: string[] } {
  const media = new Set<MediaKind>();
  const mediaIds: string[] = [];
  for (const link of realIn(root, 'a[href]')) {
    if (link.closest(`${STORY}, ${COMMENT}`)) continue;
    const target = hrefOf(link, HOME);
    if (!target) continue;
    const photo = /^\/(?:photo|[^/]+\/photos)(?:[./]|$)/.test(target.pathname);
    if (photo && link.querySelector('img')) {
      media.add('image');
      const number = target.searchParams.get('fbid');
      if (number) mediaIds.push(number);
    }
    if (/^\/(?:reel|watch|(?:[^/]+\/)?videos)\/\d+/.test(target.pathname)) media.add('video');
    // The hidden false card links to the page itself; a true one leads away.
    const away =
      !/(?:^|\.)facebook\.com$/.test(target.hostname) || target.hostname === 'l.facebook.com';
    if (away && link.querySelector(role('meta'))) media.add('card');
  }
  if ([...root.querySelectorAll('video')].some((film) => !film.closest(COMMENT)))
    media.add('video');
  return { media: [...media], mediaIds };
}

/** The site's own label, its link "about this advertisement", or the length of its link tokens. */
function isAd(root: Element, until: Element | null): boolean {
  if (realIn(root, 'a[href*="/ads/about"]').length > 0) return true;
  const head = realIn(root, 'a[href]').filter(
    (link) => !(until && follows(link, until)) && !link.closest(`${COMMENT}, ${STORY}`),
  );
  const labelled = head.some(
    (link) =>
      AD_WORDS.has(link.getAttribute('aria-label')?.trim() ?? '') ||
      (!profileOf(link) && AD_WORDS.has(readLine(link) ?? '')),
  );
  const tokens = realIn(root, 'span > a[href*="__cft__[0]="]').filter(
    (link) => !/\/groups\/|section_header_type/.test(link.getAttribute('href') ?? ''),
  );
  return (
    labelled ||
    (tokens.length < 10 &&
      tokens.slice(0, 2).some((link) => {
        const href = link.getAttribute('href') ?? '';
        return href.length - href.indexOf('__cft__[0]=') >= AD_TOKEN;
      }))
  );
}

export function readPost(element: Element, page: Page): Post | null {
  if (isComment(element)) return isReal(element) ? readComment(element) : null;
  const original = originalIn(element);
  const [name] = realIn(element, NAME);
  const stories = realIn(element, STORY).filter((story) => !story.closest(COMMENT));
  const story = stories.find((candidate) => !original?.box.contains(candidate));
  if (!name && !story) return null;
  const until = original?.box ?? story ?? element.querySelector(role('like_button'));
  const quotedStory = stories.find((candidate) => original?.box.contains(candidate));
  const { name: quotedName, handle: quotedHandle } = original
    ? readAuthor(original.box, original.name, quotedStory ?? null)
    : { name: null, handle: null };
  const reference = readReference(element, original?.box ?? null, page);
  return {
    site: 'facebook',
    host: null,
    id: reference?.id ?? null,
    permalink: reference?.path ? `${HOME}${reference.path}` : null,
    author: readAuthor(element, name, until),
    text: readStory(story),
    lang: null,
    // The shown time is scrambled letters; their order is in styles that change at each load.
    postedAt: null,
    counts: readCounts(element),
    kind: 'post',
    flags: {
      ad: isAd(element, until),
      repost: false,
      quote: original != null,
      truncated: isCut(story),
    },
    repostedBy: null,
    quoted: original && {
      author: { name: quotedName, handle: quotedHandle },
      text: readStory(quotedStory),
    },
    ...readMedia(element),
    parentId: null,
    rootId: null,
    replyingTo: [],
  };
}
