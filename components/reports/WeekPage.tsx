import { useCallback, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Notice } from '../ui/Notice';
import { DayPicker } from './DayPicker';
import { dayName } from './day-name';
import { ExportMenu } from './ExportMenu';
import { ReportBody } from './ReportBody';
import { useLoaded } from './use-loaded';
import { WeekComment } from './WeekComment';
import type { DashboardWorld } from './world';

/** The week on one page that can be printed, with room for what the numbers don't say. */
export function WeekPage({ brand, world }: { brand: Brand; world: DashboardWorld }) {
  const today = world.today();
  const [day, setDay] = useState(today);
  const load = useCallback(() => world.readWeek(brand, day), [world, brand, day]);
  const { value: report, failed } = useLoaded(load, world.onChange, [load]);
  return (
    <div class="sections wide">
      <div class="row spread">
        <DayPicker day={day} today={today} step={7} onDay={setDay} />
        {report && <ExportMenu report={report} world={world} />}
      </div>
      {failed !== null && (
        <Notice tone="crisis" urgent>
          {t('dashboard:failed', { why: failed })}
        </Notice>
      )}
      {report ? (
        <>
          <p class="report-day">
            <strong>
              {dayName(report.summary.from)} – {dayName(report.summary.to)}
            </strong>{' '}
            · <bdi>{brand.name}</bdi>
          </p>
          <WeekComment
            key={`${brand.id}/${report.summary.from}`}
            brand={brand.id}
            week={report.summary.from}
            world={world}
          />
          <ReportBody
            brand={brand}
            report={report}
            world={world}
            over={{ title: t('dashboard:chart.days'), column: t('dashboard:chart.day') }}
          />
        </>
      ) : (
        failed === null && <p class="muted">{t('common:loading')}</p>
      )}
    </div>
  );
}
