import type { Figure } from '../../utils/analytics/figure';
import type { ReportForm } from '../../utils/analytics/format';
import type { Summary } from '../../utils/analytics/summary';
import type { Day, LogEvent, PersonRecord, PostRecord, Segment } from '../../utils/db/records';
import type { RaisedAlert, Verdict } from '../../utils/listening/alerts';
import type { PostAction } from '../../utils/messages/protocol';
import type { PersonKey, PostKey } from '../../utils/posts/keys';
import type { Brand, BrandId } from '../../utils/strategy/brand';
import type { TeamReport } from '../../utils/sync/team-day';
import type { DeskQueue } from '../reply/desk-world';

/** One person with everything that is kept about them. */
export interface PersonFile {
  person: PersonRecord;
  posts: PostRecord[];
  /** Events about their posts, newest first. */
  events: LogEvent[];
}

/** One bar of a chart: what it is called, and the figure that it shows. */
export interface Bar {
  label: string;
  figure: Figure;
}

/** A day or a week with what is drawn of it. */
export interface Report {
  summary: Summary;
  /** Replies per hour of a day, or answered posts per day of a week. */
  bars: Bar[];
}

/** Standing warnings of the crisis watch, and how trustworthy they have been. */
export interface Warnings {
  open: { alert: RaisedAlert; posts: PostRecord[] }[];
  raised: number;
  falseAlarms: number;
}

export type { ReportForm };

export interface DashboardWorld {
  now(): number;
  /** Today as a local day in the machine's zone. */
  today(): Day;
  readBrands(): Promise<{ brands: Brand[]; active: BrandId | null }>;
  chooseBrand(id: BrandId): Promise<void>;
  /** The desk's queue: one definition, one order. */
  readQueue(brand: Brand): Promise<DeskQueue>;
  /** Single keys of the desk are on. */
  singleKeys(): boolean;
  /** Shows the post with the desk beside it. Must be called in the click itself. */
  openAtDesk(brand: BrandId, record: PostRecord): Promise<void>;
  readPeople(brand: BrandId): Promise<PersonRecord[]>;
  readPerson(brand: BrandId, key: PersonKey): Promise<PersonFile | null>;
  readDay(brand: Brand, day: Day): Promise<Report>;
  /** The day united with colleagues'; null when nobody shares days. */
  readTeam(brand: BrandId, day: Day): Promise<TeamReport | null>;
  readWarnings(brand: BrandId): Promise<Warnings>;
  judge(brand: BrandId, alert: string, verdict: Verdict): Promise<void>;
  /** The week from Monday that `day` lies in. */
  readWeek(brand: Brand, day: Day): Promise<Report>;
  /** The posts behind a figure that are still kept, oldest first. */
  readBehind(brand: BrandId, figure: Figure): Promise<PostRecord[]>;
  exportReport(report: Report, form: ReportForm): Promise<string>;
  readComment(brand: BrandId, week: Day): Promise<string>;
  writeComment(brand: BrandId, week: Day, text: string): Promise<void>;
  /** The event's id, for undo; null where nothing was written. */
  act(brand: BrandId, key: PostKey, action: PostAction): Promise<string | null>;
  /** Says who somebody is to the brand. The event's id, for undo. */
  label(brand: BrandId, person: PersonKey, segment: Segment | null): Promise<string | null>;
  undo(event: string): Promise<boolean>;
  exportPerson(brand: BrandId, key: PersonKey): Promise<{ name: string; blob: Blob }>;
  erasePerson(brand: BrandId, key: PersonKey): Promise<{ posts: number; events: number }>;
  download(file: { name: string; blob: Blob }): void;
  /** False when the clipboard refused. */
  copy(text: string): Promise<boolean>;
  print(): void;
  onChange(listener: () => void, signal: AbortSignal): void;
}
