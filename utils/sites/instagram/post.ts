import { readCount, readPhraseCount } from '../../posts/counts';
import {
  type Author,
  type Count,
  type Counts,
  type MediaKind,
  NO_COUNTS,
  type Post,
} from '../../posts/post';
import { dropEllipsis, readText, type TextRules } from '../../posts/text';
import { follows, hrefOf, timeOf } from '../page-tree';
import type { Page } from '../site';
import { BUTTON, type Found, foundAt, HOME, handleIn, iconsIn, REEL_AUTHOR } from './tree';

/**
 * The label of an advertisement, as the site words it. Nothing else marks one, so an unlisted
 * language is not recognised. 2026-11, unverified beyond English.
 */
const AD_WORDS = new Set(
  'Sponsored,Sponsoroitu,Sponsrad,Sponset,Sponsoreret,Patrocinado,Publicidad,Gesponsert,Sponsorisé,Sponsorizzato,Gesponsord,Được tài trợ,Bersponsor,Реклама'.split(
    ',',
  ),
);

const TEXT_RULES: TextRules = { skip: '[role="button"]' };

export function readAuthor(found: Found): Author {
  const { element, address } = found;
  const profile = [...element.querySelectorAll('a[href]')].find(
    (link) => handleIn(link) && link.textContent.trim() !== '',
  );
  const reel = hrefOf(element.querySelector(REEL_AUTHOR), HOME)?.pathname.split('/')[1];
  const owner = address && !address.comment ? address.owner : null;
  const handle = owner ?? handleIn(profile) ?? (address ? null : (reel ?? null));
  return { name: null, handle, url: handle && `${HOME}/${handle}/` };
}

/** The first text between two icons that is a number: shown counts stand right after their icon. */
function countAfter(icons: Element[], index: number, scope: Element): Count | null {
  const icon = icons[index];
  if (!icon) return null;
  const next = icons[index + 1];
  for (const label of scope.querySelectorAll('span, div')) {
    if (label.childElementCount > 0 || !follows(label, icon)) continue;
    if (next && !follows(next, label)) return null;
    const count = readCount(label.textContent);
    if (count) return count;
  }
  return null;
}

export function readActions(found: Found): { icons: Element[]; scope: Element } | null {
  const section = [...found.element.querySelectorAll('section')].find(
    (candidate) => iconsIn(candidate).length > 2,
  );
  if (section) return { icons: iconsIn(section), scope: section };
  if (found.address) return null;
  // The player's own controls come first; the actions stand beside it.
  const icons = iconsIn(found.element).filter((icon) => !icon.closest('[role="group"]'));
  return { icons, scope: found.element };
}

function readCounts(found: Found): Counts {
  if (found.address?.comment) {
    const likes = [...found.element.querySelectorAll(BUTTON)]
      .map((button) => readPhraseCount(button.textContent))
      .find((count) => count !== null);
    return { ...NO_COUNTS, likes: likes ?? null };
  }
  const actions = readActions(found);
  if (!actions) return NO_COUNTS;
  const { icons, scope } = actions;
  return { ...NO_COUNTS, likes: countAfter(icons, 0, scope), replies: countAfter(icons, 1, scope) };
}

/** True where a "more" button follows an ellipsis; a "translate" button follows the whole text. */
function isCut(caption: Element): boolean {
  const scope = caption.matches('h1') ? caption.closest('span[dir]') : caption;
  return [...(scope?.querySelectorAll('[role="button"]') ?? [])].some((button) =>
    /(?:…|\.\.\.)\s*$/.test(button.previousSibling?.textContent ?? ''),
  );
}

/** The element with the words: `h1` where there is one, else what follows the header row's time. */
function captionOf(found: Found): Element | null {
  const { element, address } = found;
  if (address?.comment) {
    const time = element.querySelector('time');
    return (
      [...element.querySelectorAll('span[dir="auto"]')].find(
        (span) =>
          time != null &&
          follows(span, time) &&
          !span.closest(`${BUTTON}, a`) &&
          span.textContent.trim() !== '',
      ) ?? null
    );
  }
  const heading = element.querySelector('h1');
  if (heading) return heading;
  if (!address && !element.matches('article')) {
    // In the reels viewer the caption unfolds on a press; "… more" beside it is for the eye only.
    return element.querySelector(
      '[role="button"] div[dir="auto"] > span:not([aria-hidden="true"])',
    );
  }
  const time = [...element.querySelectorAll('time')].find((candidate) => !candidate.closest('a'));
  for (let row = time?.parentElement; row && row !== element; row = row.parentElement) {
    if (row.querySelector('a[href]')) return row.nextElementSibling;
  }
  return time ? null : afterName(found);
}

/** Without `h1`, a card of the feed names its author again below the actions; the words follow. */
function afterName(found: Found): Element | null {
  const actions = readActions(found)?.scope;
  const { handle } = readAuthor(found);
  if (!actions) return null;
  let row = [...found.element.querySelectorAll('a[href]')].find(
    (link) =>
      handle && handleIn(link) === handle && link.textContent.trim() && follows(link, actions),
  );
  while (row && row !== found.element && !row.contains(actions)) {
    for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.querySelector('time, form, a[href*="/comments/"]')) return null;
      if (next.textContent.trim() !== '') return next;
    }
    row = row.parentElement ?? undefined;
  }
  return null;
}

function readMedia({ element, address }: Found): { media: MediaKind[]; mediaIds: string[] } {
  if (address?.comment) return { media: [], mediaIds: [] };
  const media = new Set<MediaKind>();
  if (element.querySelector('video')) media.add('video');
  const mediaIds: string[] = [];
  for (const image of element.querySelectorAll('img[src]')) {
    const path = URL.parse(image.getAttribute('src') ?? '', HOME);
    // Pictures of people have "-19" in their address; those of posts "-15".
    if (!path || /-19\//.test(path.pathname) || image.closest('a, [role="link"], form')) {
      continue;
    }
    const file = /(\d+_\d+_\d+_n)\.\w+$/.exec(path.pathname)?.[1];
    if (file) mediaIds.push(file);
    // Beside a film a picture is its poster, unless it has a slide of its own.
    const slide = image.closest('li');
    if (!media.has('video') || (slide && !slide.querySelector('video'))) media.add('image');
  }
  return { media: [...media], mediaIds };
}

const isAd = ({ element }: Found): boolean =>
  element.matches('article') &&
  [...element.querySelectorAll('header span, header div, header a')].some(
    (label) =>
      label.childElementCount === 0 &&
      !handleIn(label.closest('a')) &&
      AD_WORDS.has(label.textContent.trim()),
  );

function permalinkOf({ address }: Found): string | null {
  if (!address) return null;
  const { code, owner, comment, reply } = address;
  if (!comment) return `${HOME}/${owner ? `${owner}/` : ''}p/${code}/`;
  return `${HOME}/p/${code}/c/${comment}/${reply ? `r/${reply}/` : ''}`;
}

export function readPost(element: Element, page: Page): Post | null {
  const found = foundAt(element, page);
  if (!found) return null;
  const { address, time, link } = found;
  const author = readAuthor(found);
  const caption = captionOf(found);
  if (!address && !author.handle) return null;
  const isComment = address?.comment != null;
  const truncated = caption != null && !isComment && isCut(caption);
  const text = readText(caption, TEXT_RULES);
  return {
    site: 'instagram',
    host: null,
    id: address?.reply ?? address?.comment ?? address?.code ?? null,
    // The page's own form of the address, "p" or "reel", is kept for posts.
    permalink:
      address && (isComment ? permalinkOf(found) : `${HOME}${hrefOf(link, HOME)?.pathname}`),
    author,
    text: truncated ? dropEllipsis(text) : text,
    lang: null,
    postedAt: timeOf(time),
    counts: readCounts(found),
    kind: address?.reply ? 'reply' : isComment ? 'comment' : 'post',
    flags: { ad: isAd(found), repost: false, quote: false, truncated },
    repostedBy: null,
    quoted: null,
    ...readMedia(found),
    parentId: address?.reply ? address.comment : isComment ? (address?.code ?? null) : null,
    rootId: isComment ? (address?.code ?? null) : null,
    replyingTo: [],
  };
}
