import type { Recipe } from '../../recipe';
import { competitor } from './competitor';
import { complaint } from './complaint';
import { mention } from './mention';
import { orderHelp } from './order-help';
import { praise } from './praise';
import { question } from './question';
import { userContent } from './user-content';

export const fi: readonly Recipe[] = [
  ...complaint,
  ...question,
  ...orderHelp,
  ...praise,
  ...userContent,
  ...mention,
  ...competitor,
];
