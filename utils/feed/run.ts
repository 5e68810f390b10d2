import type { FeedConfig, Mark, PageEvent, PostAction } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import { readPage } from '../sites/read-page';
import type { Page, Site } from '../sites/site';
import { annotate } from './annotate';
import { onFeedKeys } from './keys';
import type { KnownPosts } from './known';
import { lazySends } from './lazy-sends';
import type { NoticeButton } from './notice';
import { observe } from './observe';
import { ownAccount } from './own-account';
import { reader } from './reader';
import { report } from './report';
import type { SentReport } from './sent';
import { sight } from './sight';
import { onSiteActions } from './site-actions';
import type { FeedWorld } from './world';

/** How long a page may take to show its posts before its health is told and the content probe asked. */
const SETTLED = 6000;
/** Marks asked for again when a tab becomes visible. */
const MOST_REFRESHED = 500;
/** Unmounted posts are let go this long after the first of them went, many at once (ms). */
const SWEPT_AFTER = 500;

const SENT_KINDS = { pending: 'sent-pending', confirmed: 'sent', failed: 'send-failed' } as const;

/** One run with one configuration: from "on" to "off". */
export function runOnce(
  site: Site,
  page: Page,
  config: FeedConfig,
  brand: NonNullable<FeedConfig['brand']>,
  known: KnownPosts,
  world: FeedWorld,
  /** The address changed without a new document. */
  onMoved: () => void,
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

  const readOwn = ownAccount(site, page, world.now);

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
      for (const event of early.splice(0)) tellIfRelevant(event);
    },
  });
  const tell = (event: PageEvent) => reports.event(event);

  /** Sends of which nobody knows yet whether they concern the brand: the background may be slow to answer. */
  const early: PageEvent[] = [];
  const tellIfRelevant = (event: PageEvent) => {
    const relevant = known.get(event.key)?.relevant;
    if (relevant) tell(event);
    else if (relevant === null) early.push(event);
  };

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
    if (key === null) return;
    const kind = SENT_KINDS[state];
    const sendId = `${key}/${at}`;
    const id = `${kind}/${sendId}`;
    tellIfRelevant({ id, kind, key, at, offset: offset(), text, sendId, replyKey: own });
  };

  const sends = lazySends(site, page, world, onSent, signal);

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
    onOwnPost: sends.onOwnPost,
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
      if (site.findComposers(page).length > 0) sends.load().catch(() => {});
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
        onMoved();
        if (signal.aborted) return;
        sweep();
        settle();
      },
    },
    signal,
  );
  settle();

  onSiteActions(
    site,
    page,
    known,
    (action, key) => {
      const at = world.now();
      tell({
        id: `${action}/${key}/${at}`,
        kind: 'site-action',
        action,
        key,
        at,
        offset: offset(),
      });
    },
    signal,
  );

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
    (key) => {
      // Without a mark the key is the page's.
      if (marks.marked().elements.length === 0) return false;
      const { now } = world;
      world.hands().then(
        ({ runCommand }) => runCommand(key, marks, { open, act, now }),
        () => {},
      );
      return true;
    },
    signal,
  );

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(settling);
    clearTimeout(sweeping);
    marks.clear();
  });
  return { apply, say, watchSends: sends.load };
}
