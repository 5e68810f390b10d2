import type { Count } from './post';

/**
 * Units of the short forms that the sites print, by CLDR (sites.md I.0 lists where each is used).
 * Looked up as written first, then in lower case: "M" is a million, while "m" is minutes; "t." is a
 * Finnish thousand, while "t" is hours and therefore absent.
 */
const UNITS: Record<string, number> = Object.fromEntries(
  (
    [
      [1e3, 'k t. tuh tn mil N tsd tis tys rb bin тыс тис nghìn ألف 천 千'],
      [1e4, '万 萬 만'],
      [1e6, 'M milj mn mi mio mill mln tr jt млн triệu مليون'],
      [1e8, '亿 億 억'],
      [1e9, 'B mrd md mia mld bi млрд tỷ مليار'],
    ] as const
  ).flatMap(([value, names]) => names.split(' ').map((name) => [name, value])),
);

/** Marks that group digits by three; a space of any width, an apostrophe, full stop or comma. */
const GROUP = "[.,'’٬\\s]";
const WHOLE = `\\d{1,3}(?:${GROUP}\\d{2,3})*${GROUP}\\d{3}(?!\\d)|\\d+`;
const PLAIN = new RegExp(`^(?:${WHOLE})$`);
const SHORT = /^(\d+(?:[\s'’]\d{3})*)(?:[.,٫](\d+))?(\s*)(\p{L}+\.?)$/u;
const FIRST = new RegExp(WHOLE);
const LEADING = /^(\d[\d\s'’]*[.,٫]\d+|\d[\d\s'’.,]*\d|\d)(\s*)(\p{L}+\.?)?/u;

/** Drops direction marks and writes Arabic-Indic and Persian digits as ASCII. */
const clean = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();

const digits = (text: string): number => Number(text.replace(/\D/g, ''));

const counted = (value: number, exact: boolean): Count | null =>
  Number.isSafeInteger(value) ? { value, exact } : null;

function unitOf(name: string): number | null {
  for (const form of [name, name.toLowerCase()]) {
    const value = UNITS[form] ?? UNITS[form.replace(/\.$/, '')];
    if (value) return value;
  }
  return null;
}

/**
 * A text that is a number and nothing else, as shown beside an icon: "137", "11.700", "12 345"
 * (exact), "1.2K", "1,2 t.", "11,7 mil", "2300 M" (short: not exact). A separator before a unit is
 * decimal. null for anything else, also for "3 t" (hours), "5m" (minutes) and "1,2" (no count).
 */
export function readCount(text: string | null | undefined): Count | null {
  const shown = clean(text ?? '');
  if (PLAIN.test(shown)) return counted(digits(shown), true);
  const [, whole, decimals, space, name] = SHORT.exec(shown) ?? [];
  if (!whole || !name) return null;
  // English writes "12B" for a thousand million, Turkish "12 B" and "1,2 B" for thousands.
  if (name === 'B' && (space || decimals) && !shown.includes('.')) return null;
  const unit = unitOf(name);
  if (!unit) return null;
  const value = Number(`${digits(whole)}.${decimals ?? 0}`) * unit;
  return counted(Math.round(value), false);
}

/**
 * The first number of an aria-label, which the sites print in full: "17002 Respostas. Resposta",
 * "5,979,037 views", "Tykkää: 12 345 ihmistä". null when the label is shortened after all ("1.2K").
 */
export function readLabelCount(label: string | null | undefined): Count | null {
  const shown = clean(label ?? '');
  const match = FIRST.exec(shown);
  if (!match) return null;
  const rest = shown.slice(match.index + match[0].length);
  if (/^(?:[.,٫]\d|[KMB](?!\p{L})|[万萬만亿億억천千])/iu.test(rest)) return null;
  return counted(digits(match[0]), true);
}

/**
 * A number followed by words: "3 comments", "1,2 mil comentários", "13 bình luận". A short unit after
 * a space and without decimals may as well be a word of the phrase ("5 mi piace"): null then.
 */
export function readPhraseCount(text: string | null | undefined): Count | null {
  const shown = clean(text ?? '');
  const [, number, space, name] = LEADING.exec(shown) ?? [];
  if (!number) return null;
  const unit = name ? unitOf(name) : null;
  if (!unit) return readCount(number);
  const sure = space === '' || /[.,٫]\d{1,2}$/.test(number) || (name ?? '').length > 2;
  return sure ? readCount(`${number}${space}${name}`) : null;
}
