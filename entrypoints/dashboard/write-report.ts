import type { ReportForm } from '../../components/reports/world';
import { formatSummary } from '../../utils/analytics/format';
import type { Summary } from '../../utils/analytics/summary';
import { language, t } from '../../utils/i18n';
import type { Brand } from '../../utils/strategy/brand';

/** The report in the words of the interface, for the clipboard or a file. */
export const writeReport = (
  summary: Summary,
  form: ReportForm,
  brand: Brand | null,
  comment: string,
): string =>
  formatSummary(
    summary,
    form,
    {
      lang: language(),
      t,
      nameOf(kind, id) {
        if (id === '') return t('metrics:none');
        if (kind === 'product') return brand?.products.find((one) => one.id === id)?.name ?? id;
        return t(kind === 'reason' ? `reasons:reason.${id}` : `common:${kind}.${id}`);
      },
    },
    comment,
  );
