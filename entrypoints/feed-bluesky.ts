import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { bluesky } from '../utils/sites/bluesky';

export default defineUnlistedScript(() => runFeed(bluesky));
