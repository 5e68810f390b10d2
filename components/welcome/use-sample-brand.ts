import { useState } from 'preact/hooks';
import { sampleBrand } from '../feed/sample-posts';
import type { Settings } from '../settings/world';
import type { WelcomeWorld } from './world';

const SAMPLE = sampleBrand('UTC').id;

interface Removal {
  /** The sample brand is among the brands. */
  isHere: boolean;
  /** It was removed on this page, with its log. */
  isGone: boolean;
  remove(back: Settings['active']): void;
}

/** The sample brand goes with everything logged on it, without a question: it was only a sample. */
export function useSampleBrand(
  settings: Settings,
  settle: (patch: Partial<Settings>) => Promise<boolean>,
  world: WelcomeWorld,
): Removal {
  const [isGone, setGone] = useState(false);
  const isHere = settings.brands.some((brand) => brand.id === SAMPLE);
  return {
    isHere,
    isGone: isGone && !isHere,
    remove(back) {
      const brands = settings.brands.filter((brand) => brand.id !== SAMPLE);
      const { [SAMPLE]: _, ...guidelines } = settings.guidelines;
      // Nothing may be logged for it any more before its log is erased.
      void settle({ brands, guidelines, active: back })
        .then((done) => (done ? world.eraseBrand(SAMPLE) : null))
        .then((erased) => setGone(erased !== null));
    },
  };
}
