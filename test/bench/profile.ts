import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { type Row, spell } from './probe';

export interface Profile {
  nodes: {
    id: number;
    callFrame: { url: string; functionName: string; lineNumber: number };
    hitCount?: number;
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

export const isExtension = (url: string): boolean => url.startsWith('chrome-extension://');

function parentsOf({ nodes }: Profile): Map<number, number> {
  const parents = new Map<number, number>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  return parents;
}

/** Milliseconds of the samples whose stack holds a function of the extension, and of all that are not idle. */
export function timeIn(profile: Profile): { ours: number; busy: number } {
  const parents = parentsOf(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const inOurs = new Map<number, boolean>();
  const belongs = (id: number): boolean => {
    const known = inOurs.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const result =
      isExtension(nodes.get(id)?.callFrame.url ?? '') || (parent !== undefined && belongs(parent));
    inOurs.set(id, result);
    return result;
  };
  let ours = 0;
  let busy = 0;
  profile.samples.forEach((id, index) => {
    const delta = (profile.timeDeltas[index] ?? 0) / 1000;
    if (nodes.get(id)?.callFrame.functionName === '(idle)') return;
    busy += delta;
    if (belongs(id)) ours += delta;
  });
  return { ours, busy };
}

/** Where the extension's time goes: milliseconds by function, with all that it calls, and without. */
export function hottest(profile: Profile): Row[] {
  const parents = parentsOf(profile);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const alone = new Map<string, number>();
  const whole = new Map<string, number>();
  const add = (spent: Map<string, number>, name: string, by: number) =>
    spent.set(name, (spent.get(name) ?? 0) + by);
  profile.samples.forEach((id, index) => {
    const delta = (profile.timeDeltas[index] ?? 0) / 1000;
    const names: string[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)?.callFrame;
      if (!frame || !isExtension(frame.url)) continue;
      names.push(`${frame.functionName.slice(0, 40) || '(anonymous)'}:${frame.lineNumber + 1}`);
    }
    const leaf = nodes.get(id)?.callFrame.functionName ?? '';
    if (names.length === 0 && !leaf.startsWith('(')) return;
    add(alone, names[0] ?? leaf, delta);
    for (const name of new Set(names)) add(whole, name, delta);
  });
  const all = new Set([...alone.keys(), ...whole.keys()]);
  const of = (name: string) => Math.max(whole.get(name) ?? 0, alone.get(name) ?? 0);
  return [...all]
    .sort((a, b) => of(b) - of(a))
    .slice(0, 50)
    .map((name) => ({ name, value: `${spell(of(name))}, alone ${spell(alone.get(name) ?? 0)}` }));
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}

export const stopProfile = async (session: CDPSession): Promise<Profile> =>
  (await session.send('Profiler.stop')).profile as Profile;

/** The profiler of the background worker, over the browser's own session; null while none runs. */
export async function attachWorker(context: BrowserContext) {
  const browser = context.browser();
  const root = browser ? await browser.newBrowserCDPSession() : null;
  if (!root) return null;
  const { targetInfos } = await root.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes('background'),
  );
  if (!target) return null;
  const { sessionId } = await root.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let id = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id: answered, result } = JSON.parse(message) as { id: number; result: unknown };
    waiting.get(answered)?.(result);
  });
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++id, resolve);
      void root.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  return {
    async start() {
      await send('Profiler.enable');
      await send('Profiler.setSamplingInterval', { interval: 200 });
      await send('Profiler.start');
    },
    async stop(): Promise<Profile> {
      const { profile } = (await send('Profiler.stop')) as { profile: Profile };
      await root.detach();
      return profile;
    },
  };
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Milliseconds of CPU that threads of this name have had in the extension processes of the browsers
 * started from here, as Linux counts them: right on a busy machine too, where a sample that was taken
 * while another process ran counts as work. null on other systems.
 */
export function workerThreadTime(name = 'ServiceWorker t'): number | null {
  const parentOf = (pid: string) => /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  const isHere = (pid: string | undefined): boolean =>
    pid === String(process.pid) || (pid !== undefined && pid !== '0' && isHere(parentOf(pid)));
  if (process.platform !== 'linux') return null;
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (!read(`/proc/${pid}/cmdline`).includes('--extension-process') || !isHere(pid)) continue;
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      if (read(`/proc/${pid}/task/${thread}/comm`).trim() !== name) continue;
      sum += Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6;
    }
  }
  return sum;
}
