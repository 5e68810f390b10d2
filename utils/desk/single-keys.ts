const SINGLE_KEYS_OFF = 'desk:single-keys-off';

/** Single keys (1–3, D, S, J, K, …) are on until the person turns them off: in the desk, and in its queue elsewhere. */
export const hasSingleKeys = (storage: Storage): boolean =>
  storage.getItem(SINGLE_KEYS_OFF) === null;

export function setSingleKeys(storage: Storage, on: boolean): void {
  if (on) storage.removeItem(SINGLE_KEYS_OFF);
  else storage.setItem(SINGLE_KEYS_OFF, '1');
}
