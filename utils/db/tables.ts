import { type Cell, writeCsv } from '../analytics/csv';
import type { BrandId } from '../strategy/brand';
import { eventsOfDays } from './events';
import type { Reader } from './open';
import type { Day, LogEvent, PostRecord } from './records';

/** How the tables are worded: `log:<key>` as i18next's `t`, and the language for Excel. */
export interface TableWords {
  lang: string;
  t(key: string): string;
}

/** Local wall time "2026-11-23 09:12", which Excel takes for a time; "" for none. */
const wallTime = (at: number | null, offset: number): string =>
  at === null ? '' : new Date(at + offset * 60_000).toISOString().slice(0, 16).replace('T', ' ');

const POST_COLUMNS: [name: string, read: (record: PostRecord) => Cell][] = [
  ['day', (record) => record.cohortDay],
  ['site', (record) => record.post.site],
  ['key', (record) => record.key],
  ['permalink', (record) => record.post.permalink],
  ['author', (record) => record.post.author.name],
  ['handle', (record) => record.post.author.handle],
  ['text', (record) => record.post.text],
  ['lang', (record) => record.lang],
  ['reasons', (record) => record.reasons.map((reason) => reason.id).join(' ')],
  ['sentiment', (record) => record.sentiment],
  ['state', (record) => record.state],
  ['posted', (record) => record.post.postedAt],
  ['seen', (record) => wallTime(record.seenAt, record.offset)],
  ['answered', (record) => wallTime(record.answer?.at ?? null, record.offset)],
  ['answeredBy', (record) => record.answer?.by ?? ''],
  ['handled', (record) => record.handled?.how ?? ''],
];

const EVENT_COLUMNS: [name: string, read: (event: LogEvent) => Cell][] = [
  ['day', (event) => event.day],
  ['time', (event) => wallTime(event.at, event.offset)],
  ['event', (event) => event.kind],
  ['site', (event) => event.site],
  ['key', (event) => event.post],
  ['cohortDay', (event) => event.cohortDay],
  ['text', (event) => ('text' in event ? event.text : 'note' in event ? event.note : '')],
  ['id', (event) => event.id],
];

const writeTable = <Row>(
  columns: [string, (row: Row) => Cell][],
  rows: Row[],
  words: TableWords,
): string =>
  writeCsv(
    columns.map(([name]) => words.t(`log:column.${name}`)),
    rows.map((row) => columns.map(([, read]) => read(row))),
    words.lang,
  );

/** Posts as a table for Excel. */
export const postsCsv = (posts: PostRecord[], words: TableWords): string =>
  writeTable(POST_COLUMNS, posts, words);

/** Events from one workspace day to another, both in it, as a table for Excel. */
export const eventsCsv = async (
  database: Reader,
  brand: BrandId,
  from: Day,
  to: Day,
  words: TableWords,
): Promise<string> =>
  writeTable(EVENT_COLUMNS, await eventsOfDays(database, brand, from, to), words);
