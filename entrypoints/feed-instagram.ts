import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { instagram } from '../utils/sites/instagram';

export default defineUnlistedScript(() => runFeed(instagram));
