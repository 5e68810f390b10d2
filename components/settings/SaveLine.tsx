import { t } from '../../utils/i18n';
import { Button } from '../ui/Button';
import type { SaveState } from './use-settings';

interface Props {
  state: SaveState;
  canUndo: boolean;
  onUndo: () => void;
}

/** "Saved", always at the same place, with the way back beside it. */
export function SaveLine({ state, canUndo, onUndo }: Props) {
  return (
    <div class="save-line row">
      <span role="status" data-state={state}>
        {state !== 'idle' && t(`options:save.${state}`)}
      </span>
      {canUndo && (
        <Button onClick={onUndo} kind="quiet">
          {t('common:undo')}
        </Button>
      )}
    </div>
  );
}
