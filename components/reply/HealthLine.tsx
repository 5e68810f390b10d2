import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import type { PageState } from './desk-world';

interface Props {
  page: PageState | null;
  onOff(off: boolean): void;
}

/** How well Sävy reads the page in the current tab, and the switch for this tab alone. */
export function HealthLine({ page, onOff }: Props) {
  const words = () => {
    if (page === null) return t('desk:health.none');
    const site = page.site ? t(`common:site.${page.site}`) : (page.host ?? t('desk:health.page'));
    if (page.off) return t('desk:health.off', { site });
    if (page.broken) return t('desk:health.broken', { site });
    const box = page.composers > 0 ? t('desk:health.box') : t('desk:health.noBox');
    return `${t('desk:health.read', { site, count: page.posts })}, ${box}`;
  };
  return (
    <div class="desk-health small" data-broken={page?.broken ? '' : undefined}>
      <p role="status">
        {page?.broken && <span aria-hidden="true">! </span>}
        {words()}
      </p>
      {page && (
        <Button class="small" kind="quiet" onClick={() => onOff(!page.off)}>
          {t(page.off ? 'desk:health.turnOn' : 'desk:health.turnOff')}
        </Button>
      )}
    </div>
  );
}
