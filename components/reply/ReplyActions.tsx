import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';

export type SheetName = 'escalate' | 'snooze' | 'done' | 'note';

interface Props {
  modifier: string;
  /** The main thing to do: escalation leads when nothing may be drafted. */
  lead: 'insert' | 'escalate';
  sheet: SheetName | null;
  onInsert(): void;
  onCopy(): void;
  onSheet(sheet: SheetName | null): void;
}

const SHEETS: { name: SheetName; key: string }[] = [
  { name: 'escalate', key: 'X' },
  { name: 'snooze', key: 'S' },
  { name: 'done', key: 'D' },
  { name: 'note', key: 'N' },
];

/** What can be done with the reply and the post. */
export function ReplyActions({ modifier, lead, sheet, onInsert, onCopy, onSheet }: Props) {
  return (
    <div class="desk-actions">
      <Button
        kind={lead === 'insert' ? 'primary' : 'plain'}
        shortcut={{
          shown: `${modifier}⏎`,
          keys: modifier === '⌘' ? 'Meta+Enter' : 'Control+Enter',
        }}
        onClick={onInsert}
      >
        {t('desk:actions.insert')}
      </Button>
      <Button onClick={onCopy}>{t('common:copy')}</Button>
      {SHEETS.map(({ name, key }) => (
        <Button
          key={name}
          kind={lead === name ? 'primary' : 'plain'}
          aria-expanded={sheet === name}
          aria-keyshortcuts={key}
          onClick={() => onSheet(sheet === name ? null : name)}
        >
          {t(`desk:actions.${name}`)}
        </Button>
      ))}
    </div>
  );
}
