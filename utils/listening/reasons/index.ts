import type { Reason } from '../reason';
import { ad } from './ad';
import { competitor } from './competitor';
import { complaint } from './complaint';
import { crisis } from './crisis';
import { mention } from './mention';
import { orderHelp } from './order-help';
import { own } from './own';
import { praise } from './praise';
import { question } from './question';
import { spam } from './spam';
import { userContent } from './user-content';

/** All reasons, most urgent first. */
export const reasons: readonly Reason[] = [
  crisis,
  complaint,
  question,
  orderHelp,
  praise,
  userContent,
  competitor,
  mention,
  ad,
  own,
  spam,
];
