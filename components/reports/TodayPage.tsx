import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Notice } from '../ui/Notice';
import { DayPicker } from './DayPicker';
import { dayName } from './day-name';
import { ExportMenu } from './ExportMenu';
import { NeedsMe } from './NeedsMe';
import { ReportBody } from './ReportBody';
import { TeamToday } from './TeamToday';
import { TodayWarnings } from './TodayWarnings';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

/** What needs me now, how did we do, what changed. */
export function TodayPage({ brand, world }: { brand: Brand; world: DashboardWorld }) {
  const today = world.today();
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const load = useCallback(() => world.readDay(brand, day), [world, brand, day]);
  const loadQueue = useCallback(() => world.readQueue(brand), [world, brand]);
  const { value: report, failed } = useLoaded(load, world.onChange, [load]);
  const { value: queue } = useLoaded(loadQueue, world.onChange, [loadQueue]);
  return (
    <div class="sections wide">
      <div class="row spread">
        <DayPicker
          day={day}
          today={today}
          step={1}
          onDay={(next) => setChosen(next === today ? null : next)}
        />
        {report && <ExportMenu report={report} world={world} />}
      </div>
      <p class="report-day">
        <strong>{dayName(day)}</strong> · <bdi>{brand.name}</bdi>
      </p>
      {day === today && <TodayWarnings brand={brand} world={world} />}
      {day === today && queue && (
        <NeedsMe
          queue={queue}
          now={world.now()}
          onOpen={(record) => void world.openAtDesk(brand.id, record)}
        />
      )}
      <TeamToday brand={brand} day={day} world={world} />
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('dashboard:failed', { why: failed })}
        </Notice>
      )}
      {report ? (
        <ReportBody
          brand={brand}
          report={report}
          world={world}
          over={{ title: t('dashboard:chart.hours'), column: t('dashboard:chart.hour') }}
        />
      ) : (
        failed === null && <p class="muted">{t('common:loading')}</p>
      )}
    </div>
  );
}
