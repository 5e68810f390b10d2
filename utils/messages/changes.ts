/** The background says that the log or the settings changed; open pages of ours read again. */
export type Change = { posts?: string[]; today?: true; settings?: true };

const NAME = 'savy-changes';

export function announceChange(change: Change): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(change);
  channel.close();
}

export function onChange(listener: (change: Change) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', (event) => listener(event.data as Change));
  signal.addEventListener('abort', () => channel.close());
}
