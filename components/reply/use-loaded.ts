import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** `undefined` while the first answer is awaited. */
export interface Loaded<Value> {
  value: Value | undefined;
  error: string | null;
  reload(): Promise<void>;
}

/**
 * Loads a value, and again when `key` changes or on `reload`. Answers that come late, for an earlier
 * key, are dropped; while it reloads the old value stays, so that nothing flickers.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<{ key: string; value?: Value; error: string | null }>({
    key,
    error: null,
  });
  const asked = useRef(0);
  const latest = useRef(load);
  latest.current = load;
  const reload = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const value = await latest.current();
      if (mine === asked.current) setState({ key, value, error: null });
    } catch (error) {
      if (mine === asked.current) setState({ key, error: String(error) });
    }
  }, [key]);
  useEffect(() => {
    void reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);
  const current = state.key === key;
  return {
    value: current ? state.value : undefined,
    error: current ? state.error : null,
    reload,
  };
}
