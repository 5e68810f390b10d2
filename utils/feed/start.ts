import type { FeedConfig, Mark, PageEvent, PostAction } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import type { Post } from '../posts/post';
import { readPage } from '../sites/read-page';
import type { Page, Site } from '../sites/site';
import { annotate } from './annotate';
import { runCommand } from './commands';
import { onFeedKeys } from './keys';
import { type KnownPosts, knownPosts } from './known';
import type { NoticeButton } from './notice';
import { observe } from './observe';
import { reader } from './reader';
import { report } from './report';
import type { SendWatch, SentReport } from './sent';
import { sight } from './sight';
import type { Feed, FeedWorld } from './world';

/** How long a page may take to show its posts before its health is told and the content probe asked. */
const SETTLED = 6000;
/** Marks asked for again when a tab becomes visible. */
const MOST_REFRESHED = 500;

/** Unmounted posts are let go this long after the first of them went, many at once (ms). */
const SWEPT_AFTER = 500;
/** For how long the signed-in account is believed, in milliseconds. */
const OWN_FOR = 10_000;
/** Own posts remembered until a reply box comes into use. */
const MOST_OWN = 100;

const SENT_KINDS = { pending: 'sent-pending', confirmed: 'sent', failed: 'send-failed' } as const;

/** One run with one configuration: from "on" to "off". */
function run(
  site: Site,
  page: Page,
  config: FeedConfig,
  brand: NonNullable<FeedConfig['brand']>,
  known: KnownPosts,
  world: FeedWorld,
  signal: AbortSignal,
) {
  const { document } = page;
  const offset = () => -new Date(world.now()).getTimezoneOffset();

  const open = (key: PostKey, at: 'draft' | 'note') => {
    const post = known.get(key)?.post;
    if (!post) return;
    const { desk } = config;
    world.open({ key, post, at, brand: brand.id, desk }).catch(() => {});
  };
  const marks = annotate({
    site,
    page,
    lang: config.lang,
    style: config.style,
    now: world.now,
    onOpen: (_, key) => open(key, 'draft'),
  });

  const say = async (
    word: keyof FeedConfig['words'],
    tone: 'needs' | 'late',
    buttons: NoticeButton[] = [],
    stay?: number,
  ): Promise<void> => {
    const { showNotice } = await world.hands();
    if (signal.aborted) return;
    showNotice({
      document,
      sheet: marks.sheet,
      text: config.words[word],
      tone,
      buttons: buttons.map(({ label, press }) => ({
        label: config.words[label as keyof FeedConfig['words']] ?? label,
        press,
      })),
      closeLabel: config.words.close,
      ...(stay === undefined ? {} : { stay }),
      signal,
    });
  };

  const apply = (answered: Mark[]): void => {
    known.learn(answered);
    for (const mark of answered)
      for (const element of known.elements(mark.key)) marks.draw(element, mark.label ? mark : null);
  };

  const act = async (key: PostKey, action: PostAction, said: 'done' | 'snoozed') => {
    const post = known.get(key)?.post;
    if (!post) return;
    const { marks: answered, event } = await world.act(key, post, action);
    apply(answered);
    const undo = async () => {
      if (event) apply((await world.undo(event, [key])).marks);
    };
    await say(said, 'needs', event ? [{ label: 'undo', press: undo }] : []);
  };

  /** The signed-in account changes rarely, and looking for it costs as much as reading a post. */
  let account: { own: string | null; readAt: number } = {
    own: null,
    readAt: Number.NEGATIVE_INFINITY,
  };
  const readOwn = (): string | null => {
    if (world.now() - account.readAt > OWN_FOR) {
      const found = site.readOwn(page);
      account = { own: found?.handle ?? found?.name ?? null, readAt: world.now() };
    }
    return account.own;
  };

  const reports = report({
    head: () => {
      const host = site.matches.length > 0 ? null : page.url.host;
      return { site: site.id, host, url: page.url.href, own: readOwn() };
    },
    send: world.batch,
    wait: world.wait,
    visit: crypto.randomUUID(),
    signal,
    onAnswer(sent, answered, relevant) {
      const concerning = new Set(relevant);
      for (const { key } of sent) {
        const entry = known.get(key);
        if (!entry) continue;
        entry.relevant = concerning.has(key);
        if (entry.relevant && !entry.seen) known.elements(key).forEach(sights.watch);
      }
      apply(answered);
    },
  });
  const tell = (event: PageEvent) => reports.event(event);

  const sights = sight({
    document,
    signal,
    onSeen(element) {
      reading.recheck(element);
      const key = known.shownIn(element)?.key;
      const entry = key === undefined ? undefined : known.get(key);
      if (key === undefined || !entry?.relevant || entry.seen) return;
      entry.seen = true;
      const id = `seen/${brand.id}/${key}`;
      tell({ id, kind: 'seen', key, at: world.now(), offset: offset() });
    },
  });

  const onSent = ({ key, state, at, text, own }: SentReport) => {
    if (key === null || !known.get(key)?.relevant) return;
    const kind = SENT_KINDS[state];
    const sendId = `${key}/${at}`;
    const id = `${kind}/${sendId}`;
    tell({ id, kind, key, at, offset: offset(), text, sendId, replyKey: own });
  };

  /** Own posts that were here before anybody could send: a later look must not take them for new. */
  let ownPosts: Post[] = [];
  let loading: Promise<SendWatch> | null = null;
  let sends: SendWatch | null = null;
  const watchSends = (): Promise<SendWatch> => {
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
  const onOwnPost = (post: Post) => {
    if (sends) sends.ownPostSeen(post);
    else ownPosts = [...ownPosts, post].slice(-MOST_OWN);
  };
  const onFocus = ({ target }: Event) => {
    const isBox =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea'));
    if (isBox && !sends) watchSends().catch(() => {});
  };
  document.addEventListener('focusin', onFocus, { capture: true, signal });

  const reading = reader({
    site,
    page,
    known,
    brand,
    marks,
    now: world.now,
    signal,
    onNew: () => reports.lookedAt(1),
    onReport: reports.post,
    onOwnPost,
    onWatch: sights.watch,
    onForget: sights.forget,
  });

  let sweeping: ReturnType<typeof setTimeout> | undefined;
  const sweep = () => {
    clearTimeout(sweeping);
    sweeping = undefined;
    known.sweep();
    marks.sweep();
    sights.sweep();
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (site.findComposers(page).length > 0) watchSends().catch(() => {});
      world.health({ ...readPage(site, page).health, limit: site.readLimit?.(page) ?? null });
    }, SETTLED);
  };

  observe(
    site,
    page,
    {
      onPosts: reading.look,
      onRemoved() {
        marks.sweep();
        sweeping ??= setTimeout(sweep, SWEPT_AFTER);
      },
      onMoved() {
        sweep();
        settle();
      },
    },
    signal,
  );
  settle();

  /** Likes, reposts and follows; the background keeps them only while the brand's account acts. */
  let lastPressed: Element | null = null;
  const onPress = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof Element) || !site.actions) return;
    lastPressed = site.postOf(target, page) ?? lastPressed;
    const key = lastPressed ? known.shownIn(lastPressed)?.key : undefined;
    if (key === undefined) return;
    for (const [action, selector] of Object.entries(site.actions)) {
      if (!target.closest(selector)) continue;
      const at = world.now();
      const act = action as keyof typeof site.actions;
      tell({
        id: `${action}/${key}/${at}`,
        kind: 'site-action',
        action: act,
        key,
        at,
        offset: offset(),
      });
    }
  };
  document.addEventListener('click', onPress, { capture: true, signal });

  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') marks.tick();
  }, 60_000);

  const wake = () => {
    if (document.visibilityState !== 'visible') return;
    sweep();
    marks.tick();
    reports.retry();
    const keys = known.relevant().slice(-MOST_REFRESHED);
    if (keys.length > 0)
      world.refresh(keys).then(
        ({ marks }) => apply(marks),
        () => {},
      );
  };
  document.addEventListener('visibilitychange', wake, { signal });

  onFeedKeys(
    document,
    () => config.singleKeys,
    (key) => runCommand(key, marks, { open, act, now: world.now }),
    signal,
  );

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(settling);
    clearTimeout(sweeping);
    marks.clear();
  });
  return { apply, say, watchSends };
}

/**
 * Reads the feed, reports what it sees, draws what comes back, and puts drafts into the site's own box.
 * Silent while the configuration says off or the page is one where nothing may run (messages,
 * settings). Stops with `signal` and leaves nothing behind.
 */
export function startFeed(
  site: Site,
  page: Page,
  first: FeedConfig,
  world: FeedWorld,
  signal: AbortSignal,
): Feed {
  const known = knownPosts();
  let config = first;
  let stop = new AbortController();
  let running: ReturnType<typeof run> | null = null;

  const halt = () => {
    stop.abort();
    known.clear();
    running = null;
  };
  const follow = () => {
    const { brand } = config;
    const isOn = config.on && brand !== null && !site.forbidden(page.url) && !signal.aborted;
    if (!isOn && running) halt();
    if (!isOn || running) return;
    stop = new AbortController();
    running = run(site, page, config, brand, known, world, stop.signal);
  };
  const { navigation } = page.document.defaultView as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', follow, { signal });
  signal.addEventListener('abort', halt);
  follow();

  return {
    /** Watch words may have changed: everything is read and asked again. */
    config(next) {
      config = next;
      if (running) halt();
      follow();
    },
    marks: (marks) => running?.apply(marks),
    scroll(key) {
      const element = known.elements(key).at(-1);
      element?.scrollIntoView({ block: 'center' });
      return element !== undefined;
    },
    async place(request) {
      const element = known.elements(request.key).at(-1) ?? null;
      if (!running) return { state: 'no-composer' };
      const { say, watchSends } = running;
      const [{ placeDraft }, sends] = await Promise.all([world.hands(), watchSends()]);
      const result = await placeDraft(site, page, element, request, world, say, signal);
      if (result.state === 'inserted')
        sends.inserted({ element, key: request.key, draftId: request.draft });
      return result;
    },
  };
}
