import type { Segment } from '../db/records';

/** Who somebody is to the brand, and the one key that says so. Names are in `common:segment.<id>`. */
export const SEGMENTS: { id: Segment; key: string }[] = [
  { id: 'customer', key: 'c' },
  { id: 'prospect', key: 'p' },
  { id: 'employee', key: 'e' },
  { id: 'blogger', key: 'b' },
  { id: 'media', key: 'm' },
  { id: 'public', key: 'u' },
  { id: 'reviewer', key: 'r' },
  { id: 'trade-group', key: 't' },
];

/** The segment of a pressed key (`KeyboardEvent.key`); null when the key stands for none. */
export const segmentOfKey = (key: string): Segment | null =>
  SEGMENTS.find((segment) => segment.key === key.toLowerCase())?.id ?? null;
