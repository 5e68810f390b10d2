import type { ComponentChildren } from 'preact';

/** An empty screen says what belongs here and what to do next. */
interface Props {
  title: string;
  /** Level of the title among the page's headings. */
  level?: 2 | 3;
  children?: ComponentChildren;
}

export function Empty({ title, level = 3, children }: Props) {
  const Title = `h${level}` as const;
  return (
    <div class="empty">
      <Title>{title}</Title>
      {children}
    </div>
  );
}
