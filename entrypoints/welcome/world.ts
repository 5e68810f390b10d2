import type { WelcomeWorld } from '../../components/welcome/world';
import { now } from '../../utils/clock';
import { runFeed } from '../../utils/feed/script';
import { firstRun } from '../../utils/settings';
import { sample } from '../../utils/sites/sample';
import { eraseBrand } from '../options/erase-brand';
import { settingsRoom } from '../options/settings-room';
import { sitesRoom } from '../options/sites-room';

export const welcomeWorld: WelcomeWorld = {
  ...settingsRoom,
  sites: sitesRoom,
  readStep: () => firstRun.getValue(),
  writeStep: (step) => firstRun.setValue(step),
  eraseBrand,
  startSample() {
    void runFeed(sample);
    const { savyFeed } = globalThis as typeof globalThis & { savyFeed?: AbortController };
    return () => savyFeed?.abort();
  },
  now,
  openDashboard() {
    location.href = '/dashboard.html';
  },
};
