/** What a raw request gives. The wrapper's own promises cost more than the requests: this is the hottest place. */
export const answerOf = <Value>(request: IDBRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A killed transaction rejects all its requests; the one that is awaited tells, the others are silent. */
export function quietly<Value>(request: Promise<Value>): Promise<Value> {
  request.catch(() => {});
  return request;
}

export interface Shelf<Value> {
  /** As the transaction found it. */
  original(key: string): Promise<Value | undefined>;
  /** As it stands now. */
  get(key: string): Promise<Value | undefined>;
  /** What is to be written; null = to be removed. */
  changed: Map<string, Value | null>;
}

/** Reads each record once, and remembers the changed ones. */
export function makeShelf<Value>(load: (key: string) => Promise<Value | undefined>): Shelf<Value> {
  const before = new Map<string, Promise<Value | undefined>>();
  const changed = new Map<string, Value | null>();
  const original = (key: string): Promise<Value | undefined> => {
    const known = before.get(key);
    if (known) return known;
    const loading = quietly(load(key));
    before.set(key, loading);
    return loading;
  };
  return {
    original,
    changed,
    async get(key) {
      if (!changed.has(key)) await original(key);
      return changed.has(key) ? (changed.get(key) ?? undefined) : original(key);
    },
  };
}

/** Adds without failing the transaction when the id exists. Raw requests: this is the hottest line. */
export const addOnce = (store: IDBObjectStore, value: unknown): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = store.add(value);
    request.onsuccess = () => resolve(true);
    request.onerror = (event) => {
      if (request.error?.name !== 'ConstraintError') return reject(request.error);
      event.preventDefault();
      event.stopPropagation();
      resolve(false);
    };
  });
