import { useCallback, useState } from 'preact/hooks';
import type { PersonRecord, Segment } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { moment } from './PostItem';
import { SegmentChoice } from './SegmentChoice';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

const STEP = 100;
const ANY = 'any';

export const personName = (person: PersonRecord): string =>
  person.name ?? person.handle ?? t('dashboard:post.noName');

/** Everybody whose posts concerned the brand, whom was seen last first. */
export function PeoplePage({ brand, world }: { brand: Brand; world: DashboardWorld }) {
  const load = useCallback(() => world.readPeople(brand.id), [world, brand.id]);
  const { value: people, failed } = useLoaded(load, world.onChange, [load]);
  const [text, setText] = useState('');
  const [segment, setSegment] = useState<string>(ANY);
  const [shown, setShown] = useState(STEP);
  if (failed !== null)
    return (
      <Notice tone="crisis" urgent>
        {t('dashboard:failed', { why: failed })}
      </Notice>
    );
  if (!people) return <p class="muted">{t('common:loading')}</p>;
  if (people.length === 0)
    return (
      <Empty level={2} title={t('dashboard:people.empty')}>
        <p>{t('dashboard:people.emptyHint')}</p>
      </Empty>
    );
  const wanted = text.trim().toLowerCase();
  const found = people
    .filter((person) => segment === ANY || person.segment === segment)
    .filter((person) =>
      [person.name, person.handle].some((part) => (part ?? '').toLowerCase().includes(wanted)),
    )
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  const segments = [...new Set(people.flatMap((person) => person.segment ?? []))] as Segment[];

  return (
    <div class="sections wide">
      <div class="filters">
        <TextField label={t('dashboard:people.find')} type="search" value={text} onText={setText} />
        <Choice
          label={t('dashboard:people.segment')}
          value={segment}
          options={[
            { id: ANY, label: t('dashboard:queue.any') },
            ...segments.map((id) => ({ id: id as string, label: t(`common:segment.${id}`) })),
          ]}
          onChoose={setSegment}
        />
      </div>
      <p role="status" class="muted">
        {t('dashboard:people.count', { count: found.length })}
      </p>
      <div class="scroll-x">
        <table class="table">
          <caption class="visually-hidden">{t('dashboard:place.people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dashboard:people.column.name')}</th>
              <th scope="col">{t('dashboard:people.column.segment')}</th>
              <th scope="col" class="number">
                {t('dashboard:people.column.posts')}
              </th>
              <th scope="col" class="number">
                {t('dashboard:people.column.answered')}
              </th>
              <th scope="col">{t('dashboard:people.column.last')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((person) => (
              <tr key={person.key}>
                <td>
                  <a href={`#people/${encodeURIComponent(person.key)}`}>
                    <bdi>{personName(person)}</bdi>
                  </a>
                  <br />
                  <span class="muted">
                    {person.handle && <bdi>@{person.handle} · </bdi>}
                    {t(`common:site.${person.site}`)}
                  </span>
                </td>
                <td>
                  <SegmentChoice brand={brand.id} person={person} world={world} />
                </td>
                <td class="number">
                  <a
                    class="figure"
                    href={`#people/${encodeURIComponent(person.key)}`}
                    aria-label={`${person.posts}, ${personName(person)}`}
                  >
                    {person.posts}
                  </a>
                </td>
                <td class="number">
                  <a
                    class="figure"
                    href={`#people/${encodeURIComponent(person.key)}`}
                    aria-label={`${person.answered}, ${personName(person)}`}
                  >
                    {person.answered}
                  </a>
                </td>
                <td class="nowrap">{moment(person.lastSeenAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>
            {t('dashboard:showMore', { count: Math.min(STEP, found.length - shown) })}
          </Button>
        </div>
      )}
    </div>
  );
}
