import { useEffect, useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { DeskTarget } from '../../utils/messages/protocol';
import type { Brand } from '../../utils/strategy/brand';
import { useMinute } from '../ui/use-minute';
import { DeskHeader } from './DeskHeader';
import type { DeskStart, DeskWorld, InsertOutcome } from './desk-world';
import { KeysHelp } from './KeysHelp';
import { PostView } from './PostView';
import { QueueView } from './QueueView';
import { Skeleton } from './Skeleton';
import { TodayStrip } from './TodayStrip';
import { ToldLine } from './ToldLine';
import type { Told } from './told';
import { useDeskKeys } from './use-desk-keys';
import { useLoaded } from './use-loaded';

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
export function ReadyDesk({ world, start, brand, changes, onStart }: ReadyProps) {
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
          onOff={(off) => {
            if (page.value) void world.setTabOff(page.value.tabId, off).then(page.reload);
          }}
        />
      )}
      <TodayStrip figures={today.value ?? null} onOpen={() => world.openPage('dashboard')} />
    </div>
  );
}
