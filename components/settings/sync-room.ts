import type { ReadDays } from '../../utils/messages/protocol';
import type { Brand, BrandId } from '../../utils/strategy/brand';
import type { ReadInvitation } from '../../utils/sync/invitation';
import type { LastSync } from '../../utils/sync/last-sync';
import type { DayDocument } from '../../utils/sync/target';

export type { LastSync, ReadDays, ReadInvitation };

/** A day that the folder refused, and why. */
export interface ParkedDay {
  brand: BrandId;
  day: string;
  reason: string;
}

export interface SyncState {
  /** null = none chosen. `allowed`: the browser lets Sävy write to it now. */
  folder: { name: string; allowed: boolean } | null;
  last: LastSync | null;
  /** Days that are to be sent and have not been. */
  waiting: number;
  parked: ParkedDay[];
  /** Devices of colleagues whose days are here. */
  colleagues: number;
}

/** Sharing days with colleagues by a folder or by files. */
export interface SyncRoom {
  /** Does the browser let a person choose a folder? Firefox does not. */
  canChoose: boolean;
  read(): Promise<SyncState>;
  /** Directly in the click. False when the person closed the browser's window. */
  choose(): Promise<boolean>;
  /** Directly in the click: asks the browser again for the chosen folder. */
  allow(): Promise<boolean>;
  syncNow(): Promise<void>;
  /** Forgets the folder (its files stay); the function given back takes it again. */
  stop(): Promise<() => Promise<void>>;
  tryAgain(parked: ParkedDay): Promise<void>;
  /** Exactly what leaves next. */
  readNext(brand: BrandId): Promise<DayDocument>;
  saveDays(brand: BrandId): Promise<{ name: string; blob: Blob }>;
  readDays(file: File): Promise<ReadDays>;
  makeInvitation(brand: Brand): Promise<{ name: string; blob: Blob }>;
  /** Only looks at it. */
  readInvitation(file: File): Promise<ReadInvitation & { text: string }>;
  /** False when this machine had the key already. */
  join(text: string): Promise<boolean>;
  onChange(listener: () => void, signal: AbortSignal): void;
}
