import '../../assets/theme.css';
import '../../components/ui/ui.css';
import '../../components/ui/shell.css';
import '../../components/settings/settings.css';
import '../../components/feed/sample-feed.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { startPage } from '../../utils/start-page';
import { welcomeWorld } from './world';

void startPage().then((root) => render(<Welcome world={welcomeWorld} />, root));
