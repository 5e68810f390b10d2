import { fileTarget } from './file';
import type { TargetKind } from './target';

/** All kinds of sync targets (R6). The team's store will be the second line. */
export const TARGETS: TargetKind[] = [fileTarget];
