const FIRST = 30_000;
const MOST = 3_600_000;

/**
 * How long to wait (ms) before try number `tries` + 1: anything between 0 and 30 s, doubled with each
 * try, 1 h at most ("full jitter"), so that many browsers do not come back at once. Never sooner than
 * the target asked for (`after`, ms). `random` is 0…1.
 */
export const backOff = (tries: number, after: number | null, random: number): number =>
  Math.max(after ?? 0, Math.round(Math.min(MOST, FIRST * 2 ** tries) * random));
