import { useEffect, useState } from 'preact/hooks';

/** The time for ages on our pages: ticks each minute while the page is visible. */
export function useMinute(now: () => number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setTime(now());
    }, 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
