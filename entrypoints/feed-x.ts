import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { x } from '../utils/sites/x';

export default defineUnlistedScript(() => runFeed(x));
