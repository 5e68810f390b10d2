const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
const TID = /^[2-7a-j][2-7a-z]{12}$/;

/**
 * Milliseconds since 1970 in a record key of the AT protocol (https://atproto.com/specs/tid): five
 * bits a letter, 53 bits of microseconds, ten bits of a clock's id. null for other keys.
 */
export function timeInTid(key: string): number | null {
  if (!TID.test(key)) return null;
  let value = 0n;
  for (const letter of key) value = value * 32n + BigInt(DIGITS.indexOf(letter));
  return Number((value >> 10n) / 1000n);
}

/**
 * True where words for a time in any language hold the same year, day, hour (of 12 or 24) and minute
 * in the machine's zone, which is the zone that a page writes times in.
 */
export function agrees(at: number, words: string): boolean {
  const date = new Date(at);
  const hour = date.getHours();
  const numbers = words.match(/\d+/g)?.map(Number) ?? [];
  const has = (...values: number[]) => {
    const index = numbers.findIndex((number) => values.includes(number));
    return index >= 0 && numbers.splice(index, 1).length > 0;
  };
  return (
    has(date.getFullYear()) &&
    has(date.getDate()) &&
    has(hour, hour % 12 || 12) &&
    has(date.getMinutes())
  );
}
