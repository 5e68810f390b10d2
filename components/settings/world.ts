import type { SiteId } from '../../utils/posts/post';
import type { Preferences } from '../../utils/settings';
import type { Brand, BrandId } from '../../utils/strategy/brand';
import type { Guideline } from '../../utils/voice/guideline';
import type { SyncRoom } from './sync-room';

/** Everything that the person can set, as one value: one change, one undo. */
export interface Settings {
  brands: Brand[];
  active: BrandId | null;
  guidelines: Record<string, Guideline>;
  preferences: Preferences;
  sitesOff: SiteId[];
  instances: string[];
}

/** What one site's permission and open tabs look like. */
export interface SiteState {
  granted: boolean;
  /** Pages of the site that are open now, as Sävy reads them; [] when none is open or none answers. */
  pages: PageHealth[];
}

export interface PageHealth {
  title: string;
  posts: number;
  probe: number;
  broken: boolean;
  missing: Record<string, number>;
}

/** The sites' permissions, from the browser. Requests must be called directly in the click. */
export interface SitesRoom {
  /** Match patterns that must be granted for a site; a Mastodon instance's own host. */
  read(site: SiteId, host: string | null): Promise<SiteState>;
  request(site: SiteId, host: string | null): Promise<boolean>;
  remove(site: SiteId, host: string | null): Promise<boolean>;
  /** Calls back when the person grants or takes back something, here or in the browser. */
  onPermissions(listener: () => void, signal: AbortSignal): void;
  /** Opens the browser's own page for Sävy's keys. */
  openKeys(): Promise<void>;
  /** Shortcut of the command that opens the desk, as the browser has it now; "" = none. */
  readKey(): Promise<string>;
  hasNotifications(): Promise<boolean>;
  requestNotifications(): Promise<boolean>;
}

export interface Quota {
  /** Bytes of this profile's storage; null where the browser does not tell. */
  used: number | null;
  most: number | null;
  /** Records by store: posts, people, events, … */
  records: Record<string, number>;
  persisted: boolean;
}

export interface BackupEntry {
  at: number;
  bytes: number;
}

/** How far a file was read: its lines, and its bytes of all. */
export interface Progress {
  lines: number;
  bytes: number;
  total: number;
}

export type ImportResult =
  | { state: 'imported'; records: number }
  /** Nothing has changed; `problem` names the line and what is wrong with it. */
  | { state: 'refused'; problem: string };

/** The person's data, as a whole. */
export interface DataRoom {
  quota(): Promise<Quota>;
  persist(): Promise<boolean>;
  /** Newest first. */
  backups(): Promise<BackupEntry[]>;
  backUpNow(): Promise<void>;
  restore(at: number, onProgress: (progress: Progress) => void): Promise<ImportResult>;
  /** A kept backup as a file; null when it was rolled out meanwhile. */
  saveBackup(at: number): Promise<{ name: string; blob: Blob } | null>;
  exportJson(): Promise<{ name: string; blob: Blob }>;
  exportCsv(brand: BrandId, what: 'posts' | 'events'): Promise<{ name: string; blob: Blob }>;
  importFile(file: File, onProgress: (progress: Progress) => void): Promise<ImportResult>;
  findPeople(brand: BrandId, query: string): Promise<FoundPerson[]>;
  exportPerson(brand: BrandId, key: string): Promise<{ name: string; blob: Blob }>;
  erasePerson(brand: BrandId, key: string): Promise<{ posts: number; events: number }>;
  /** The log of one brand; its settings must be gone or stay, that is not for here. */
  eraseBrand(brand: BrandId): Promise<{ posts: number; events: number }>;
  /** `leaving` takes settings, keys and permissions too. */
  eraseAll(leaving: boolean): Promise<void>;
}

export interface FoundPerson {
  key: string;
  name: string | null;
  handle: string | null;
  site: SiteId;
  posts: number;
}

export interface SettingsRoom {
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
  /** Calls back when the settings were changed, here or on another page. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

export interface OptionsWorld extends SettingsRoom {
  sites: SitesRoom;
  data: DataRoom;
  sync: SyncRoom;
  /** Hands a file to the person. */
  download(file: { name: string; blob: Blob }): void;
  /** The local day "2026-11-23", for facts that expire. */
  today(): string;
}
