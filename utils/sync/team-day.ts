import { addDays } from '../analytics/days';
import { findIdentity } from '../db/keys';
import type { Reader } from '../db/open';
import type { Day } from '../db/records';
import { getRollup } from '../db/rollups';
import { findFolder } from '../db/sync-folder';
import type { BrandId } from '../strategy/brand';
import { isOwnDocument, makeDayDocument, workspaceMark } from './day-document';
import { LAST_SYNC, type LastSync } from './last-sync';
import { mergeDay, type TeamDay } from './merge';
import { makeHasher } from './shared-hash';
import type { DayDocument } from './target';
import { quantileOfBins } from './time-bins';

/** For so many days a colleague who sends nothing is missed. */
const REMEMBERED = 14;

/** Between which times (minutes) a share of the waits ended; `to` is null for the last, open bin. */
export type Between = { from: number; to: number | null } | null;

export interface TeamWait {
  id: 'customer-wait' | 'team-time';
  /** Replies that it rests on. */
  n: number;
  median: Between;
  p90: Between;
}

/** One day as all known devices saw it. */
export interface TeamReport {
  /** null when nobody has figures of that day, and we have none. */
  team: TeamDay | null;
  /** Devices whose days are in it, ours too. */
  devices: number;
  /** Devices of colleagues among them. */
  others: number;
  waits: TeamWait[];
  /** Colleagues who have sent days lately but not this one, and the last day they sent. */
  missing: { staff: string; last: Day }[];
  /** Documents of that day that were made with another secret: they cannot be united. */
  strangers: number;
  /** The browser has taken back its permission for the shared folder: what is new does not come. */
  lapsed: boolean;
}

function waitOf(id: TeamWait['id'], bins: number[]): TeamWait {
  const n = bins.reduce((sum, count) => sum + count, 0);
  return { id, n, median: quantileOfBins(bins, 0.5), p90: quantileOfBins(bins, 0.9) };
}

function findMissing(documents: DayDocument[], day: Day): TeamReport['missing'] {
  const last = new Map<string, Day>();
  for (const { staff, day: one } of documents) {
    if (one > (last.get(staff) ?? '')) last.set(staff, one);
  }
  return [...last]
    .filter(([, one]) => one < day)
    .map(([staff, one]) => ({ staff, last: one }))
    .toSorted((a, b) => (a.last < b.last ? -1 : 1));
}

/**
 * Our own day united with colleagues' documents of it. null when nobody has shared anything within
 * the last two weeks: then there is no team to speak of.
 */
export async function readTeamDay(
  database: Reader,
  brand: BrandId,
  day: Day,
  zone: string,
): Promise<TeamReport | null> {
  const range = IDBKeyRange.bound(addDays(day, 1 - REMEMBERED), day);
  const [identity, folder, last, rows] = await Promise.all([
    findIdentity(database),
    findFolder(database),
    database.get('meta', LAST_SYNC),
    database.getAllFromIndex('peers', 'day', range),
  ]);
  if (!identity) return null;
  const peers = rows
    .flatMap(({ document }) => (document?.brand === brand ? [document] : []))
    .filter((document) => !isOwnDocument(document, identity));
  if (peers.length === 0) return null;
  const hash = await makeHasher(identity.secret);
  const mark = await workspaceMark(hash);
  const fits = ({ w }: DayDocument) => w === undefined || w === mark;
  const fitting = peers.filter(fits);
  const theirs = fitting.filter((document) => document.day === day);
  const rollup = await getRollup(database, brand, day);
  const ours = rollup.seq > 0 ? [await makeDayDocument(rollup, identity, zone, hash)] : [];
  const team = mergeDay([...ours, ...theirs]);
  return {
    team,
    devices: ours.length + theirs.length,
    others: theirs.length,
    waits: team ? [waitOf('customer-wait', team.waitBins), waitOf('team-time', team.teamBins)] : [],
    missing: findMissing(
      fitting.filter(({ staff }) => staff !== identity.staff),
      day,
    ),
    lapsed: folder !== undefined && (last?.value as LastSync | undefined)?.problem === 'permission',
    strangers: peers.filter((document) => document.day === day && !fits(document)).length,
  };
}
