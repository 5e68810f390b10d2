import type { Mark } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import type { Page, Site } from '../sites/site';

interface Drawn {
  key: PostKey;
  mark: Mark;
  host: HTMLElement;
  button: HTMLButtonElement;
  age: Text;
  late: boolean;
  card: HTMLElement | null;
}

export interface AnnotateOptions {
  site: Site;
  page: Page;
  lang: string;
  style: string;
  now(): number;
  /** A trusted click on a mark. */
  onOpen(element: Element, key: PostKey): void;
}

const SHAPES = { needs: '?', late: '◷', crisis: '!', done: '✓', quiet: '·' };

/** One constructed stylesheet a page, adopted by every closed root. */
function styleSheet(document: Document, style: string): CSSStyleSheet {
  const Sheet = (document.defaultView as unknown as { CSSStyleSheet: typeof CSSStyleSheet })
    .CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  return sheet;
}

/** "42 min", "3 h", "2 d" in the person's language. Formatters are kept: making one is dear. */
export function ageFormat(lang: string): (milliseconds: number, form: 'age' | 'ago') => string {
  const units = (['minute', 'hour', 'day'] as const).map(
    (unit) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }),
  );
  const ago = new Intl.RelativeTimeFormat(lang, { style: 'short' });
  const now = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  return (milliseconds, form) => {
    const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
    const size = minutes < 60 ? 0 : minutes < 2880 ? 1 : 2;
    const value = Math.floor(minutes / ([1, 60, 1440][size] as number));
    // "now": only seconds have a word for it.
    if (form === 'ago' && minutes === 0) return now.format(0, 'second');
    if (form === 'ago')
      return ago.format(-value, (['minute', 'hour', 'day'] as const)[size] ?? 'day');
    return (units[size] as Intl.NumberFormat).format(value);
  };
}

/**
 * The only writer in the page: draws a mark on a post, and takes it away again. Nothing is drawn on
 * posts that have nothing to say. Elements are held only while they are mounted (`sweep`).
 */
export function annotate({ site, page, lang, style, now, onOpen }: AnnotateOptions) {
  const { document } = page;
  const sheet = styleSheet(document, style);
  const format = ageFormat(lang);
  const drawn = new Map<Element, Drawn>();
  const byHost = new WeakMap<Element, Element>();

  const describe = ({ mark, age, button, late }: Drawn) => {
    const tone = late && mark.tone === 'needs' ? 'late' : mark.tone;
    button.dataset.t = tone;
    (button.firstChild as Element).textContent = SHAPES[tone];
    const since = mark.since === null ? '' : format(now() - mark.since, mark.sinceForm);
    age.data = since && `· ${since}`;
    button.ariaLabel = [mark.label, since].filter(Boolean).join(', ');
    button.ariaDescription = mark.card.map((line) => line.replace(/\.$/, '')).join('. ');
  };

  const closeCard = (entry: Drawn) => {
    entry.card?.remove();
    entry.card = null;
  };

  const openCard = (entry: Drawn) => {
    if (entry.card || entry.mark.card.length === 0) return;
    const card = document.createElement('div');
    card.popover = 'manual';
    card.ariaHidden = 'true';
    card.textContent = entry.mark.card.join('\n');
    entry.button.after(card);
    entry.card = card;
    card.showPopover();
    const box = entry.button.getBoundingClientRect();
    const view = document.documentElement;
    const width = card.offsetWidth;
    const below = box.bottom + 6;
    const fits = below + card.offsetHeight < view.clientHeight;
    card.style.left = `${Math.max(4, Math.min(box.left, view.clientWidth - width - 4))}px`;
    card.style.top = `${fits ? below : Math.max(4, box.top - 6 - card.offsetHeight)}px`;
  };

  const remove = (element: Element) => {
    const entry = drawn.get(element);
    if (!entry) return;
    entry.host.remove();
    drawn.delete(element);
  };

  const build = (element: Element, mark: Mark): Drawn => {
    const host = document.createElement('savy-mark');
    const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    const shape = document.createElement('b');
    shape.ariaHidden = 'true';
    const words = document.createElement('span');
    const age = document.createTextNode('');
    const aged = document.createElement('span');
    aged.append(age);
    button.append(shape, words, aged);
    root.append(button);
    const entry: Drawn = { key: mark.key, mark, host, button, age, late: false, card: null };
    button.addEventListener('pointerenter', () => openCard(entry));
    button.addEventListener('pointerleave', () => closeCard(entry));
    button.addEventListener('focus', () => openCard(entry));
    button.addEventListener('blur', () => closeCard(entry));
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') closeCard(entry);
    });
    button.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.isTrusted && entry.mark.open) onOpen(element, entry.key);
    });
    byHost.set(host, element);
    return entry;
  };

  /** Draws, redraws, or (mark null) takes away. Returns whether a mark stands on the post now. */
  const draw = (element: Element, mark: Mark | null): boolean => {
    if (!mark) {
      remove(element);
      return false;
    }
    let entry = drawn.get(element);
    if (!entry) {
      entry = build(element, mark);
      drawn.set(element, entry);
    }
    entry.key = mark.key;
    entry.mark = mark;
    entry.late = mark.lateAt !== null && now() >= mark.lateAt;
    const words = entry.button.children[1] as Element;
    if (words.textContent !== mark.label) words.textContent = mark.label;
    closeCard(entry);
    describe(entry);
    if (!entry.host.isConnected || !element.contains(entry.host)) {
      const slot = site.markSlot(element, page);
      if (!slot) {
        remove(element);
        return false;
      }
      slot.parent.insertBefore(entry.host, slot.before);
    }
    return true;
  };

  return {
    draw,
    remove,
    /** Forgets unmounted posts, and puts marks back that the site's own drawing has dropped. */
    sweep(): void {
      for (const [element, entry] of drawn) {
        if (!element.isConnected) drawn.delete(element);
        else if (!entry.host.isConnected) draw(element, entry.mark);
      }
    },
    /** Lets ages and tones follow the clock. */
    tick(): void {
      for (const entry of drawn.values()) {
        entry.late = entry.mark.lateAt !== null && now() >= entry.mark.lateAt;
        describe(entry);
      }
    },
    clear(): void {
      for (const element of [...drawn.keys()]) remove(element);
    },
    /** Marked posts in document order, with the one whose mark has the focus. */
    marked(): { elements: { element: Element; mark: Mark }[]; focused: Element | null } {
      const elements = [...drawn]
        .filter(([element]) => element.isConnected)
        .map(([element, { mark }]) => ({ element, mark }))
        .sort((a, b) =>
          a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        );
      const active = document.activeElement;
      return { elements, focused: (active && byHost.get(active)) ?? null };
    },
    focus(element: Element): void {
      const entry = drawn.get(element);
      if (!entry) return;
      element.scrollIntoView({ block: 'center' });
      entry.host.focus();
    },
    sheet,
  };
}

export type Annotator = ReturnType<typeof annotate>;
