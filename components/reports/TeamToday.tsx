import { useCallback } from 'preact/hooks';
import type { Day } from '../../utils/db/records';
import type { Brand } from '../../utils/strategy/brand';
import { TeamPart } from './TeamPart';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

/** The day with colleagues, where somebody shares theirs. */
export function TeamToday({
  brand,
  day,
  world,
}: {
  brand: Brand;
  day: Day;
  world: DashboardWorld;
}) {
  const load = useCallback(() => world.readTeam(brand.id, day), [world, brand.id, day]);
  const { value: report } = useLoaded(load, world.onChange, [load]);
  return report && <TeamPart report={report} />;
}
