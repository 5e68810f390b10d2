import { browser } from 'wxt/browser';
import { pickLanguage, startWords } from '../i18n';
import { announceChange } from '../messages/changes';
import {
  activeBrand,
  brands,
  guidelines,
  instances,
  type Preferences,
  preferences,
  readActiveBrand,
  sitesOff,
} from '../settings';
import type { Brand } from '../strategy/brand';

/** What nearly every message needs, read once and kept until the person changes it. */
export interface Context {
  brand: Brand | null;
  preferences: Preferences;
  /** Language of the interface. */
  language: string;
}

let kept: Promise<Context> | null = null;

async function read(): Promise<Context> {
  const [brand, chosen] = await Promise.all([readActiveBrand(), preferences.getValue()]);
  const wanted = chosen.language === 'auto' ? browser.i18n.getUILanguage() : chosen.language;
  const language = pickLanguage(wanted);
  startWords(language);
  return { brand, preferences: chosen, language };
}

export function readContext(): Promise<Context> {
  kept ??= read();
  return kept;
}

/** Settings changed anywhere: forget what was kept, tell the open pages, then `tell` the feeds. */
export function watchSettings(tell: () => void): void {
  const changed = () => {
    kept = null;
    announceChange({ settings: true });
    tell();
  };
  for (const item of [brands, activeBrand, preferences, sitesOff, guidelines, instances])
    (item as { watch(listener: () => void): unknown }).watch(changed);
}
