import { useCallback, useState } from 'preact/hooks';
import { formatAge, t } from '../../utils/i18n';
import type { PostAction } from '../../utils/messages/protocol';
import type { SiteId } from '../../utils/posts/post';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { QueueLine } from './QueueLine';
import { ageOf, matches, orderQueue, type QueueFilter, snoozed } from './queue-order';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

const ANY = 'any';
const STEP = 100;
const NO_FILTER: QueueFilter = { site: null, reason: null, text: '' };

/** Everything that waits, as a table: the whole queue across sites, with what can be done at once. */
export function QueuePage({ brand, world }: { brand: Brand; world: DashboardWorld }) {
  const load = useCallback(() => world.readQueue(brand), [world, brand]);
  const { value: rows, failed } = useLoaded(load, world.onChange, [load]);
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(STEP);
  const [done, setDone] = useState<{ event: string; what: string } | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  if (failed !== null)
    return (
      <Notice tone="crisis" urgent>
        {t('dashboard:failed', { why: failed })}
      </Notice>
    );
  if (!rows) return <p class="muted">{t('common:loading')}</p>;

  const now = world.now();
  const open = orderQueue(
    rows.filter((row) => !snoozed(row, now) && !gone.has(row.record.key)),
    now,
  );
  const asleep = rows.filter((row) => snoozed(row, now));
  const wanted = open.filter((row) => matches(row, filter));
  const options = (ids: string[], name: (id: string) => string) => [
    { id: ANY, label: t('dashboard:queue.any') },
    ...[...new Set(ids)].map((id) => ({ id, label: name(id) })),
  ];
  const act = async (key: string, action: PostAction, what: string) => {
    setGone(new Set([...gone, key]));
    const event = await world.act(brand.id, key, action);
    if (event) setDone({ event, what });
  };
  const undo = async () => {
    if (!done) return;
    await world.undo(done.event);
    setDone(null);
    setGone(new Set());
  };
  const oldest = open.reduce((most, row) => Math.max(most, ageOf(row, now)), 0);

  return (
    <div class="sections wide">
      {done && (
        <Notice
          action={
            <Button kind="quiet" onClick={() => void undo()}>
              {t('common:undo')}
            </Button>
          }
        >
          {done.what}
        </Notice>
      )}
      {open.length === 0 ? (
        <Empty level={2} title={t('dashboard:queue.empty')}>
          <p>{t('dashboard:queue.emptyHint')}</p>
        </Empty>
      ) : (
        <>
          <p>
            {t('dashboard:queue.count', { count: open.length })}
            {'. '}
            {t('dashboard:queue.oldest', { age: formatAge(oldest) })}
          </p>
          <div class="filters">
            <Choice
              label={t('dashboard:queue.site')}
              value={filter.site ?? ANY}
              options={options(
                open.map(({ record }) => record.post.site),
                (id) => t(`common:site.${id}`),
              )}
              onChoose={(id) => setFilter({ ...filter, site: id === ANY ? null : (id as SiteId) })}
            />
            <Choice
              label={t('dashboard:queue.reason')}
              value={filter.reason ?? ANY}
              options={options(
                open.flatMap(({ record }) => record.reasons.map((reason) => reason.id)),
                (id) => t(`reasons:reason.${id}`),
              )}
              onChoose={(id) => setFilter({ ...filter, reason: id === ANY ? null : id })}
            />
            <TextField
              label={t('dashboard:queue.find')}
              type="search"
              value={filter.text}
              onText={(text) => setFilter({ ...filter, text })}
            />
          </div>
          <div class="scroll-x">
            <table class="table queue">
              <caption class="visually-hidden">{t('dashboard:place.queue')}</caption>
              <thead>
                <tr>
                  {['why', 'waited', 'who', 'post', 'actions'].map((id) => (
                    <th key={id} scope="col">
                      {t(`dashboard:queue.column.${id}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {wanted.slice(0, shown).map((row) => (
                  <QueueLine
                    key={row.record.key}
                    row={row}
                    now={now}
                    onAct={(action, what) => void act(row.record.key, action, what)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {wanted.length === 0 && <p>{t('dashboard:queue.noMatch')}</p>}
          {wanted.length > shown && (
            <div>
              <Button onClick={() => setShown(shown + STEP)}>
                {t('dashboard:showMore', { count: Math.min(STEP, wanted.length - shown) })}
              </Button>
            </div>
          )}
        </>
      )}
      {asleep.length > 0 && (
        <p class="muted">{t('dashboard:queue.snoozed', { count: asleep.length })}</p>
      )}
    </div>
  );
}
