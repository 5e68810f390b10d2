import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * Loads what a page shows, and again when `watch` calls back. `failed` holds what went wrong. What was
 * loaded for other `keys` is not shown any more, an answer that comes too late is dropped.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  watch: (listener: () => void, signal: AbortSignal) => void,
  keys: unknown[],
): { value: T | null; failed: string | null; reload: () => void } {
  const [state, setState] = useState<{ value: T | null; failed: string | null }>({
    value: null,
    failed: null,
  });
  const run = useRef(0);
  const reload = useCallback(() => {
    const mine = ++run.current;
    load().then(
      (value) => mine === run.current && setState({ value, failed: null }),
      (error) => {
        if (mine !== run.current) return;
        setState(({ value }) => ({
          value,
          failed: error instanceof Error ? error.message : String(error),
        }));
      },
    );
    // The caller names by `keys` what `load` depends on.
  }, keys);
  useEffect(() => {
    setState({ value: null, failed: null });
    const ending = new AbortController();
    reload();
    watch(reload, ending.signal);
    return () => {
      run.current++;
      ending.abort();
    };
  }, [reload, watch]);
  return { ...state, reload };
}
