import { useState } from 'preact/hooks';
import type { Figure } from '../../utils/analytics/figure';
import { t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';
import { Empty } from '../ui/Empty';
import { Bars } from './Bars';
import { Breakdown } from './Breakdown';
import { Coverage } from './Coverage';
import { FigureButton } from './FigureButton';
import { FigureDrawer } from './FigureDrawer';
import { metricName } from './figure-text';
import { Tiles } from './Tiles';
import { WaitTable } from './WaitTable';
import type { DashboardWorld, Report } from './world';

interface Props {
  brand: Brand;
  report: Report;
  world: DashboardWorld;
  /** Title and first column of the chart over time. */
  over: { title: string; column: string };
}

/** A day or a week: tiles, waits, charts, groups, coverage. Every number opens what is behind it. */
export function ReportBody({ brand, report, world, over }: Props) {
  const [open, setOpen] = useState<{ figure: Figure; within: string | undefined } | null>(null);
  const onOpen = (figure: Figure, within?: string) => setOpen({ figure, within });
  const { summary, bars } = report;
  const buckets = summary.customerWait.calendar.buckets.map(({ from, to, figure }) => ({
    label:
      to === null ? t('metrics:bucket.over', { from }) : t('metrics:bucket.between', { from, to }),
    figure,
  }));
  const isEmpty = summary.coverage.seen.n === 0 && summary.needed.n === 0;
  return (
    <>
      {isEmpty ? (
        <Empty level={2} title={t('dashboard:empty.title')}>
          <p>{t('dashboard:empty.hint')}</p>
          <p>
            <a href="/options.html#sites">{t('dashboard:empty.sites')}</a>
          </p>
        </Empty>
      ) : (
        <>
          <section aria-labelledby="how" class="stack">
            <h2 id="how">{t('dashboard:how.title')}</h2>
            <Tiles summary={summary} onOpen={onOpen} />
            <WaitTable summary={summary} onOpen={onOpen} />
          </section>
          <div class="charts">
            <Bars {...over} bars={bars} onOpen={onOpen} />
            <Bars
              title={t('dashboard:chart.waits')}
              column={t('dashboard:chart.waited')}
              bars={buckets}
              onOpen={onOpen}
            />
          </div>
          {summary.needed.n > 0 && (
            <section aria-labelledby="groups" class="stack">
              <h2 id="groups">{t('dashboard:by.title')}</h2>
              <Breakdown brand={brand} summary={summary} onOpen={onOpen} />
            </section>
          )}
          <p class="muted no-print">
            {metricName(summary.humanTouch)}:{' '}
            <FigureButton figure={summary.humanTouch} onOpen={onOpen} /> {t('dashboard:onlyYours')}
          </p>
        </>
      )}
      <Coverage summary={summary} onOpen={onOpen} />
      {open && (
        <FigureDrawer {...open} brand={brand.id} world={world} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
