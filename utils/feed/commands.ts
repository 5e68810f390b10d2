import type { Mark, PostAction } from '../messages/protocol';
import type { PostKey } from '../posts/keys';
import type { Annotator } from './annotate';
import type { FeedKey } from './keys';

export interface Commands {
  open(key: PostKey, at: 'draft' | 'note'): void;
  act(key: PostKey, action: PostAction, said: 'done' | 'snoozed'): void;
  now(): number;
}

const HOUR = 3_600_000;

/** The marked post whose mark has the focus, else the one nearest to the middle of the window. */
function current(
  marked: { element: Element; mark: Mark }[],
  focused: Element | null,
): { element: Element; mark: Mark } | undefined {
  const distance = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - element.ownerDocument.documentElement.clientHeight / 2);
  };
  return (
    marked.find(({ element }) => element === focused) ??
    marked.toSorted((a, b) => distance(a.element) - distance(b.element))[0]
  );
}

/** Carries out a key on the marked posts. */
export function runCommand(key: FeedKey, marks: Annotator, { open, act, now }: Commands): void {
  const { elements: marked, focused } = marks.marked();
  const target = current(marked, focused);
  if (!target) return;
  const post = target.mark.key;
  const here = marked.findIndex(({ element }) => element === focused);
  const last = marked.length - 1;
  const move = (to: number) => {
    const next = marked[Math.max(0, Math.min(last, to))];
    if (next) marks.focus(next.element);
  };
  switch (key) {
    case 'next':
      move(here + 1);
      break;
    case 'previous':
      move(here < 0 ? last : here - 1);
      break;
    case 'draft':
    case 'note':
      open(post, key);
      break;
    case 'done':
      act(post, { do: 'handle', how: 'nothing-to-answer', note: '' }, 'done');
      break;
    case 'snooze':
      act(post, { do: 'snooze', until: now() + HOUR }, 'snoozed');
      break;
  }
}
