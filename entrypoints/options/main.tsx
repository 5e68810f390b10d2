import '../../assets/theme.css';
import '../../components/ui/ui.css';
import '../../components/ui/shell.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { Options } from '../../components/settings/Options';
import { startPage } from '../../utils/start-page';
import { optionsWorld } from './world';

void startPage().then((root) => render(<Options world={optionsWorld} />, root));
