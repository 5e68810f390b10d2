import type { OptionsWorld } from '../../components/settings/world';
import { now } from '../../utils/clock';
import { download } from '../../utils/download';
import { dataRoom } from './data-room';
import { settingsRoom } from './settings-room';
import { sitesRoom } from './sites-room';

export const optionsWorld: OptionsWorld = {
  ...settingsRoom,
  sites: sitesRoom,
  data: dataRoom,
  download,
  /** "2026-11-23" in the machine's zone. */
  today: () => new Intl.DateTimeFormat('en-CA').format(now()),
};
