import { CalendarDays, CalendarRange, Inbox, Users } from 'lucide';
import { useCallback } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { BrandSwitch } from '../settings/BrandSwitch';
import { Empty } from '../ui/Empty';
import { Shell } from '../ui/Shell';
import { useHash } from '../ui/use-hash';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';
import { QueuePage } from './QueuePage';
import { TodayPage } from './TodayPage';
import { useLoaded } from './use-loaded';
import { WeekPage } from './WeekPage';
import type { DashboardWorld } from './world';

const PLACES = [
  { id: 'today', icon: CalendarDays },
  { id: 'queue', icon: Inbox },
  { id: 'week', icon: CalendarRange },
  { id: 'people', icon: Users },
] as const;

type PlaceId = (typeof PLACES)[number]['id'];

/** The dashboard: only places that exist stand in the rail. */
export function Dashboard({ world }: { world: DashboardWorld }) {
  const hash = useHash();
  const [first = '', ...rest] = hash.split('/');
  const here: PlaceId = PLACES.find(({ id }) => id === first)?.id ?? 'today';
  const load = useCallback(() => world.readBrands(), [world]);
  const { value } = useLoaded(load, world.onChange, [load]);
  if (!value) return null;
  const brand = value.brands.find((one) => one.id === value.active) ?? value.brands[0];
  return (
    <Shell
      label={t('dashboard:title')}
      places={PLACES.map(({ id, icon }) => ({
        id,
        icon,
        label: t(`dashboard:place.${id}`),
        href: `#${id}`,
      }))}
      here={here}
      title={t(`dashboard:place.${here}`)}
      top={
        <BrandSwitch
          brands={value.brands}
          active={brand?.id ?? null}
          onChoose={(id) => void world.chooseBrand(id)}
        />
      }
      bottom={<a href="/options.html">{t('dashboard:settings')}</a>}
    >
      {brand ? (
        <div key={brand.id}>{show(here, brand, world, rest.join('/'))}</div>
      ) : (
        <Empty level={2} title={t('options:noBrand')}>
          <p>{t('options:noBrandHint')}</p>
          <p>
            <a class="button" data-kind="primary" href="/welcome.html">
              {t('dashboard:toWelcome')}
            </a>
          </p>
        </Empty>
      )}
    </Shell>
  );
}

function show(here: PlaceId, brand: Brand, world: DashboardWorld, rest: string) {
  const props = { brand, world };
  if (here === 'queue') return <QueuePage {...props} only={rest} />;
  if (here === 'week') return <WeekPage {...props} />;
  if (here === 'people' && rest) return <PersonPage {...props} person={rest} />;
  if (here === 'people') return <PeoplePage {...props} />;
  return <TodayPage {...props} />;
}
