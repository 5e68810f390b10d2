import type { DraftProvider } from './provider';
import { recipes } from './recipes';

/** Sources of drafts (R5), in the order in which they are asked. */
export const providers: readonly DraftProvider[] = [recipes];
