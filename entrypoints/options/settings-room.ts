import type { Settings, SettingsRoom } from '../../components/settings/world';
import { announceChange, onChange } from '../../utils/messages/changes';
import * as kept from '../../utils/settings';

async function readSettings(): Promise<Settings> {
  const [brands, active, guidelines, preferences, sitesOff, instances] = await Promise.all([
    kept.brands.getValue(),
    kept.activeBrand.getValue(),
    kept.guidelines.getValue(),
    kept.preferences.getValue(),
    kept.sitesOff.getValue(),
    kept.instances.getValue(),
  ]);
  return { brands, active, guidelines, preferences, sitesOff, instances };
}

async function writeSettings(settings: Settings): Promise<void> {
  await Promise.all([
    kept.brands.setValue(settings.brands),
    kept.activeBrand.setValue(settings.active),
    kept.guidelines.setValue(settings.guidelines),
    kept.preferences.setValue(settings.preferences),
    kept.sitesOff.setValue(settings.sitesOff),
    kept.instances.setValue(settings.instances),
  ]);
  announceChange({ settings: true });
}

/** The settings in `storage.local`; the background and the other pages hear of each change. */
export const settingsRoom: SettingsRoom = {
  readSettings,
  writeSettings,
  onChange(listener, signal) {
    onChange((change) => change.settings && listener(), signal);
  },
};
