import { useCallback, useState } from 'preact/hooks';
import type { LogEvent } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { PersonKey } from '../../utils/posts/keys';
import type { Brand } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { TypedConfirm } from '../ui/TypedConfirm';
import { personName } from './PeoplePage';
import { moment } from './PostItem';
import { PostList } from './PostList';
import { SegmentChoice } from './SegmentChoice';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

interface Props {
  brand: Brand;
  person: PersonKey;
  world: DashboardWorld;
}

const HISTORY = 200;

/** "Answered in Sävy", and with notes their text. */
const eventLine = (event: LogEvent): string => {
  const words = t(`dashboard:event.${event.kind}`, { defaultValue: event.kind });
  if (event.kind === 'noted') return `${words}: ${event.text}`;
  if (event.kind === 'handled') return t(`common:how.${event.how}`);
  return words;
};

/** Everything that is kept about one person, and the ways to hand it over or erase it. */
export function PersonPage({ brand, person: key, world }: Props) {
  const load = useCallback(() => world.readPerson(brand.id, key), [world, brand.id, key]);
  const { value: file, failed, reload } = useLoaded(load, world.onChange, [load]);
  const [erasing, setErasing] = useState(false);
  const [erased, setErased] = useState<{ posts: number; events: number } | null>(null);
  const back = <a href="#people">{t('dashboard:people.back')}</a>;

  if (failed !== null)
    return (
      <Notice tone="crisis" urgent>
        {t('dashboard:failed', { why: failed })}
      </Notice>
    );
  if (!file)
    return (
      <Empty
        level={2}
        title={erased ? t('options:person.erased', erased) : t('dashboard:people.unknown')}
      >
        <p>{back}</p>
      </Empty>
    );
  const { person, posts, events } = file;
  const name = personName(person);
  return (
    <div class="sections wide">
      <p>{back}</p>
      <section class="card stack" aria-label={name}>
        <div class="row spread">
          <div>
            <h2>
              <bdi>{name}</bdi>
            </h2>
            <p class="muted">
              {person.handle && <bdi>@{person.handle} · </bdi>}
              {t(`common:site.${person.site}`)} ·{' '}
              {t('dashboard:people.since', { when: moment(person.firstSeenAt) })}
            </p>
          </div>
          <SegmentChoice brand={brand.id} person={person} world={world} />
        </div>
        <div class="row">
          {person.url && (
            <a class="button" href={person.url} target="_blank" rel="noreferrer">
              {t('dashboard:people.profile')}
            </a>
          )}
          <Button onClick={() => void world.exportPerson(brand.id, key).then(world.download)}>
            {t('options:person.export')}
          </Button>
          <Button kind="danger" onClick={() => setErasing(true)}>
            {t('options:person.erase')}
          </Button>
        </div>
      </section>
      <section class="stack" aria-labelledby="person-posts">
        <h2 id="person-posts">{t('dashboard:people.posts', { count: posts.length })}</h2>
        <PostList records={posts} />
      </section>
      <section class="stack" aria-labelledby="person-history">
        <h2 id="person-history">{t('dashboard:people.history')}</h2>
        {events.length === 0 && <p class="muted">{t('dashboard:people.noHistory')}</p>}
        <ol class="history">
          {events.slice(0, HISTORY).map((event) => (
            <li key={event.id}>
              <span class="muted nowrap">{moment(event.at)}</span> <span>{eventLine(event)}</span>
            </li>
          ))}
        </ol>
      </section>
      {erasing && (
        <TypedConfirm
          title={t('options:person.eraseTitle', { name })}
          body={t('options:person.eraseBody')}
          word={t('options:erase.word')}
          ask={t('options:erase.ask', { word: t('options:erase.word') })}
          action={t('options:person.erase')}
          onClose={() => setErasing(false)}
          onConfirm={() => {
            setErasing(false);
            void world.erasePerson(brand.id, key).then((counts) => {
              setErased(counts);
              reload();
            });
          }}
        />
      )}
    </div>
  );
}
