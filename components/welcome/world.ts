import type { BrandId } from '../../utils/strategy/brand';
import type { SettingsRoom, SitesRoom } from '../settings/world';

/** The steps of the first run, in order; the id is what follows "#". */
export const STEPS = ['hello', 'try', 'brand', 'sites', 'desk'] as const;
export type Step = (typeof STEPS)[number];

export interface WelcomeWorld extends SettingsRoom {
  sites: SitesRoom;
  /** Where the person left off; null = finished before. */
  readStep(): Promise<string | null>;
  writeStep(step: Step | null): Promise<void>;
  /** The log of one brand, for good. */
  eraseBrand(brand: BrandId): Promise<{ posts: number; events: number }>;
  /** Runs the real feed script on the sample feed of this page. Returns the way to stop it. */
  startSample(): () => void;
  now(): number;
  openDashboard(): void;
}
