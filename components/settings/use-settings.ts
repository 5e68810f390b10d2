import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, SettingsRoom } from './world';

/** Typing is one change: what follows within this time belongs to the same step of undo. */
const STEP = 1_000;
const QUIET = 350;

export type SaveState = 'idle' | 'saving' | 'saved' | 'undone' | 'failed';

interface Saver {
  settings: Settings | null;
  state: SaveState;
  canUndo: boolean;
  change(patch: Partial<Settings>): void;
  /** A change that is written at once and can't be taken back, nor anything before it. False = not written. */
  settle(patch: Partial<Settings>): Promise<boolean>;
  undo(): void;
}

/** Keeps the settings on the screen, saves them by itself, and can take steps back. */
export function useSettings(world: SettingsRoom): Saver {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<SaveState>('idle');
  const current = useRef<Settings | null>(null);
  const steps = useRef<Settings[]>([]);
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const show = useCallback((value: Settings) => {
    current.current = value;
    setSettings(value);
  }, []);

  const write = useCallback(
    async (after: SaveState): Promise<boolean> => {
      timer.current = null;
      if (!current.current) return false;
      try {
        await world.writeSettings(current.current);
        setState(after);
        return true;
      } catch {
        setState('failed');
        return false;
      }
    },
    [world],
  );

  const flush = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    void write('saved');
  }, [write]);

  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      // What is being typed here wins over what another page wrote a moment ago.
      if (timer.current !== null) return;
      const value = await world.readSettings();
      if (timer.current === null && !ending.signal.aborted) show(value);
    };
    void read();
    world.onChange(() => void read(), ending.signal);
    addEventListener('pagehide', flush, { signal: ending.signal });
    return () => {
      flush();
      ending.abort();
    };
  }, [world, show, flush]);

  const change = useCallback(
    (patch: Partial<Settings>) => {
      if (!current.current) return;
      const at = performance.now();
      if (at - lastChange.current > STEP) steps.current.push(current.current);
      lastChange.current = at;
      show({ ...current.current, ...patch });
      setState('saving');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void write('saved'), QUIET);
    },
    [show, write],
  );

  const settle = useCallback(
    async (patch: Partial<Settings>) => {
      if (!current.current) return false;
      if (timer.current !== null) clearTimeout(timer.current);
      steps.current = [];
      lastChange.current = Number.NEGATIVE_INFINITY;
      show({ ...current.current, ...patch });
      return write('saved');
    },
    [show, write],
  );

  const undo = useCallback(() => {
    const before = steps.current.pop();
    if (!before) return;
    if (timer.current !== null) clearTimeout(timer.current);
    lastChange.current = Number.NEGATIVE_INFINITY;
    show(before);
    void write('undone');
  }, [show, write]);

  return { settings, state, canUndo: steps.current.length > 0, change, settle, undo };
}
