import '../../assets/theme.css';
import '../../components/ui/ui.css';
import '../../components/ui/shell.css';
import '../../components/ui/team.css';
import '../../components/settings/settings.css';
import '../../components/reply/queue.css';
import '../../components/reports/reports.css';
import { render } from 'preact';
import { Dashboard } from '../../components/reports/Dashboard';
import { startPage } from '../../utils/start-page';
import { watchWindow } from './open-at-desk';
import { dashboardWorld } from './world';

watchWindow();
void startPage().then((root) => render(<Dashboard world={dashboardWorld} />, root));
