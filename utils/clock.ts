/** The only place that asks the machine for the time; everything else takes `now` as an argument. */
export const now = (): number => Date.now();
