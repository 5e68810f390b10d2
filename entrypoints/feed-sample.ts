import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { sample } from '../utils/sites/sample';

export default defineUnlistedScript(() => runFeed(sample));
