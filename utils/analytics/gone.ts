import type { Rollup } from '../db/records';
import type { Counter } from './rollup';

/** Of all keys `<counter>|<rest…>`. */
export const sumCounter = (rollups: Rollup[], counter: Counter, rest = ''): number => {
  const start = `${counter}|${rest}`;
  let total = 0;
  for (const rollup of rollups) {
    for (const [key, count] of Object.entries(rollup.counters)) {
      if (key.startsWith(start)) total += count;
    }
  }
  return total;
};

/** Posts of erased people are gone but for their counts: they stay in the rates, without keys. */
export interface Gone {
  needed: number;
  answered: number;
  outside: number;
  handled: number;
}

export const goneOf = (rollups: Rollup[], site = ''): Gone => ({
  needed: sumCounter(rollups, 'gone-needed', site),
  answered: sumCounter(rollups, 'gone-answered', site),
  outside: sumCounter(rollups, 'gone-outside', site),
  handled: sumCounter(rollups, 'gone-handled', site),
});

/** `gone-needed|x|question` -> at 1 `x`, at 2 `question`. */
export const goneIds = (rollups: Rollup[], at: 1 | 2): string[] => [
  ...new Set(
    rollups.flatMap(({ counters }) =>
      Object.keys(counters).flatMap((key) =>
        key.startsWith('gone-needed|') ? [key.split('|')[at] ?? ''] : [],
      ),
    ),
  ),
];

export function goneByReason(rollups: Rollup[], reason: string): Gone {
  const ofSites = goneIds(rollups, 1).map((site) => goneOf(rollups, `${site}|${reason}`));
  const total = (name: keyof Gone) => ofSites.reduce((count, gone) => count + gone[name], 0);
  return {
    needed: total('needed'),
    answered: total('answered'),
    outside: total('outside'),
    handled: total('handled'),
  };
}
