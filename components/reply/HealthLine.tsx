import { t } from '../../utils/i18n';
import type { PageState } from './desk-world';

/** How well Sävy reads the page in the current tab. */
export function HealthLine({ page }: { page: PageState | null }) {
  const words = () => {
    if (page === null) return t('desk:health.none');
    const site = page.site ? t(`common:site.${page.site}`) : (page.host ?? t('desk:health.page'));
    if (page.broken) return t('desk:health.broken', { site });
    const box = page.composers > 0 ? t('desk:health.box') : t('desk:health.noBox');
    return `${t('desk:health.read', { site, count: page.posts })}, ${box}`;
  };
  return (
    <p class="desk-health small" data-broken={page?.broken ? '' : undefined} role="status">
      {page?.broken && <span aria-hidden="true">! </span>}
      {words()}
    </p>
  );
}
