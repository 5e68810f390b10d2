import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Button } from './Button';

interface Props {
  title: string;
  onClose: () => void;
  /** `drawer` lies along the page's end and is as high as the window: for lists. */
  kind?: 'box' | 'drawer';
  children: ComponentChildren;
}

/** A modal dialog while it is mounted; Escape closes it and the browser gives the focus back. */
export function Dialog({ title, onClose, kind = 'box', children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog ${kind}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
