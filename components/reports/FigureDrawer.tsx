import { useEffect, useState } from 'preact/hooks';
import type { Figure } from '../../utils/analytics/figure';
import type { PostRecord } from '../../utils/db/records';
import { t } from '../../utils/i18n';
import type { BrandId } from '../../utils/strategy/brand';
import { Dialog } from '../ui/Dialog';
import { figureText, metricName } from './figure-text';
import { PostList } from './PostList';
import type { DashboardWorld } from './world';

interface Props {
  figure: Figure;
  within?: string | undefined;
  brand: BrandId;
  world: DashboardWorld;
  onClose: () => void;
}

/** What a number means, what it rests on, and the posts behind it. */
export function FigureDrawer({ figure, within, brand, world, onClose }: Props) {
  const [records, setRecords] = useState<PostRecord[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    world.readBehind(brand, figure).then(setRecords, () => setFailed(true));
  }, [world, brand, figure]);
  const name = metricName(figure);
  const missing = records ? figure.n - records.length : 0;
  return (
    <Dialog kind="drawer" title={within ? `${name}, ${within}` : name} onClose={onClose}>
      <div class="stack">
        <p class="big-figure">{figureText(figure)}</p>
        <p>{t(`metrics:${figure.metric}.definition`)}</p>
        <p class="muted">
          {t('dashboard:figure.n', { count: figure.n })}
          {figure.leftOut > 0 && ` ${t('dashboard:figure.leftOut', { count: figure.leftOut })}`}
        </p>
        {figure.behind === null ? (
          <p class="muted">{t('dashboard:figure.onlyCount')}</p>
        ) : failed ? (
          <p role="alert">{t('dashboard:figure.failed')}</p>
        ) : records === null ? (
          <p class="muted">{t('common:loading')}</p>
        ) : (
          <>
            {missing > 0 && (
              <p class="muted">{t('dashboard:figure.missing', { count: missing })}</p>
            )}
            {records.length > 0 ? (
              <PostList records={records} />
            ) : (
              <p class="muted">{t('dashboard:figure.none')}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
