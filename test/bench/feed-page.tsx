/** @jsxImportSource react */
// A virtualised timeline of 2,000 posts, structured as X's: cells placed by transform, about 165 elements a post,
// mounted and unmounted by fixed scrolling. React draws it, as on the real site. Texts are invented.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const HEIGHT = 420;
const asked = new URLSearchParams(location.search);
const POSTS = Number(asked.get('posts') ?? 2000);
/** Where the ids begin. */
const FIRST = Number(asked.get('first') ?? 0);

const PLAIN = [
  'Sunday walk by the lake, the ice is nearly gone.',
  'New paper on tree rings is out, thread below.',
  'Tänään satoi koko päivän, luin kirjan loppuun.',
  'My cat has found the warmest place in the flat.',
];
const OURS = [
  'Kuura Kahvi, when is the new roast in the shops?',
  'Tilasin Kuura Kahvilta viikko sitten eikä pakettia näy vieläkään.',
  'Best espresso in town is at Kuura Kahvi, thank you!',
];

/** Every fifth post is about the brand. */
const isOurs = (index: number): boolean => index % 5 === 0;

const textOf = (index: number): string =>
  isOurs(index)
    ? `${OURS[(index / 5) % OURS.length]} ${index}`
    : `${PLAIN[index % PLAIN.length]} ${index}`;

const Icon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <g>
      <path d="M1.751 10c0-4.42 3.584-8 8.005-8h4.366" />
      <path d="M14.12 4.5c4.08 0 7.39 3.31 7.39 7.38" />
    </g>
  </svg>
);

const Wrap = ({ depth, children }: { depth: number; children: ReactNode }): ReactNode =>
  depth === 0 ? (
    children
  ) : (
    <div className={`css-175oi2r r-${depth}`} dir="ltr">
      <Wrap depth={depth - 1}>{children}</Wrap>
    </div>
  );

function Action({ id, label, count }: { id: string; label: string; count: number }) {
  return (
    <Wrap depth={3}>
      <button type="button" data-testid={id} aria-label={`${count} ${label}. ${label}`}>
        <Wrap depth={4}>
          <Icon />
        </Wrap>
        <Wrap depth={2}>
          <span data-testid="app-text-transition-container">
            <span>
              <span>{count}</span>
            </span>
          </span>
        </Wrap>
      </button>
    </Wrap>
  );
}

/** One stay of one post in the page; times in milliseconds. */
interface Stay {
  index: number;
  from: number;
  /** When a mark (or the floor's badge) stood on it. */
  marked: number | null;
  until: number | null;
}

let stays: Stay[] = [];
const current = new WeakMap<Element, Stay>();

function Post({ index }: { index: number }) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const stay: Stay = { index, from: performance.now(), marked: null, until: null };
    stays.push(stay);
    if (cell.current) current.set(cell.current, stay);
    return () => {
      stay.until = performance.now();
    };
  }, [index]);
  const handle = `person${index % 97}`;
  const id = `18000000000000${String(FIRST + index).padStart(5, '0')}`;
  return (
    <div
      ref={cell}
      data-testid="cellInnerDiv"
      style={{ position: 'absolute', width: '100%', transform: `translateY(${index * HEIGHT}px)` }}
    >
      <Wrap depth={4}>
        <article role="article" data-testid="tweet" tabIndex={0} aria-labelledby={`id__${index}`}>
          <Wrap depth={5}>
            <div data-testid={`UserAvatar-Container-${handle}`}>
              <Wrap depth={6}>
                <a href={`/${handle}`} role="link">
                  <Wrap depth={3}>
                    <img alt="" width="40" height="40" />
                  </Wrap>
                </a>
              </Wrap>
            </div>
            <div data-testid="User-Name" style={{ display: 'flex' }}>
              <Wrap depth={4}>
                <a href={`/${handle}`} role="link">
                  <Wrap depth={2}>
                    <span>
                      <span>Person {index % 97}</span>
                    </span>
                  </Wrap>
                </a>
              </Wrap>
              <Wrap depth={2}>
                <div style={{ display: 'flex' }}>
                  <a href={`/${handle}`} role="link" tabIndex={-1}>
                    <span>@{handle}</span>
                  </a>
                  <span>·</span>
                  <a href={`/${handle}/status/${id}`} role="link">
                    <time dateTime={new Date(1_764_000_000_000 - index * 60_000).toISOString()}>
                      {index}m
                    </time>
                  </a>
                </div>
              </Wrap>
            </div>
            <Wrap depth={3}>
              <div data-testid="tweetText" lang="en" dir="auto">
                <span>{textOf(index)}</span> <img alt="👇" width="16" height="16" />
                <span> and more words that make the line as long as people write it.</span>
              </div>
            </Wrap>
            <Wrap depth={5}>
              <div data-testid="tweetPhoto">
                <Wrap depth={5}>
                  <img alt="" width="400" height="200" />
                </Wrap>
              </div>
            </Wrap>
            <div
              role="group"
              aria-label={`${index} replies, ${index} reposts, ${index} likes, ${index} views`}
              style={{ display: 'flex' }}
            >
              <Action id="reply" label="Replies" count={index % 40} />
              <Action id="retweet" label="reposts" count={index % 60} />
              <Action id="like" label="Likes" count={index} />
              <Wrap depth={3}>
                <a
                  href={`/${handle}/status/${id}/analytics`}
                  aria-label={`${index * 10} views. View post analytics`}
                >
                  <Wrap depth={4}>
                    <Icon />
                  </Wrap>
                  <span>{index * 10}</span>
                </a>
              </Wrap>
              <Action id="bookmark" label="Bookmark" count={index % 3} />
            </div>
          </Wrap>
        </article>
      </Wrap>
    </div>
  );
}

const MARGIN = 3;
const range = (top: number) => {
  const first = Math.max(0, Math.floor(top / HEIGHT) - MARGIN);
  const last = Math.min(POSTS - 1, Math.ceil((top + 900) / HEIGHT) + MARGIN);
  return { first, last };
};

let show: (top: number) => void = () => {};

function Timeline() {
  const [top, setTop] = useState(0);
  useEffect(() => {
    show = (next) => flushSync(() => setTop(next));
  }, []);
  const { first, last } = range(top);
  const cells = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return (
    <main>
      <div data-testid="primaryColumn">
        <section role="region">
          <h1 className="css-hidden">Home timeline</h1>
          <div aria-label="Timeline: Your Home Timeline">
            <div style={{ position: 'relative', minHeight: `${POSTS * HEIGHT}px` }}>
              {cells.map((index) => (
                <Post key={index} index={index} />
              ))}
            </div>
          </div>
        </section>
      </div>
    </main>
  );
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Notes when a mark comes to stand on a post: by its host element, since its root is closed. */
const watchMarks = (list: Element) =>
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const marks = node.matches(MARK) ? [node] : node.querySelectorAll(MARK);
        for (const mark of marks) {
          const cell = mark.closest('[data-testid=cellInnerDiv]');
          const stay = cell && current.get(cell);
          if (stay) stay.marked ??= now;
        }
      }
  }).observe(list, { childList: true, subtree: true });
const MARK = 'savy-mark, bench-badge';

const bench = {
  async start() {
    root.render(<Timeline />);
    await frame();
    await frame();
    watchMarks(document.querySelector('section > h1 + div > div') as Element);
  },
  /** Scrolls from one post to another in equal steps of at most `step` pixels, one frame each. */
  async scroll(from: number, to: number, step: number) {
    const steps = Math.ceil((Math.abs(to - from) * HEIGHT) / step);
    for (let done = 0; done <= steps; done++) {
      const top = (from + ((to - from) * done) / steps) * HEIGHT;
      scrollTo(0, top);
      show(top);
      await frame();
    }
  },
  /**
   * The brand's posts that were mounted since the last call: how many, how many were marked, their
   * milliseconds from mount to mark, and how many stood in the page for a second without one.
   */
  collect() {
    const now = performance.now();
    const ours = stays.filter(({ index }) => isOurs(index));
    stays = [];
    const marked = ours.flatMap((stay) => (stay.marked === null ? [] : [stay.marked - stay.from]));
    const late = ours.filter(
      ({ from, marked, until }) =>
        (until ?? now) - from >= 1000 && (marked === null || marked - from > 1000),
    );
    return { mounted: ours.length, marked: marked.length, delays: marked, late: late.length };
  },
  unmount() {
    root.render(null);
    stays = [];
  },
};
(globalThis as unknown as { bench: typeof bench }).bench = bench;
