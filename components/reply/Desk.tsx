import { useEffect, useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { DeskTarget } from '../../utils/messages/protocol';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useMinute } from '../ui/use-minute';
import { DeskHeader } from './DeskHeader';
import type { DeskStart, DeskWorld, InsertOutcome } from './desk-world';
import { KeysHelp } from './KeysHelp';
import { PostView } from './PostView';
import { QueueView } from './QueueView';
import { Skeleton } from './Skeleton';
import { TodayStrip } from './TodayStrip';
import type { Told } from './told';
import { useDeskKeys } from './use-desk-keys';
import { useLoaded } from './use-loaded';

/** What happened last, with Undo; it stays until the next thing happens or it is put away. */
function ToldLine({
  told,
  onUndo,
  onClose,
}: {
  told: Told | null;
  onUndo(): void;
  onClose(): void;
}) {
  return (
    <div class="desk-told" aria-live="polite">
      {told && (
        <Notice
          action={
            <span class="row">
              {told.undo && (
                <Button class="small" onClick={onUndo}>
                  {t('common:undo')}
                </Button>
              )}
              <Button class="small" kind="quiet" onClick={onClose}>
                {t('common:close')}
              </Button>
            </span>
          }
        >
          {told.text}
        </Notice>
      )}
    </div>
  );
}

/** A mark pressed in the feed may open the desk a moment before the log holds its post (ms). */
const PATIENCE = 600;

/** False from a moment after the target changed. */
function usePatience(key: string): boolean {
  const [past, setPast] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPast(key), PATIENCE);
    return () => clearTimeout(timer);
  }, [key]);
  return past !== key;
}

interface ReadyProps {
  world: DeskWorld;
  start: DeskStart;
  brand: Brand;
  /** Rises when the log changed outside of the desk. */
  changes: number;
  onStart(): Promise<void>;
}

/** The desk of one brand: a post or the queue, and today beneath. */
function ReadyDesk({ world, start, brand, changes, onStart }: ReadyProps) {
  const [target, setTarget] = useState<DeskTarget | null>(start.target);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(start.outcome);
  const [keysShown, setKeysShown] = useState(false);
  /** The row that the person comes back to in the queue. */
  const [last, setLast] = useState<string | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const now = useMinute(world.now);
  const open = useLoaded(target ? `${target.brand} ${target.postKey}` : '', async () =>
    target ? world.loadPost(target) : null,
  );
  const isPatient = usePatience(target?.postKey ?? '');
  const queue = useLoaded(brand.id, () => world.loadQueue(brand));
  const today = useLoaded(brand.id, () => world.loadToday(brand));
  const page = useLoaded(target ? `tab ${target.tabId}` : 'current', () => world.readPage(target));

  const refresh = () => {
    void open.reload();
    void queue.reload();
    void today.reload();
  };
  useEffect(() => {
    if (changes > 0) refresh();
  }, [changes]);
  // A mark pressed in the feed while the panel is open brings its own target.
  useEffect(() => setTarget(start.target), [start.target]);

  const leave = () => {
    setLast(target?.postKey ?? null);
    setTarget(null);
    setOutcome(null);
    void world.release();
  };
  const openPost = (record: PostRecord) => {
    tell(null);
    void world.aim(brand.id, record).then(setTarget);
  };
  const undo = () => {
    tell(null);
    void Promise.resolve(told?.undo?.()).then(refresh);
  };
  useDeskKeys(
    { undo: target ? undefined : undo, single: { '?': () => setKeysShown(!keysShown) } },
    start.singleKeys,
  );

  const shown = target ? open.value : null;
  const here = shown?.record.key === target?.postKey ? shown : undefined;
  return (
    <div class="desk">
      <DeskHeader
        brand={brand}
        brands={start.brands}
        place={world.place}
        open={here ?? null}
        page={page.value ?? null}
        onBrand={(id) => void world.chooseBrand(id).then(onStart)}
        onBack={leave}
        keysShown={keysShown}
        onKeys={() => setKeysShown(!keysShown)}
        onMove={world.moveDesk}
      />
      {keysShown && (
        <section aria-label={t('desk:keys.title')}>
          <KeysHelp
            modifier={world.modifier}
            singleKeys={start.singleKeys}
            onSingleKeys={(on) => void world.setSingleKeys(on).then(onStart)}
            onClose={() => setKeysShown(false)}
          />
        </section>
      )}
      <ToldLine told={told} onUndo={undo} onClose={() => tell(null)} />
      {target && here ? (
        <PostView
          key={here.record.key}
          world={world}
          target={target}
          open={here}
          page={page.value ?? null}
          outcome={outcome?.key === target.postKey ? outcome : null}
          now={now}
          singleKeys={start.singleKeys}
          tell={tell}
          onUndo={undo}
          onChanged={refresh}
          onLeave={leave}
          onOpen={openPost}
        />
      ) : target && !open.error && (open.value === undefined || isPatient) ? (
        <Skeleton />
      ) : (
        <QueueView
          queue={queue.value}
          contacts={brand.contacts}
          error={queue.error}
          page={page.value}
          now={now}
          singleKeys={start.singleKeys}
          last={last}
          missing={target !== null}
          outcome={outcome}
          onOpen={openPost}
          onCopy={(text) =>
            void world
              .copy(text, null)
              .then((done) => tell({ text: t(done ? 'common:copied' : 'desk:copy.refused') }))
          }
          onRetry={refresh}
        />
      )}
      <TodayStrip figures={today.value ?? null} onOpen={() => world.openPage('dashboard')} />
    </div>
  );
}

/** The reply desk: the same app in the popup and in the side panel. */
export function Desk({ world }: { world: DeskWorld }) {
  const start = useLoaded('start', () => world.start());
  const [changes, setChanges] = useState(0);
  // From the first moment: the target may be set while the desk is still starting.
  useEffect(() => {
    const stop = new AbortController();
    world.onChange((change) => {
      if (change.settings) void start.reload();
      setChanges((count) => count + 1);
    }, stop.signal);
    return () => stop.abort();
  }, [world, start.reload]);
  if (start.error) {
    return (
      <main class="desk desk-main">
        <h1 class="visually-hidden">{t('common:name')}</h1>
        <Notice
          tone="late"
          urgent
          action={<Button onClick={() => void start.reload()}>{t('desk:error.again')}</Button>}
        >
          {t('desk:error.start')}
        </Notice>
      </main>
    );
  }
  if (!start.value) return <Skeleton />;
  const { brand } = start.value;
  if (!brand) {
    return (
      <main class="desk desk-main">
        <div class="empty">
          <h1>{t('desk:setup.title')}</h1>
          <p>{t('desk:setup.why')}</p>
          <Button kind="primary" onClick={() => world.openPage('welcome')}>
            {t('desk:setup.start')}
          </Button>
        </div>
      </main>
    );
  }
  return (
    <ReadyDesk
      key={brand.id}
      world={world}
      start={start.value}
      brand={brand}
      changes={changes}
      onStart={start.reload}
    />
  );
}
