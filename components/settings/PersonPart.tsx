import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { TypedConfirm } from '../ui/TypedConfirm';
import type { DataRoom, FoundPerson } from './world';

interface Props {
  brand: BrandId;
  room: DataRoom;
  download: (file: { name: string; blob: Blob }) => void;
  onDone: () => void;
}

/** What is kept about one person: look up, hand over, erase. */
export function PersonPart({ brand, room, download, onDone }: Props) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<FoundPerson[] | null>(null);
  const [erasing, setErasing] = useState<FoundPerson | null>(null);
  const [erased, setErased] = useState<{ posts: number; events: number } | null>(null);
  const name = (person: FoundPerson) => person.name ?? person.handle ?? person.key;
  const search = (event: Event) => {
    event.preventDefault();
    setErased(null);
    void room.findPeople(brand, query.trim()).then(setFound);
  };
  return (
    <section class="card stack" aria-labelledby="person">
      <h2 id="person">{t('options:person.title')}</h2>
      <p class="muted">{t('options:person.hint')}</p>
      <search>
        <form class="stack" onSubmit={search}>
          <TextField label={t('options:person.search')} value={query} onText={setQuery} />
          <div>
            <Button type="submit" disabled={query.trim() === ''}>
              {t('options:person.find')}
            </Button>
          </div>
        </form>
      </search>
      {erased && <Notice>{t('options:person.erased', erased)}</Notice>}
      {found?.length === 0 && <p>{t('options:person.none')}</p>}
      {found && found.length > 0 && (
        <ul class="lines">
          {found.map((person) => (
            <li key={person.key}>
              <span>
                <bdi>{name(person)}</bdi>{' '}
                <span class="muted">
                  {t(`common:site.${person.site}`)} ·{' '}
                  {t('options:data.count.posts', { count: person.posts })}
                </span>
              </span>
              <span class="row">
                <a class="button" href={`/dashboard.html#people/${encodeURIComponent(person.key)}`}>
                  {t('options:person.show')}
                </a>
                <Button onClick={() => void room.exportPerson(brand, person.key).then(download)}>
                  {t('options:person.export')}
                </Button>
                <Button kind="danger" onClick={() => setErasing(person)}>
                  {t('options:person.erase')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {erasing && (
        <TypedConfirm
          title={t('options:person.eraseTitle', { name: name(erasing) })}
          body={t('options:person.eraseBody')}
          word={t('options:erase.word')}
          ask={t('options:erase.ask', { word: t('options:erase.word') })}
          action={t('options:person.erase')}
          onClose={() => setErasing(null)}
          onConfirm={() => {
            const { key } = erasing;
            setErasing(null);
            void room.erasePerson(brand, key).then((counts) => {
              setErased(counts);
              setFound((list) => list?.filter((one) => one.key !== key) ?? null);
              onDone();
            });
          }}
        />
      )}
    </section>
  );
}
