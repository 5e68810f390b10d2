import { startDesk } from '../popup/start-desk';

void startDesk('panel');
