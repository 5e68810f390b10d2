import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SiteId } from '../../utils/posts/post';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import type { PageHealth, SiteState, SitesRoom } from './world';

interface Props {
  site: SiteId;
  host: string | null;
  name: string;
  off: boolean;
  room: SitesRoom;
  /** Absent where one switch serves several cards (Mastodon's instances). */
  onOff?: (off: boolean) => void;
  /** Present on instances: the address is taken off the list too. */
  onForget?: () => void;
}

/** One site's permission, its switch, and how well its open pages can be read. */
export function SiteCard({ site, host, name, off, room, onOff, onForget }: Props) {
  const [state, setState] = useState<SiteState | null>(null);
  const [refused, setRefused] = useState(false);

  const read = useCallback(() => {
    void room.read(site, host).then(setState);
  }, [room, site, host]);
  useEffect(() => {
    const ending = new AbortController();
    read();
    room.onPermissions(read, ending.signal);
    return () => ending.abort();
  }, [room, read]);

  const ask = () => {
    // Called in the click itself; after an await the browser would refuse to ask.
    void room.request(site, host).then((granted) => {
      setRefused(!granted);
      read();
    });
  };
  const remove = () =>
    void room.remove(site, host).then(() => {
      onForget?.();
      read();
    });

  const id = `site-${site}-${host ?? ''}`;
  return (
    <section class="card stack" aria-labelledby={id} data-site={site}>
      <div class="row spread">
        <h2 id={id}>{name}</h2>
        {state && (
          <Chip tone={!state.granted || off ? 'quiet' : 'done'}>
            {t(
              !state.granted
                ? 'options:sites.notAllowed'
                : off
                  ? 'options:sites.switchedOff'
                  : 'options:sites.working',
            )}
          </Chip>
        )}
      </div>
      <p class="muted">{t(`options:sites.why.${site}`, { host: host ?? '' })}</p>
      {refused && <Notice tone="late">{t('options:sites.refused', { host: name })}</Notice>}
      {state && !state.granted && (
        <div class="row">
          <Button kind="primary" onClick={ask}>
            {t('options:sites.allow', { name })}
          </Button>
          {onForget && (
            <Button kind="quiet" onClick={onForget}>
              {t('common:removeOne', { name })}
            </Button>
          )}
        </div>
      )}
      {state?.granted && (
        <>
          {onOff && (
            <Switch
              label={t('options:sites.on', { name })}
              hint={t('options:sites.onHint')}
              checked={!off}
              onChange={(on) => onOff(!on)}
            />
          )}
          <Health pages={state.pages} />
          <div class="row">
            <Button onClick={read}>{t('options:sites.check')}</Button>
            <Button kind="danger" onClick={remove}>
              {t('options:sites.takeBack', { name })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What Sävy reads on the open pages of the site. */
function Health({ pages }: { pages: PageHealth[] }) {
  if (pages.length === 0) return <p class="muted">{t('options:sites.noPages')}</p>;
  return (
    <ul class="plain-list">
      {pages.map((page, index) => (
        <li key={`${index}-${page.title}`}>
          <bdi>{page.title}</bdi>:{' '}
          {page.broken
            ? t('options:sites.broken', { count: page.probe })
            : t('options:sites.reads', { count: page.posts })}
        </li>
      ))}
    </ul>
  );
}
