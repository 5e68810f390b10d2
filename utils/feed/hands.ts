import { runCommand } from './commands';
import { showNotice } from './notice';
import { placeDraft } from './place';
import { watchSends } from './sent';
import type { Hands } from './world';

export const hands: Hands = { watchSends, placeDraft, runCommand, showNotice };
