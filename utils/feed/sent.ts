import { editorFor } from '../editors';
import { type PostKey, postKey } from '../posts/keys';
import type { Post } from '../posts/post';
import type { Page, Site } from '../sites/site';
import { saysTheSame } from './same-text';

/** What is known of one reply that the person sent. The same `at` tells that reports belong together. */
export interface SentReport {
  /**
   * `pending` comes before the others, but a send may fail at once. `confirmed` is final; it may follow
   * `failed` (by way of `pending`) when our own post shows up after all.
   */
  state: 'pending' | 'confirmed' | 'failed';
  text: string;
  /** The post that was answered; null when the page does not tell. */
  key: PostKey | null;
  element: Element | null;
  /** When the person pressed Send, UTC milliseconds. */
  at: number;
  /** The draft that Sävy had put into the box for that post; null when there was none. */
  draftId: string | null;
  /** Our own post as it came back, when that is what confirmed it. */
  own: PostKey | null;
}

export interface Insertion {
  element: Element | null;
  key: PostKey;
  draftId: string | null;
}

export interface SendWatch {
  /** To be told after each insertion: the draft, and the answered post where the page does not tell. */
  inserted(insertion: Insertion): void;
  /** To be told of each own post that the page shows, old ones too (that is how they are known as old). */
  ownPostSeen(post: Post): void;
}

export interface SendWatchOptions {
  site: Site;
  page: Page;
  onSent(report: SentReport): void;
  signal: AbortSignal;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

interface Press {
  composer: HTMLElement;
  /** What closes with the box: a click in it, not on Send, means that the person cancelled. */
  around: Element;
  text: string;
  base: Omit<SentReport, 'state' | 'own'>;
  state: 'pressed' | SentReport['state'];
  /** The person closed the box or wrote on: from now on an empty box says nothing. */
  cancelled: boolean;
  /** Success and failure signs that stood on the page before the press, with what they said. */
  signs: Map<Element, string | null>;
}

/** Milliseconds. A slow server empties the box late; the sign of success follows within as much again. */
const WATCH = 10_000;
const STEP = 200;
/** An own post without a time of its own confirms only this soon; clocks may differ by a minute. */
const FRESH = 120_000;
const SKEW = 60_000;
/** After that, an insertion says nothing about which post a box answers. */
const REMEMBER_INSERTION = 30 * 60_000;
/** How many presses that nothing has confirmed are kept for an own post that shows up later. */
const KEEP = 20;

const isClosed = (composer: HTMLElement): boolean =>
  !composer.isConnected || composer.checkVisibility?.() === false;

const boxText = (composer: HTMLElement): string => editorFor(composer).read(composer).trim();

/**
 * Notices replies that the person sends with the site's own controls. A trusted press of Send (or the site's
 * shortcut) makes nothing yet: the reply is pending once the box emptied or closed, confirmed by our own post
 * or the site's own sign, failed when the site says so or the text comes back. What stays pending is for the
 * person to answer. Looks at the page only for a bounded time after a press.
 */
export function watchSends(options: SendWatchOptions): SendWatch {
  const { site, page, onSent, signal, now, wait } = options;
  const { document } = page;
  let presses: Press[] = [];
  let last: (Insertion & { at: number }) | null = null;
  const known = new Set<PostKey>();

  const report = (press: Press, state: SentReport['state'], own: PostKey | null = null) => {
    press.state = state;
    onSent({ ...press.base, state, own });
    // The draft is used up: a later send that the page does not explain is not its.
    if (state === 'confirmed' && last?.key === press.base.key) last = null;
  };

  const signsOf = (selector: string | null): Element[] =>
    selector ? [...document.querySelectorAll(selector)] : [];
  const hasNew = (selector: string | null, press: Press): boolean =>
    signsOf(selector).some((sign) => press.signs.get(sign) !== sign.textContent);

  /** The box nearest to a Send control, and the part of the page that holds both. */
  const boxOf = (button: Element): { composer: HTMLElement; around: Element } | null => {
    const composers = site.findComposers(page);
    for (let around = button.parentElement; around; around = around.parentElement) {
      const composer = composers.find((each) => around?.contains(each));
      if (composer) return { composer, around };
    }
    return null;
  };

  /** The last insertion, if `composer` may be the box that it went into. */
  const insertionFor = (composer: HTMLElement): Insertion | null => {
    if (!last || now() - last.at > REMEMBER_INSERTION) return null;
    const isThere = last.element?.isConnected === true;
    return !isThere || site.composerFor(last.element, page) === composer ? last : null;
  };

  const answered = (composer: HTMLElement): Pick<SentReport, 'element' | 'key' | 'draftId'> => {
    const insertion = insertionFor(composer);
    let element = site.answeredBy(composer, page);
    if (!element && insertion) return insertion;
    if (!element) {
      const posts = site.findPosts(document.documentElement, page);
      element = posts.length === 1 ? (posts[0] ?? null) : null;
    }
    const post = element && site.readPost(element, page);
    const key = post ? postKey(post) : null;
    const isDraft = insertion && (insertion.key === key || insertion.element === element);
    return { element, key, draftId: isDraft ? insertion.draftId : null };
  };

  /** A box that a site drew anew is not a closed one. */
  const followBox = (press: Press): string | null => {
    if (isClosed(press.composer)) {
      const again = site.findComposers(page).find((each) => boxText(each) === press.text);
      if (!again) return null;
      press.composer = again;
    }
    return boxText(press.composer);
  };

  const follow = async (press: Press) => {
    let until = now() + WATCH;
    let succeeded = false;
    while (now() < until) {
      await wait(STEP);
      if (signal.aborted || press.state === 'confirmed') return;
      if (hasNew(site.send.failure, press)) return report(press, 'failed');
      succeeded ||= hasNew(site.send.success, press);
      const text = followBox(press);
      if (press.state === 'pending' && text === press.text) return report(press, 'failed');
      // Another text: the key did something else (took a name from a list), or the person writes on.
      if (text && text !== press.text) press.cancelled = true;
      if (press.state === 'pressed' && (press.cancelled ? succeeded : !text)) {
        report(press, 'pending');
        until = now() + WATCH;
      }
      if (press.state === 'pending' && succeeded) return report(press, 'confirmed');
    }
    press.cancelled = true;
  };

  const pressed = (composer: HTMLElement, around: Element) => {
    const text = boxText(composer);
    if (!text) return;
    const isWaiting = (each: Press) =>
      each.state === 'pressed' && !each.cancelled && each.composer === composer;
    if (presses.some((each) => isWaiting(each) && each.text === text)) return;
    const { element, key, draftId } = answered(composer);
    const signs = [...signsOf(site.send.success), ...signsOf(site.send.failure)];
    const press: Press = {
      composer,
      around: composer.closest('[role="dialog"], dialog') ?? around,
      text,
      base: { text, element, key, draftId, at: now() },
      state: 'pressed',
      cancelled: false,
      signs: new Map(signs.map((sign) => [sign, sign.textContent])),
    };
    presses = [...presses.filter((each) => each.state !== 'confirmed'), press].slice(-KEEP);
    void follow(press);
  };

  const cancel = (isMeant: (press: Press) => boolean) => {
    for (const press of presses) press.cancelled ||= isMeant(press);
  };

  const onClick = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const target = event.target;
    const button = target.closest(site.send.button);
    const box = button && boxOf(button);
    if (box) pressed(box.composer, box.around);
    else cancel((press) => press.around.contains(target) && !press.composer.contains(target));
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.repeat) return;
    if (event.key === 'Escape') cancel(() => true);
    if (event.key !== 'Enter' || event.shiftKey || site.send.key === 'none') return;
    if (site.send.key === 'mod+enter' && !event.ctrlKey && !event.metaKey) return;
    const composer = site.findComposers(page).find((each) => each.contains(event.target as Node));
    if (composer) pressed(composer, composer.closest('form') ?? composer);
  };

  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });

  return {
    inserted(insertion) {
      last = { ...insertion, at: now() };
    },
    ownPostSeen(post) {
      const key = postKey(post);
      if (known.has(key)) return;
      known.add(key);
      const posted = post.postedAt === null ? null : Date.parse(post.postedAt);
      const press = presses.findLast(
        (each) =>
          each.state !== 'confirmed' &&
          (posted === null ? now() - each.base.at < FRESH : posted > each.base.at - SKEW) &&
          saysTheSame(each.text, post),
      );
      if (!press) return;
      if (press.state !== 'pending') report(press, 'pending');
      report(press, 'confirmed', key);
    },
  };
}
