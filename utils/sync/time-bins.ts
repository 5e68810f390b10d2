/** Response times in a day document: bins that any number of people's days can be added up in. */
export const BIN_COUNT = 16;

const FIRST = 1;
const LAST = 7 * 24 * 60;

/**
 * Upper edges in minutes of all bins but the last, which has none: 1 minute … 7 days, each the same
 * multiple of the one before.
 */
export const BIN_EDGES: number[] = Array.from(
  { length: BIN_COUNT - 1 },
  (_, bin) => FIRST * (LAST / FIRST) ** (bin / (BIN_COUNT - 2)),
);

/** The bin (0…15) of a time in minutes; an edge belongs to the bin below it. */
export function binOf(minutes: number): number {
  const bin = BIN_EDGES.findIndex((edge) => minutes <= edge);
  return bin === -1 ? BIN_COUNT - 1 : bin;
}

/** Between which times (minutes) a quantile lies; null for empty bins. `to` is null in the last bin. */
export function quantileOfBins(
  bins: number[],
  share: number,
): { from: number; to: number | null } | null {
  const total = bins.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const wanted = Math.max(1, Math.ceil(total * share));
  let counted = 0;
  const bin = bins.findIndex((count) => {
    counted += count;
    return counted >= wanted;
  });
  return { from: BIN_EDGES[bin - 1] ?? 0, to: BIN_EDGES[bin] ?? null };
}
