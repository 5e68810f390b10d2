import { useCallback } from 'preact/hooks';
import type { Brand } from '../../utils/strategy/brand';
import { CrisisBanner } from './CrisisBanner';
import { useLoaded } from './use-loaded';
import type { DashboardWorld } from './world';

/** Standing warnings, where there are any. */
export function TodayWarnings({ brand, world }: { brand: Brand; world: DashboardWorld }) {
  const load = useCallback(() => world.readWarnings(brand.id), [world, brand.id]);
  const { value: warnings } = useLoaded(load, world.onChange, [load]);
  if (!warnings) return null;
  return (
    <CrisisBanner
      brand={brand}
      warnings={warnings}
      onJudge={(alert, verdict) => void world.judge(brand.id, alert.id, verdict)}
    />
  );
}
