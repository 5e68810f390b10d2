import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SiteId } from '../../utils/posts/post';
import { cleanInstance } from '../../utils/strategy/instance';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { SiteCard } from './SiteCard';
import type { Settings, SitesRoom } from './world';

const KNOWN: SiteId[] = ['x', 'facebook', 'instagram', 'bluesky'];

interface Props {
  settings: Settings;
  room: SitesRoom;
  onChange: (patch: Partial<Settings>) => void;
}

/** All sites: the switch for everything, and a card for each. */
export function SitesSection({ settings, room, onChange }: Props) {
  const { preferences } = settings;
  return (
    <div class="sections">
      <p class="muted lead">{t('options:sites.lead')}</p>
      <section class="card stack">
        <Switch
          label={t('options:sites.allOff')}
          hint={t('options:sites.allOffHint')}
          checked={preferences.off}
          onChange={(off) => onChange({ preferences: { ...preferences, off } })}
        />
      </section>
      <SiteList settings={settings} room={room} onChange={onChange} />
    </div>
  );
}

/** One card a site: what is asked for and why, whether it is on, and how reading goes. */
export function SiteList({ settings, room, onChange }: Props) {
  const { sitesOff, instances } = settings;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const setOff = (site: SiteId, off: boolean) =>
    onChange({ sitesOff: off ? [...sitesOff, site] : sitesOff.filter((one) => one !== site) });

  const addInstance = (event: Event) => {
    event.preventDefault();
    const host = cleanInstance(typed);
    if (!host) return setError(t('options:error.instance-shape'));
    if (instances.includes(host)) return setError(t('options:error.instance-known'));
    setError(undefined);
    // The browser accepts the question only while the click is being handled: nothing may be awaited before.
    void room.request('mastodon', host).then((granted) => {
      if (!granted) return setError(t('options:sites.refused', { host }));
      setTyped('');
      onChange({ instances: [...instances, host] });
    });
  };

  return (
    <>
      {KNOWN.map((site) => (
        <SiteCard
          key={site}
          site={site}
          host={null}
          name={t(`common:site.${site}`)}
          off={sitesOff.includes(site)}
          room={room}
          onOff={(off) => setOff(site, off)}
        />
      ))}
      <section class="card stack" aria-labelledby="mastodon">
        <h2 id="mastodon">{t('common:site.mastodon')}</h2>
        <p class="muted">{t('options:sites.mastodonHint')}</p>
        <form class="stack" onSubmit={addInstance} noValidate>
          <TextField
            label={t('options:sites.instance')}
            placeholder="some.social"
            dir="ltr"
            inputMode="url"
            value={typed}
            error={error}
            onText={setTyped}
          />
          <div>
            <Button type="submit" kind="primary">
              {t('options:sites.addInstance')}
            </Button>
          </div>
        </form>
        {instances.length > 0 && (
          <Switch
            label={t('options:sites.on', { name: t('common:site.mastodon') })}
            checked={!sitesOff.includes('mastodon')}
            onChange={(on) => setOff('mastodon', !on)}
          />
        )}
      </section>
      {instances.map((host) => (
        <SiteCard
          key={host}
          site="mastodon"
          host={host}
          name={host}
          off={sitesOff.includes('mastodon')}
          room={room}
          onForget={() => onChange({ instances: instances.filter((one) => one !== host) })}
        />
      ))}
    </>
  );
}
