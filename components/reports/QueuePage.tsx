import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PostRecord } from '../../utils/db/records';
import { formatAge, t } from '../../utils/i18n';
import type { PostAction } from '../../utils/messages/protocol';
import type { Brand } from '../../utils/strategy/brand';
import { QueueList } from '../reply/QueueList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useMinute } from '../ui/use-minute';
import { timeOf } from './PostItem';
import { QueueActions } from './QueueActions';
import { QueueFilters } from './QueueFilters';
import { narrow, type QueueFilter } from './queue-filter';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

/** Groups that are shown at first, and more at each press. */
const STEP = 100;
const NO_FILTER: QueueFilter = { site: null, reason: null, text: '' };

interface Props {
  brand: Brand;
  world: DashboardWorld;
  /** A reason, or "late", that a link asks for; "" = everything. */
  only: string;
}

/** The desk's queue on a whole page: the same rows in the same order, with filters and quick actions. */
export function QueuePage({ brand, world, only }: Props) {
  const load = useCallback(() => world.readQueue(brand), [world, brand]);
  const { value: queue, failed } = useLoaded(load, world.onChange, [load]);
  const [filter, setFilter] = useState<QueueFilter>({ ...NO_FILTER, reason: only || null });
  useEffect(() => setFilter({ ...NO_FILTER, reason: only || null }), [only]);
  const [shown, setShown] = useState(STEP);
  const [done, setDone] = useState<{ event: string; what: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const now = useMinute(world.now);
  if (failed !== null)
    return (
      <Notice tone="crisis" urgent>
        {t('dashboard:failed', { why: failed })}
      </Notice>
    );
  if (!queue) return <p class="muted">{t('common:loading')}</p>;

  const items = queue.open.flatMap((group) => group.items);
  const found = narrow(queue, filter, now);
  const isNarrowed = Object.values(filter).some((part) => part !== null && part !== '');
  const oldest = items.reduce((most, { record }) => Math.min(most, timeOf(record)), now);
  const tellProblem = (error: unknown) =>
    setProblem(error instanceof Error ? error.message : String(error));
  const act = (key: string, action: PostAction, what: string) =>
    world
      .act(brand.id, key, action)
      .then((event) => event && setDone({ event, what }), tellProblem);
  const undo = () => {
    if (done) void world.undo(done.event).then(() => setDone(null), tellProblem);
  };
  const open = (record: PostRecord) => void world.openAtDesk(brand.id, record).catch(tellProblem);

  return (
    <div class="sections wide">
      {problem !== null && (
        <Notice tone="crisis" urgent>
          {t('dashboard:queue.failed', { why: problem })}
        </Notice>
      )}
      {done && (
        <Notice
          action={
            <Button kind="quiet" onClick={undo}>
              {t('common:undo')}
            </Button>
          }
        >
          {done.what}
        </Notice>
      )}
      <h2>{t('desk:queue.title', { count: items.length })}</h2>
      {items.length > 0 && (
        <>
          <p>
            {t('dashboard:queue.oldest', { age: formatAge(now - oldest) })}{' '}
            <span class="muted">{t('dashboard:queue.keys')}</span>
          </p>
          <QueueFilters items={items} filter={filter} onFilter={setFilter} />
        </>
      )}
      {isNarrowed && found.open.length === 0 ? (
        <p>
          {t('dashboard:queue.noMatch')}{' '}
          <Button kind="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t('dashboard:queue.all')}
          </Button>
        </p>
      ) : (
        <QueueList
          queue={{ ...found, open: found.open.slice(0, shown) }}
          contacts={brand.contacts}
          now={now}
          singleKeys={world.singleKeys()}
          last={null}
          onOpen={open}
          beside={(item, tabIndex) => (
            <QueueActions
              item={item}
              now={now}
              tabIndex={tabIndex}
              onOpen={() => open(item.record)}
              onAct={(action, what) => void act(item.record.key, action, what)}
            />
          )}
        />
      )}
      {found.open.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>
            {t('dashboard:showMore', { count: Math.min(STEP, found.open.length - shown) })}
          </Button>
        </div>
      )}
    </div>
  );
}
