import { t } from '../../utils/i18n';
import { Sheet } from './Sheet';

interface Props {
  modifier: string;
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
  onClose(): void;
}

const SINGLE: [string, string][] = [
  ['1–3', 'draft'],
  ['E', 'edit'],
  ['D', 'done'],
  ['S', 'snooze'],
  ['N', 'note'],
  ['L', 'label'],
  ['X', 'escalate'],
  ['Q', 'queue'],
  ['J K', 'move'],
];

/** All keys of the desk; single ones can be turned off for people whose tools type letters. */
export function KeysHelp({ modifier, singleKeys, onSingleKeys, onClose }: Props) {
  const always: [string, string][] = [
    [`${modifier}+Enter`, 'insert'],
    ['Alt+1–3', 'draft'],
    ['Alt+Enter', 'fixAll'],
    [`${modifier}+Z`, 'undo'],
  ];
  return (
    <Sheet title={t('desk:keys.title')} onClose={onClose}>
      <label class="switch">
        <input
          type="checkbox"
          data-first=""
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        <span>
          {t('desk:keys.single')}
          <span class="hint">{t('desk:keys.singleWhy')}</span>
        </span>
      </label>
      <dl class="desk-keys">
        {[...always, ...(singleKeys ? SINGLE : [])].map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`desk:keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="button small" onClick={onClose}>
          {t('common:close')}
        </button>
      </div>
    </Sheet>
  );
}
