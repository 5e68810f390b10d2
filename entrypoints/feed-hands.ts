import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hands } from '../utils/feed/hands';

/** Put beside a site's script by the background when a reply box comes into use; same isolated world. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { savyHands: hands });
});
