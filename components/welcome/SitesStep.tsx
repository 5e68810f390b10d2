import { SiteList } from '../settings/SitesSection';
import type { Settings, SitesRoom } from '../settings/world';

interface Props {
  settings: Settings;
  room: SitesRoom;
  onChange: (patch: Partial<Settings>) => void;
}

/** One button a site, each with its reason; nothing is asked for until it is pressed. */
export function SitesStep(props: Props) {
  return (
    <main class="sections">
      <SiteList {...props} />
    </main>
  );
}
