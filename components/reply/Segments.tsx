import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Segment } from '../../utils/db/records';
import { t } from '../../utils/i18n';

/** One key a segment while the list is open; letters of the English words, so that hands learn them once. */
export const SEGMENT_KEYS: Record<Segment, string> = {
  customer: 'c',
  prospect: 'p',
  employee: 'e',
  blogger: 'b',
  media: 'm',
  public: 'u',
  reviewer: 'r',
  'trade-group': 't',
};
const SEGMENTS = Object.keys(SEGMENT_KEYS) as Segment[];

/** What this person is to us: one letter picks. */
export function Segments({
  current,
  onPick,
}: {
  current: Segment | null;
  onPick(segment: Segment | null): void;
}) {
  const list = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      ref={list}
      class="desk-segments"
      aria-label={t('desk:label.title')}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const segment = SEGMENTS.find((name) => SEGMENT_KEYS[name] === event.key.toLowerCase());
        if (!segment) return;
        event.preventDefault();
        event.stopPropagation();
        onPick(segment);
      }}
    >
      {SEGMENTS.map((segment) => (
        <button
          key={segment}
          type="button"
          class="button small"
          aria-pressed={segment === current}
          aria-keyshortcuts={SEGMENT_KEYS[segment]}
          onClick={() => onPick(segment === current ? null : segment)}
        >
          {t(`common:segment.${segment}`)}
          <kbd>{SEGMENT_KEYS[segment].toUpperCase()}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
