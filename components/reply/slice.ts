export interface Span<Tag> {
  start: number;
  end: number;
  tag: Tag;
}

export interface Slice<Tag> {
  text: string;
  start: number;
  /** Tags of all spans that cover this piece. */
  tags: Tag[];
}

/** Cuts a text at the borders of its spans; the pieces joined give the text again. */
export function slice<Tag>(text: string, spans: Span<Tag>[]): Slice<Tag>[] {
  const inside = spans
    .map(({ start, end, tag }) => ({
      start: Math.max(0, start),
      end: Math.min(text.length, end),
      tag,
    }))
    .filter(({ start, end }) => start < end);
  const borders = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      tags: inside.filter((span) => span.start <= start && span.end >= end).map(({ tag }) => tag),
    };
  });
}
