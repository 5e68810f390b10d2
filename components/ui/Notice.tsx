import type { ComponentChildren } from 'preact';

interface Props {
  tone?: 'accent' | 'late' | 'crisis';
  /** `alert` interrupts a screen reader: for errors only. */
  urgent?: boolean;
  children: ComponentChildren;
  /** One button, e.g. Undo. */
  action?: ComponentChildren;
}

/** A line that says what happened and, beside it, what to do. */
export function Notice({ tone = 'accent', urgent = false, children, action }: Props) {
  return (
    <div class="notice" data-tone={tone} role={urgent ? 'alert' : 'status'}>
      <div>{children}</div>
      {action}
    </div>
  );
}
