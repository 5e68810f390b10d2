import type { Author, Post, SiteId } from '../posts/post';

/** What an adapter may look at. Adapters are pure: no browser.*, no storage, no globals. */
export interface Page {
  document: Document;
  url: URL;
}

/** How the person sends with the site's own controls. Sävy only listens; it never presses. */
export interface SendRule {
  /** Matches the site's Send control(s); the click may land on a child. */
  button: string;
  /** Keyboard shortcut that sends from inside the composer. */
  key: 'mod+enter' | 'enter' | 'none';
  /** Matches an element that the site adds when the reply went out (toast); null where none is known. */
  success: string | null;
  /** Matches an element that the site adds when sending failed; null where none is known. */
  failure: string | null;
}

export type Generation = { since: string; selector: string };

/**
 * One site. A value, not a class; one file a site. Everything takes `page` and elements, returns
 * plain data, and never throws on any tree. Unknown is null, never a guess.
 * Selectors are dated data: newest generation first, each field with a fallback.
 */
export interface Site {
  id: SiteId;
  /** As people call it. */
  name: string;
  /** Match patterns, or [] when the person adds hosts (Mastodon). */
  matches: readonly string[];
  /** True when this page is the site's, judged by the page alone where hosts are open-ended. */
  recognises(page: Page): boolean;
  /** Pages where nothing may run: private messages, login, settings, payment. */
  forbidden(url: URL): boolean;
  /**
   * Elements to observe (the feed's own lists), with `subtree` only where the site needs it. [] when
   * none is mounted yet: the observer then watches the body until one appears.
   */
  lists(page: Page): { element: Element; subtree: boolean }[];
  /**
   * Post elements at or under `root`, in document order; hidden, emptied, decoy and tombstone elements left
   * out. Must be cheap: it runs for each mutation batch. `root` may be any added node, also one inside a post.
   */
  findPosts(root: Element, page: Page): Element[];
  /** The post element that `element` lies in; null outside of any. */
  postOf(element: Element, page: Page): Element | null;
  /** null when the element is not a post (any more). */
  readPost(element: Element, page: Page): Post | null;
  /**
   * A cheap string that changes when the element shows another post: id or time link. Used to notice
   * recycled nodes without reading the whole post.
   */
  identify(element: Element, page: Page): string | null;
  /** The signed-in account, as far as the page shows it. */
  readOwn(page: Page): { name: string | null; handle: string | null; url: string | null } | null;
  /** Open reply boxes: the element that takes the text (textarea or contenteditable). */
  findComposers(page: Page): HTMLElement[];
  /**
   * The open reply box that answers `post` now; null when none is open or it answers something else.
   * `element` is the post's element, or null when it was unmounted.
   */
  composerFor(element: Element | null, page: Page): HTMLElement | null;
  /** The site's own Reply control of a post: the only native control that Sävy presses. */
  replyControl(element: Element, page: Page): HTMLElement | null;
  /** Where the chip goes: inserted into `parent` before `before` (null = at the end). No height of its own. */
  markSlot(element: Element, page: Page): { parent: Element; before: Element | null } | null;
  send: SendRule;
  /**
   * The site's own controls whose press is an act of the signed-in account, in the state in which a press does it
   * (not undoes it); language-free selectors only. A control in a menu belongs to the post pressed last.
   */
  actions?: Partial<Record<'like' | 'repost' | 'follow', string>>;
  /** The length limit that the page itself shows (a Mastodon instance's); null while it cannot be told. */
  readLimit?(page: Page): number | null;
  /** The post that a composer answers, as far as the page shows it (reply dialog, indicator, form inside a post). */
  answeredBy(composer: Element, page: Page): Element | null;
  /**
   * Content probe, independent of `findPosts`: how many posts does this page plainly hold? 0 posts found
   * with a probe above 0 means that the adapter broke.
   */
  probe(page: Page): number;
}

export interface OwnAccount extends Author {
  site: SiteId;
}

export const defineSite = (site: Site): Site => site;
