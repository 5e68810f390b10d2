import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  onClose(): void;
  /** Runs on Enter in a field or on the sheet's submit button. */
  onSubmit?: () => void;
  children: ComponentChildren;
}

/** A small form that opens in place, takes the focus, and gives it back on Escape. */
export function Sheet({ title, onClose, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <form
      ref={form}
      class="desk-sheet"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2>{title}</h2>
      {children}
    </form>
  );
}
