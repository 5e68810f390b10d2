import { type Figure, shareFigure } from '../analytics/figure';
import type { SiteId } from '../posts/post';
import { unpackFlags } from './day-document';
import type { DayDocument } from './target';
import { BIN_COUNT } from './time-bins';

/** A day of several people. Posts are united, not added: four may see one complaint. */
export interface TeamDay {
  day: string;
  brand: string;
  /** Pseudonyms of those whose days are in it. */
  staff: string[];
  /** All of their days are closed. */
  closed: boolean;
  needed: number;
  answered: number;
  outside: number;
  handled: number;
  responseRate: Figure;
  handledRate: Figure;
  bySite: Partial<Record<SiteId, { needed: number; answered: number }>>;
  /** Added up: what belongs to one device only. `<site>_<metric>`. */
  counters: Record<string, number>;
  /** Counts by time bin, for `quantileOfBins`: since the post's own time, and since first seen. */
  waitBins: number[];
  teamBins: number[];
}

interface United {
  seen: number;
  /** Minute; null = nobody answered. */
  answered: number | null;
  outside: boolean;
  handled: boolean;
  site: SiteId | null;
}

/** Earliest look, earliest answer; answered outside only if nobody answered it with Sävy. */
function unite(before: United | undefined, row: [number, number, number]): United {
  const [seen, minute, flags] = row;
  const { outside, handled, site } = unpackFlags(flags);
  const answered = minute === -1 ? null : minute;
  if (!before) return { seen, answered, outside: answered !== null && outside, handled, site };
  const times = [before.answered, answered].filter((time) => time !== null);
  const inside = (before.answered !== null && !before.outside) || (answered !== null && !outside);
  return {
    seen: Math.min(before.seen, seen),
    answered: times.length ? Math.min(...times) : null,
    outside: times.length > 0 && !inside,
    handled: before.handled || handled,
    site: before.site ?? site,
  };
}

/** Of several states of one document the one with the highest `seq`. */
function newest(documents: DayDocument[]): DayDocument[] {
  const byId = new Map<string, DayDocument>();
  for (const document of documents) {
    const known = byId.get(document._id);
    if (!known || known.seq < document.seq) byId.set(document._id, document);
  }
  return [...byId.values()];
}

const endsWith = (counters: Record<string, number>, metric: string): number =>
  Object.entries(counters).reduce(
    (sum, [key, count]) => (key.endsWith(`_${metric}`) ? sum + count : sum),
    0,
  );

const binsOf = (counters: Record<string, number>, name: string): number[] =>
  Array.from({ length: BIN_COUNT }, (_, bin) => endsWith(counters, `${name}-${bin}`));

/**
 * Unites the documents of one brand and day. Documents of another brand or day must not be among them;
 * the order does not matter, and a document given twice counts once. null for none.
 */
export function mergeDay(all: DayDocument[]): TeamDay | null {
  const documents = newest(all);
  const [first] = documents;
  if (!first) return null;
  if (all.some(({ brand, day }) => brand !== first.brand || day !== first.day)) {
    throw new Error('Only documents of one brand and day can be united.');
  }
  const posts = new Map<string, United>();
  const counters: Record<string, number> = {};
  for (const document of documents) {
    for (const [hash, row] of Object.entries(document.p))
      posts.set(hash, unite(posts.get(hash), row));
    for (const [key, count] of Object.entries(document.c)) {
      counters[key] = (counters[key] ?? 0) + count;
    }
  }
  const united = [...posts.values()];
  const bySite: TeamDay['bySite'] = {};
  for (const { site, answered } of united) {
    if (!site) continue;
    const counts = bySite[site] ?? { needed: 0, answered: 0 };
    counts.needed += 1;
    counts.answered += answered === null ? 0 : 1;
    bySite[site] = counts;
  }
  // Posts of erased people have no hash left; two who had seen the same one count it twice.
  const needed = united.length + endsWith(counters, 'gone-needed');
  const answered =
    united.filter((post) => post.answered !== null).length + endsWith(counters, 'gone-answered');
  const handled =
    united.filter((post) => post.answered !== null || post.handled).length +
    endsWith(counters, 'gone-handled');
  return {
    day: first.day,
    brand: first.brand,
    staff: [...new Set(documents.map((document) => document.staff))].toSorted(),
    closed: documents.every((document) => document.closed === true),
    needed,
    answered,
    outside: united.filter((post) => post.outside).length + endsWith(counters, 'gone-outside'),
    handled,
    responseRate: shareFigure('response-rate', answered, needed, null),
    handledRate: shareFigure('handled-rate', handled, needed, null),
    bySite,
    counters,
    waitBins: binsOf(counters, 'wait'),
    teamBins: binsOf(counters, 'team'),
  };
}
