/** Milliseconds of processor time, which waits for other programs are no part of; of the clock in a page. */
function spent(): number {
  if (typeof process === 'undefined') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A small fixed piece of work, so that figures of one machine can be read on another: milliseconds. */
export function cpuProbe(): number {
  const start = spent();
  let a = 1;
  for (let index = 0; index < 20_000_000; index++) a = (Math.imul(a, 1664525) + 1013904223) | 0;
  // The result is used, so that the loop cannot be left out.
  return spent() - start + (a === 42 ? 1 : 0);
}

/** Milliseconds as they are printed. */
export const spell = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export interface Row {
  name: string;
  value: string;
  aim?: string;
}

export const quantile = (values: number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

export const median = (values: number[]): number => quantile(values, 0.5);

export function printRows(title: string, rows: Row[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, aim } of rows)
    console.log(`  ${name.padEnd(width)}  ${value}${aim ? `   (aim ${aim})` : ''}`);
}
