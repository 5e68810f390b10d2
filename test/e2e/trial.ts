import { newBrand } from '../../utils/strategy/brand';

/** What a mark shows to eyes and to screen readers, read through its closed root by the debugger. */
export interface ShownMark {
  /** The owner that the caller's expression finds for the mark's element. */
  owner: string | null;
  name: string;
  description: string;
  tone: string;
  /** Middle of the mark, in CSS pixels of the viewport. */
  middle: { x: number; y: number };
}

/** One page in a browser, spoken to by expressions, real keys and real clicks. */
export interface Tab {
  // biome-ignore lint/suspicious/noExplicitAny: the page's answer, told apart by the test.
  evaluate(expression: string): Promise<any>;
  goto(url: string): Promise<void>;
  /** Waits for the element and clicks in its middle. */
  click(selector: string): Promise<void>;
  clickAt(point: { x: number; y: number }): Promise<void>;
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** `owner` is a function expression: from the mark's element to a string or null. */
  marks(owner: string): Promise<ShownMark[]>;
  /** Brings the tab to the front. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension. */
export interface Trial {
  name: 'chromium' | 'firefox';
  /** Address of a file of the extension. */
  address(path: string): string;
  open(url: string): Promise<Tab>;
  /** A page of the extension on which none of its code runs: to look at storage and database. */
  door: Tab;
  /** The reply desk as it opened after a mark was pressed. */
  desk(): Promise<Tab>;
  /** How many reply desks are open. */
  desks(): Promise<number>;
  /** Answers requests for pages of a host; by address, null = 404. */
  serve(host: string, answer: (url: URL) => string | null): Promise<void>;
  close(): Promise<void>;
}

/** The account that is signed in on the invented pages of every site. */
export const OWN = 'kuurakahvi';

/** A brand with handles on each site, and words that the pages of the tests hold nowhere but where they mean it. */
export const testBrand = {
  ...newBrand('b_kuura1', 'Kuura Kahvi', 'Europe/Helsinki'),
  handles: {
    sample: [OWN],
    x: [OWN],
    facebook: [OWN],
    instagram: [OWN],
    bluesky: ['kuurakahvi.example'],
    mastodon: [`${OWN}@suomi.example`, OWN],
  },
  products: [
    { id: 'revontuli', name: 'Revontuli', words: ['revontuli'] },
    { id: 'hiillos', name: 'Hiillos', words: ['hiillos'] },
    { id: 'kuulas', name: 'Kuulas', words: ['kuulas', 'cold brew'] },
  ],
  watch: ['kuura', '#kuurahetki'],
  competitors: [{ name: 'Routa Coffee', words: ['routa coffee', 'routacoffee'] }],
};

export type Settings = Record<string, unknown>;

/** Writes settings as the extension keeps them; the brand is there unless something else is said. */
export async function setUp(door: Tab, settings: Settings = {}): Promise<void> {
  const all = { brands: [testBrand], preferences: PREFERENCES, ...settings };
  await door.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(all)})`);
}

const PREFERENCES = {
  language: 'en',
  desk: 'popup',
  singleKeys: false,
  summaryHour: null,
  retentionDays: 90,
  initials: '',
  off: false,
};

/** Every store of the log as it stands; {} before it exists. */
// biome-ignore lint/suspicious/noExplicitAny: records of all stores, told apart by the test.
export const readLog = (door: Tab): Promise<Record<string, any[]>> =>
  door.evaluate(`(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'savy')) return {};
    const ask = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await ask(indexedDB.open('savy'));
    const names = [...database.objectStoreNames];
    const transaction = names.length > 0 ? database.transaction(names) : null;
    const all = {};
    await Promise.all(names.map(async (name) => {
      all[name] = await ask(transaction.objectStore(name).getAll());
    }));
    database.close();
    return all;
  })()`);

/** Ids of events of one kind, as they stand in the log. */
export const eventsOf = async (door: Tab, kind: string) =>
  ((await readLog(door)).events ?? []).filter((event) => event.kind === kind);

/** The day's kept figures: counters of a site, and rows of posts that needed an answer. */
export async function figures(door: Tab, site: string) {
  const rollups = (await readLog(door)).rollups ?? [];
  const count = (name: string): number =>
    rollups.reduce((sum, { counters }) => sum + (counters[`${name}|${site}`] ?? 0), 0);
  // biome-ignore lint/suspicious/noExplicitAny: rows of the rollup.
  const rows: any[] = rollups.flatMap(({ needed }) => Object.values(needed));
  const own = rows.filter((row) => row.site === site);
  return {
    sent: count('sent'),
    failed: count('send-failed'),
    inserted: count('inserted'),
    outside: count('outside'),
    answered: own.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}

/** Waits, without a test framework: for steps that are no assertions. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined | false>,
  what: string,
  within = 10_000,
): Promise<Value> {
  const end = Date.now() + within;
  for (;;) {
    const value = await look().catch(() => null);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
