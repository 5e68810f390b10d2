import type { Rollup } from '../db/records';
import type { PostKey } from '../posts/keys';
import { countFigure, type Figure, shareFigure } from './figure';
import { type Gone, goneByReason, goneIds, goneOf } from './gone';
import type { Row } from './waits';

export interface Group {
  /** A site, reason, product or segment; "" where there is none. */
  id: string;
  needed: Figure;
  answered: Figure;
  rate: Figure;
}

export type Groups = Record<'site' | 'reason' | 'product' | 'segment', Group[]>;

export const postsOf = (rows: Row[]): { posts: PostKey[] } => ({
  posts: rows.map((row) => row.key),
});
export const isAnswered = (row: Row): boolean => row.answeredAt !== null;
function groupBy(
  rows: Row[],
  idOf: (row: Row) => string,
  goneById: (id: string) => Gone | null,
  alsoIds: string[] = [],
): Group[] {
  const groups = Map.groupBy(rows, idOf);
  for (const id of alsoIds) if (!groups.has(id)) groups.set(id, []);
  return [...groups]
    .map(([id, members]) => {
      const answered = members.filter(isAnswered);
      const gone = goneById(id);
      const [n, part] = [
        members.length + (gone?.needed ?? 0),
        answered.length + (gone?.answered ?? 0),
      ];
      return {
        id,
        needed: countFigure('needed', n, postsOf(members)),
        answered: countFigure('answered', part, postsOf(answered)),
        rate: shareFigure('response-rate', part, n, postsOf(members)),
      };
    })
    .toSorted((a, b) => b.needed.n - a.needed.n || (a.id < b.id ? -1 : 1));
}

/** Needed, answered and rate by site, reason, product and segment; the largest group first. */
export const groupRows = (rows: Row[], rollups: Rollup[]): Groups => ({
  site: groupBy(
    rows,
    (row) => row.site,
    (site) => goneOf(rollups, `${site}|`),
    goneIds(rollups, 1),
  ),
  reason: groupBy(
    rows,
    (row) => row.reason,
    (reason) => goneByReason(rollups, reason),
    goneIds(rollups, 2),
  ),
  product: groupBy(
    rows,
    (row) => row.product ?? '',
    () => null,
  ),
  segment: groupBy(
    rows,
    (row) => row.segment ?? '',
    () => null,
  ),
});
