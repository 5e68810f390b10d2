import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import type { DashboardWorld, Report } from './world';

interface Props {
  report: Report;
  world: DashboardWorld;
}

/** The report out of here: copied, saved or printed. */
export function ExportMenu({ report, world }: Props) {
  const [said, setSaid] = useState('');
  const { from, to } = report.summary;
  const name = from === to ? from : `${from}-${to}`;
  const copy = async (form: 'text' | 'markdown') => {
    const isCopied = await world.copy(await world.exportReport(report, form));
    setSaid(isCopied ? t('common:copied') : t('dashboard:export.refused'));
  };
  const save = async (form: 'csv' | 'json', type: string) =>
    world.download({
      name: `savy-${name}.${form}`,
      blob: new Blob([await world.exportReport(report, form)], { type }),
    });
  return (
    <div class="row no-print">
      <span role="status" class="muted">
        {said}
      </span>
      <Button onClick={() => void copy('text')}>{t('dashboard:export.text')}</Button>
      <Button onClick={() => void copy('markdown')}>{t('dashboard:export.markdown')}</Button>
      <Button onClick={() => void save('csv', 'text/csv')}>CSV</Button>
      <Button onClick={() => void save('json', 'application/json')}>JSON</Button>
      <Button onClick={world.print}>{t('dashboard:export.print')}</Button>
    </div>
  );
}
