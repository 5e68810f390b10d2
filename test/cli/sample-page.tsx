import { render } from 'preact';
import { SampleFeed } from '@/components/feed/SampleFeed';
import { now } from '@/utils/clock';
import { startWords } from '@/utils/i18n';
import '@/assets/theme.css';
import '@/components/feed/sample-feed.css';

/** The sample feed as a page of its own; `?lang=fi` chooses the language. */
const language = new URLSearchParams(location.search).get('lang') ?? navigator.language;
startWords(language);
document.documentElement.lang = language;
render(<SampleFeed now={now()} clock={now} />, document.body);
