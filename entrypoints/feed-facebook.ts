import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { facebook } from '../utils/sites/facebook';

export default defineUnlistedScript(() => runFeed(facebook));
