// `npm run bench [feed] [log] [reasons] [drafting]`: all of them without a name. Figures are printed, never
// asserted: machines are noisy, so everything stands beside a floor or a probe of the same run.
const BENCHES: Record<string, () => Promise<{ run(): Promise<unknown> | unknown }>> = {
  feed: () => import('./feed'),
  log: () => import('./log'),
  reasons: () => import('./reasons'),
  drafting: () => import('./drafting'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join('", "')}". There are: ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exit(2);
}
for (const [name, load] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) await (await load()).run();
