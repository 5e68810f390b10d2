import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeed } from '../utils/feed/script';
import { mastodon } from '../utils/sites/mastodon';

export default defineUnlistedScript(() => runFeed(mastodon));
