import { isApproved } from '../approved';
import type { Guideline } from '../guideline';
import { defineRule, found } from './rule';

type Kind = 'email' | 'iban' | 'identity' | 'card' | 'order' | 'phone';

const digits = (text: string): string => text.replace(/\D/g, '');

/** ISO 13616: move the first four characters to the end, letters to numbers, remainder by 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4))
    for (const digit of Number.parseInt(char, 36).toString())
      rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Luhn's check digit, as on payment cards. */
function isCard(text: string): boolean {
  const plain = digits(text);
  if (plain.length < 13 || plain.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < plain.length; index++) {
    const digit = Number(plain[plain.length - 1 - index]);
    sum += index % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** In order: what an earlier kind has taken is not looked at again. */
const KINDS: { kind: Kind; pattern: RegExp; is?: (text: string) => boolean }[] = [
  {
    kind: 'email',
    pattern:
      /(?<![@\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/gi,
    is: isIban,
  },
  // Finnish personal identity code; the century marks include those added in 2023.
  {
    kind: 'identity',
    pattern:
      /(?<![\p{L}\p{N}])(?:0[1-9]|[12]\d|3[01])(?:0\d|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/giu,
  },
  { kind: 'card', pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, is: isCard },
  {
    kind: 'order',
    pattern:
      /(?<!\p{L})(?:orders?|tilau\p{L}{1,9}|tracking|lähety\p{L}{1,12}|invoice|lasku\p{L}{0,9}|ticket)(?: (?:number|no|nro|numero|code|id))?\.?:? {0,2}#?[A-Z]{0,4}-?\d{4,}/giu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}.,:/-])(?:\+\d{1,3}[ -]?|0)(?:\(?\d{1,4}\)?[ -]?){1,5}\d{2,4}(?![\p{L}\d])/gu,
    is: (text) => digits(text).length >= 7,
  },
];

const isContact = (text: string, guideline: Guideline): boolean => {
  const plain = digits(text);
  return (
    plain.length >= 7 &&
    guideline.facts.some((fact) =>
      Object.values(fact.value).some((value) => digits(value).includes(plain)),
    )
  );
};

/** Phone numbers, addresses, account, card, identity and order numbers that the brand did not approve. */
export const personalData = defineRule({
  id: 'personal-data',
  find({ reading, guideline, context }) {
    if (!/[\d@]/u.test(reading.text)) return [];
    const taken: { start: number; end: number }[] = reading.links.filter(
      (link) => !link.text.includes('@'),
    );
    return KINDS.flatMap(({ kind, pattern, is }) =>
      [...reading.text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        if (is && !is(match[0])) return [];
        if (taken.some((other) => other.start < span.end && span.start < other.end)) return [];
        taken.push(span);
        if (isApproved(reading.text, span, guideline, context.today)) return [];
        if (kind === 'phone' && isContact(match[0], guideline)) return [];
        return [found('error', span, { context: kind, what: match[0] })];
      }),
    );
  },
});
