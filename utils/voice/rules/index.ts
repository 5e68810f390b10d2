import { address } from './address';
import { avoidWord } from './avoid-word';
import { capitals } from './capitals';
import { cliche } from './cliche';
import { crisisBlame } from './crisis-blame';
import { duplicate } from './duplicate';
import { emoji } from './emoji';
import { exclamation } from './exclamation';
import { expiredFact } from './expired-fact';
import { firstName } from './first-name';
import { greeting } from './greeting';
import { language } from './language';
import { length } from './length';
import { mention } from './mention';
import { personalData } from './personal-data';
import { placeholder } from './placeholder';
import { promise } from './promise';
import type { Rule } from './rule';
import { signOff } from './sign-off';
import { unapprovedDate } from './unapproved-date';
import { unapprovedLink } from './unapproved-link';
import { unapprovedPrice } from './unapproved-price';

/** All rules that a reply is checked by (R4). */
export const rules: readonly Rule[] = [
  length,
  placeholder,
  language,
  promise,
  crisisBlame,
  personalData,
  unapprovedLink,
  unapprovedPrice,
  unapprovedDate,
  expiredFact,
  mention,
  greeting,
  firstName,
  address,
  avoidWord,
  cliche,
  capitals,
  emoji,
  exclamation,
  duplicate,
  signOff,
];
