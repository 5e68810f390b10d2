import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { PersonKey, PostKey } from '../posts/keys';
import type { BrandId } from '../strategy/brand';
import type { DayDocument } from '../sync/target';
import type {
  AliasRecord,
  BackupRecord,
  Day,
  DraftRecord,
  LogEvent,
  Named,
  OutboxRow,
  PersonRecord,
  PostRecord,
  Rollup,
  Sighting,
} from './records';

/** A colleague's day document, whole; `raw` when its schema is newer than this version of Sävy. */
export interface PeerRecord {
  id: string;
  day: Day;
  target: string;
  document: DayDocument | null;
  raw: unknown;
}

/** One record of an import, waiting for the flip. */
export interface StagedRecord {
  store: string;
  record: unknown;
}

export interface SavySchema extends DBSchema {
  events: {
    key: string;
    value: LogEvent;
    indexes: { post: [BrandId, PostKey]; day: [BrandId, Day] };
  };
  posts: {
    key: [BrandId, PostKey];
    value: PostRecord;
    indexes: {
      waiting: [BrandId, 1];
      person: [BrandId, PersonKey];
      /** Our own replies by each post that they may answer. */
      answers: PostKey;
      textDay: Day;
    };
  };
  people: { key: [BrandId, PersonKey]; value: PersonRecord };
  sightings: { key: [BrandId, PostKey, number]; value: Sighting };
  drafts: { key: string; value: DraftRecord; indexes: { post: [BrandId, PostKey, number] } };
  rollups: { key: [BrandId, Day]; value: Rollup };
  outbox: { key: [BrandId, Day]; value: OutboxRow };
  peers: { key: string; value: PeerRecord; indexes: { day: Day } };
  keys: { key: string; value: Named };
  meta: { key: string; value: Named };
  aliases: { key: [BrandId, string]; value: AliasRecord; indexes: { to: [BrandId, string] } };
  backups: { key: number; value: BackupRecord };
  staging: { key: number; value: StagedRecord };
}

export type SavyDatabase = IDBPDatabase<SavySchema>;
export type StoreName = StoreNames<SavySchema>;
export type WriteTransaction = IDBPTransaction<SavySchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<SavySchema, StoreName[], 'versionchange'>;

export const DATABASE_NAME = 'savy';

/** What an export holds and an import replaces; secrets, colleagues' days and backups are not in it. */
export const EXPORTED_STORES = [
  'events',
  'posts',
  'people',
  'sightings',
  'drafts',
  'rollups',
  'aliases',
] as const satisfies StoreName[];

export type ExportedStore = (typeof EXPORTED_STORES)[number];
