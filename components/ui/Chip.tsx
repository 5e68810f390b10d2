import type { ComponentChildren } from 'preact';

export type Tone = 'needs' | 'late' | 'crisis' | 'done' | 'quiet';

/** Each tone has a shape as well as a colour. */
export const SHAPES: Record<Tone, string> = {
  needs: '?',
  late: '◷',
  crisis: '!',
  done: '✓',
  quiet: '·',
};

/** A reason or state in one word. */
export function Chip({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class="chip" data-tone={tone}>
      <span aria-hidden="true">{SHAPES[tone]}</span>
      {children}
    </span>
  );
}
