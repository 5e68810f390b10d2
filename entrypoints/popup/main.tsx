import { startDesk } from './start-desk';

void startDesk('popup');
