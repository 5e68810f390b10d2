import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
  class?: string;
  kind?: 'primary' | 'danger' | 'quiet' | 'plain';
  /** Shown behind the word and announced by `aria-keyshortcuts`. */
  shortcut?: { shown: string; keys: string };
  type?: 'button' | 'submit';
  children: ComponentChildren;
}

/** A button with words; a shortcut is shown beside them. */
export function Button({
  kind = 'plain',
  shortcut,
  children,
  type = 'button',
  class: name = '',
  ...rest
}: Props) {
  return (
    <button
      type={type}
      {...rest}
      class={`button ${name}`}
      data-kind={kind}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut.keys } : {})}
    >
      {children}
      {shortcut && <kbd>{shortcut.shown}</kbd>}
    </button>
  );
}
