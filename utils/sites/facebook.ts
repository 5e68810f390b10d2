import { readCount, readLabelCount, readPhraseCount } from '../posts/counts';
import type { Author, Count, Counts, MediaKind, Post } from '../posts/post';
import { NO_COUNTS } from '../posts/post';
import { dropEllipsis, readLine, readText, type TextRules } from '../posts/text';
import { SITE_HOSTS } from './hosts';
import { follows, hrefOf } from './page-tree';
import { defineSite, type Page } from './site';

const HOME = 'https://www.facebook.com';
const role = (name: string) => `[data-ad-rendering-role="${name}"]`;
/** Blocks that read "Facebook", strewn into every post, and the emptied content of far posts. */
const DECOY = '[aria-hidden="true"][data-19], [hidden]';
const NAME = role('profile_name');
const STORY = role('story_message');
const MESSAGE = '[data-ad-preview="message"], [data-ad-comet-preview="message"]';
const UNIT = '[aria-posinset]';
const BOUNDS = '[role="feed"], [role="main"], [role="dialog"], body';
/** Skeletons are articles too, but have no label. */
const COMMENT = '[role="article"][aria-label]';
const COMMENT_LINK = 'a[href*="comment_id="]';
const BUTTON = '[role="button"]';
const BOX = 'form [role="textbox"][contenteditable="true"]';
const PRIVATE =
  /^\/(?:messages|messenger|t|e2ee|settings|login|logout|checkpoint|recover|reg|r\.php|two_factor|two_step_verification|privacy|secure|pay|payments?|facebook_pay|dating|ads|adsmanager|business_payments|your_information|accountquality|dyi|hacked|device-based)(?:[/_.-]|$)/i;

const TEXT_RULES: TextRules = { skip: BUTTON, preserve: true };

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

const isReal = (element: Element): boolean => !element.closest(DECOY);

const realIn = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(isReal);

/** An original inside of a shared post bears its name in `h5`; posts use `h2` to `h4`. */
const isOriginal = (name: Element): boolean => name.querySelector('h5') != null;

/**
 * The post around a name: the nearest ancestor with both the Like and the Comment button. Where a
 * post has no such buttons, the unit of the feed, or what holds decoys, or the text. Never so far up
 * that another post's name comes in.
 */
function rootOfName(name: Element, names: Element[]): Element | null {
  const place = names.indexOf(name);
  const neighbours = [names[place - 1], names[place + 1]].filter((other) => other !== undefined);
  const path: Element[] = [];
  for (
    let parent = name.parentElement;
    parent && !parent.matches(BOUNDS);
    parent = parent.parentElement
  ) {
    if (neighbours.some((other) => parent.contains(other))) break;
    path.push(parent);
  }
  const holding = (...selectors: string[]) =>
    path.find((element) => selectors.every((selector) => element.querySelector(selector)));
  return (
    holding(role('like_button'), role('comment_button')) ??
    path.find((element) => element.matches(UNIT)) ??
    holding(STORY, DECOY) ??
    holding(STORY) ??
    null
  );
}

const namesIn = ({ document }: Page): Element[] =>
  realIn(document, NAME).filter((name) => !isOriginal(name));

function findAll(page: Page): Element[] {
  const names = namesIn(page);
  const roots = new Set(names.flatMap((name) => rootOfName(name, names) ?? []));
  for (const story of realIn(page.document, STORY)) {
    const unit = story.closest(UNIT);
    // A unit whose head is not mounted still has its text.
    if (unit && !unit.querySelector(NAME)) roots.add(unit);
  }
  for (const comment of realIn(page.document, COMMENT)) {
    if (stampOf(comment)) roots.add(comment);
  }
  return [...roots].sort((a, b) => (follows(b, a) ? -1 : 1));
}

const isComment = (element: Element): boolean => element.matches(COMMENT);

/** Profile address without tracking: `/name`, `/profile.php?id=1`, `/groups/1/user/2/`. */
function profileOf(
  link: Element | null | undefined,
): { url: string; handle: string | null } | null {
  const target = hrefOf(link, HOME);
  if (!target || !/(?:^|\.)facebook\.com$/.test(target.hostname)) return null;
  const path = target.pathname;
  if (/^\/groups\/[^/]+\/user\/\d+\/?$/.test(path)) return { url: `${HOME}${path}`, handle: null };
  const number = target.searchParams.get('id');
  if (path === '/profile.php' && number)
    return { url: `${HOME}${path}?id=${number}`, handle: null };
  if (/^\/people\/[^/]+\/\d+\/?$/.test(path)) return { url: `${HOME}${path}`, handle: null };
  const handle = /^\/([\w.-]{2,})\/?$/.exec(path)?.[1];
  if (
    !handle ||
    /^(?:groups|hashtag|photo|watch|reel|events|stories|permalink\.php|story\.php)$/.test(handle)
  )
    return null;
  return { url: `${HOME}/${handle}`, handle };
}

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

/** The shared original: from its name up, as far as neither the sharer's name nor text comes in. */
function originalIn(root: Element): { box: Element; name: Element } | null {
  const [first, ...others] = realIn(root, NAME);
  const name = others.find(isOriginal);
  if (!first || !name) return null;
  const text = realIn(root, STORY).find((story) => follows(name, story));
  let box = name;
  for (let parent = name.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (parent.contains(first) || (text && parent.contains(text))) break;
    box = parent;
  }
  return { box, name };
}

interface Reference {
  id: string;
  path: string | null;
}

/** Where a link tells a post's number: photos of the post, films, its comments, the address itself. */
function referenceOf(target: URL, group: string | null): Reference | null {
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
function readReference(root: Element, original: Element | null, page: Page): Reference | null {
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

const messageOf = (story: Element | undefined): Element | null =>
  story?.querySelector(MESSAGE) ?? story ?? null;

const isCut = (story: Element | undefined): boolean =>
  story?.querySelector(BUTTON) != null &&
  /(?:…|\.\.\.)\s*$/.test(readText(messageOf(story), TEXT_RULES));

function readStory(story: Element | undefined): string {
  const text = readText(messageOf(story), TEXT_RULES);
  return isCut(story) ? dropEllipsis(text) : text;
}

/** The time of a comment links to it. The author's link carries a comment's number too, but no post. */
const stampOf = (comment: Element): Element | null =>
  realIn(comment, COMMENT_LINK).find((link) => !profileOf(link)) ?? null;

function readComment(element: Element): Post | null {
  const target = hrefOf(stampOf(element), HOME);
  const comment = target?.searchParams.get('comment_id');
  if (!target || !comment) return null;
  const reply = target.searchParams.get('reply_comment_id');
  const of = referenceOf(target, null);
  const body = realIn(element, 'div[dir="auto"]').filter((block) => !block.closest(`${BUTTON}, a`));
  const blocks = body.filter(
    (block) => !body.some((other) => other !== block && other.contains(block)),
  );
  const name = realIn(element, 'a[href]').find((author) => profileOf(author) && readLine(author));
  const profile = profileOf(name);
  const text = blocks.map(readStory).join('\n').trim();
  // The number stands both in the label and on the button; a label alone may speak of something else.
  const likes = realIn(element, `${BUTTON}[aria-label]`)
    .map((button) => {
      const shown = readCount(readLine(button));
      const label = readLabelCount(button.getAttribute('aria-label'));
      return shown && label && shown.value === label.value ? label : null;
    })
    .find((count) => count !== null);
  const query = `comment_id=${comment}${reply ? `&reply_comment_id=${reply}` : ''}`;
  const path = of?.path ?? target.pathname;
  return {
    site: 'facebook',
    host: null,
    id: reply ?? comment,
    permalink: `${HOME}${path}${path.includes('?') ? '&' : '?'}${query}`,
    author: { name: readLine(name), handle: profile?.handle ?? null, url: profile?.url ?? null },
    text,
    lang: null,
    postedAt: null,
    counts: { ...NO_COUNTS, likes: likes ?? null },
    kind: reply ? 'reply' : 'comment',
    flags: { ad: false, repost: false, quote: false, truncated: blocks.some(isCut) },
    repostedBy: null,
    quoted: null,
    media: [],
    mediaIds: [],
    parentId: reply ? comment : (of?.id ?? null),
    rootId: of?.id ?? null,
    replyingTo: [],
  };
}

function readPost(element: Element, page: Page): Post | null {
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

/** From the element up to the first head, or unit without one; asked for each node that is added. */
function postOf(element: Element, page: Page): Element | null {
  const comment = element.closest(COMMENT);
  if (comment && isReal(comment) && stampOf(comment)) return comment;
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (parent.matches(BOUNDS)) return null;
    const name = realIn(parent, NAME).find((candidate) => !isOriginal(candidate));
    if (name) {
      const root = rootOfName(name, namesIn(page));
      return root?.contains(element) ? root : null;
    }
    if (parent.matches(UNIT) && realIn(parent, STORY).length > 0) return parent;
  }
  return null;
}

const findComposers = ({ document }: Page): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(BOX)].filter(isReal);

const threadOf = (comment: Element): string | null =>
  hrefOf(stampOf(comment), HOME)?.searchParams.get('comment_id') ?? null;

/**
 * The box of a comment lies in that comment's thread, the box of the post outside of all threads. In
 * the dialog the box stands beside the post.
 */
function answeredBy(composer: Element, page: Page): Element | null {
  const all = findAll(page);
  const posts = all.filter((element) => !isComment(element));
  const dialog = composer.closest('[role="dialog"]');
  const inDialog = posts.filter((post) => dialog?.contains(post));
  const post =
    posts.findLast((element) => element.contains(composer)) ??
    (inDialog.length === 1 ? inDialog[0] : null);
  const comments = all.filter(
    (element) => isComment(element) && (dialog ?? post)?.contains(element),
  );
  const threads = new Set(comments.map(threadOf));
  for (
    let parent = composer.parentElement;
    parent && parent !== post;
    parent = parent.parentElement
  ) {
    const near = comments.filter((comment) => parent.contains(comment));
    const [top] = near;
    if (!top) continue;
    const boxes = parent.querySelectorAll(BOX).length;
    const isThread = new Set(near.map(threadOf)).size === 1 && (threads.size > 1 || boxes === 1);
    const others = findComposers(page).filter((box) => (dialog ?? post)?.contains(box)).length;
    return isThread && others > 1 ? top : (post ?? null);
  }
  return post ?? null;
}

function replyControl(element: Element): HTMLElement | null {
  if (!isComment(element)) {
    return element.querySelector(role('comment_button'))?.closest<HTMLElement>(BUTTON) ?? null;
  }
  // Words under the comment: Like, Reply, then others.
  const words = realIn(element, BUTTON).filter(
    (button) =>
      !button.closest('div[dir="auto"]') &&
      !button.querySelector('img, svg, i') &&
      /^\D+$/.test(readLine(button) ?? ''),
  );
  return (words[1] as HTMLElement | undefined) ?? null;
}

export const facebook = defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: SITE_HOSTS.facebook,
  recognises: ({ url }) => /^(?:(?:www|web)\.)?facebook\.com$/.test(url.hostname),
  forbidden: (url) => PRIVATE.test(url.pathname),
  // Far units are emptied and filled again in place, so their insides matter as well.
  lists: ({ document }) => {
    const feeds = [...document.querySelectorAll('[role="feed"]')];
    const pages = feeds.length > 0 ? feeds : [...document.querySelectorAll('[role="main"]')];
    const dialogs = [...document.querySelectorAll('[role="dialog"]')];
    return [...pages, ...dialogs].map((element) => ({ element, subtree: true }));
  },
  // A post holds one of these; most mutations hold none, and then nothing is looked for.
  findPosts: (root, page) =>
    root.matches(COMMENT) || root.querySelector(`${NAME}, ${STORY}, ${COMMENT}`)
      ? findAll(page).filter((element) => root.contains(element))
      : [],
  postOf,
  readPost,
  identify: (element, page) => {
    if (isComment(element)) return stampOf(element)?.getAttribute('href') ?? null;
    const [name] = realIn(element, NAME);
    const [story] = realIn(element, STORY);
    if (!name && !story) return null;
    const original = originalIn(element)?.box ?? null;
    const reference = readReference(element, original, page);
    return [reference?.id, readLine(name), story?.textContent.slice(0, 120)].join('\n');
  },
  // The page names the acting account only inside of a sentence, whose words differ by language.
  readOwn: () => null,
  findComposers,
  composerFor: (element, page) =>
    findComposers(page).find((box) => element != null && answeredBy(box, page) === element) ?? null,
  replyControl,
  markSlot: (element) => {
    const name = element.querySelector(NAME);
    // The line with time and audience; in a comment the line with its time.
    const stamp = isComment(element)
      ? stampOf(element)
      : [...element.querySelectorAll('a[target="_blank"]')].find(
          (link) => name != null && follows(link, name) && isReal(link),
        );
    const parent = stamp?.parentElement ?? name ?? element.querySelector(STORY);
    return parent ? { parent, before: null } : null;
  },
  send: {
    // Only the filled box has a send button; its label differs by language.
    button: 'form [role="button"][aria-label]:not(li *, [aria-haspopup], [aria-expanded])',
    key: 'enter',
    success: null,
    failure: null,
  },
  answeredBy,
  probe: ({ document }) =>
    Math.max(realIn(document, MESSAGE).length, realIn(document, role('comment_button')).length),
});
