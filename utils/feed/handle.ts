/** "@Kuura" and "kuura" are one account of one site. */
export const isSameHandle = (one: string, other: string): boolean =>
  one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase();
