import type { SavyDatabase } from './schema';

/** Who this device is to the team: random pseudonyms and the workspace's secret. Never in an export. */
export interface Identity {
  device: string;
  staff: string;
  /** Of this state of the database: a restored backup or a cloned profile goes on under another. */
  boot: string;
  /** base64url, 32 bytes; the same for the whole workspace. */
  secret: string;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const makePseudonym = (): string =>
  toBase64Url(crypto.getRandomValues(new Uint8Array(9))).replace(/[-_]/g, '0');

const MAKERS: { [Name in keyof Identity]: () => string } = {
  device: makePseudonym,
  staff: makePseudonym,
  boot: () => crypto.randomUUID(),
  secret: () => toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
};

/** What is missing is made up now, and stays. */
export async function readIdentity(database: SavyDatabase): Promise<Identity> {
  const transaction = database.transaction('keys', 'readwrite');
  const identity = {} as Identity;
  for (const name of Object.keys(MAKERS) as (keyof Identity)[]) {
    const known = await transaction.store.get(name);
    identity[name] = (known?.value as string | undefined) ?? MAKERS[name]();
    if (!known) await transaction.store.put({ name, value: identity[name] });
  }
  await transaction.done;
  return identity;
}

/** When a colleague invites this device: the workspace's secret and the login as pseudonym. */
export async function changeIdentity(
  database: SavyDatabase,
  change: Partial<Identity>,
): Promise<void> {
  const transaction = database.transaction('keys', 'readwrite');
  for (const [name, value] of Object.entries(change)) await transaction.store.put({ name, value });
  await transaction.done;
}
