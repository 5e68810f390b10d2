/**
 * Light enough for the content script: no polyfill, no schemas. Both browsers answer with promises
 * under Manifest V3.
 */
import type { FromFeed, FromPages, Request, Response, ToFeed } from './protocol';

/** The other side could not take or answer a message; senders retry what must not be lost. */
export class NotDelivered extends Error {}

type ToBackground = FromFeed & FromPages;

/** What travels. `error` comes back when the other side refused or failed. */
export type Envelope = { type: string; data: unknown };
export type Reply = { ok: true; data: unknown } | { ok: false; error: string };

const api = (): typeof chrome =>
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;

async function deliver(call: () => Promise<unknown>): Promise<unknown> {
  let reply: Reply | undefined;
  try {
    reply = (await call()) as Reply | undefined;
  } catch (error) {
    throw new NotDelivered(String(error));
  }
  if (!reply) throw new NotDelivered('no answer');
  if (!reply.ok) throw new Error(reply.error);
  return reply.data;
}

/** Asks the background. Throws `NotDelivered` when it was killed on the way, `Error` when it refused. */
export const send = <Type extends keyof ToBackground>(
  type: Type,
  data: Request<ToBackground, Type>,
): Promise<Response<ToBackground, Type>> =>
  deliver(() => api().runtime.sendMessage({ type, data } satisfies Envelope)) as Promise<
    Response<ToBackground, Type>
  >;

/** Asks the page's script in one frame of a tab. Throws `NotDelivered` when no script listens there. */
export const sendToTab = <Type extends keyof ToFeed>(
  tabId: number,
  frameId: number,
  type: Type,
  data: Request<ToFeed, Type>,
): Promise<Response<ToFeed, Type>> =>
  deliver(() =>
    api().tabs.sendMessage(tabId, { type, data } satisfies Envelope, { frameId }),
  ) as Promise<Response<ToFeed, Type>>;

/** False once the extension was reloaded or removed under this page: the script then goes silent. */
export const isAlive = (): boolean => {
  try {
    return api().runtime?.id !== undefined;
  } catch {
    return false;
  }
};

type FeedHandlers = {
  [Type in keyof ToFeed]: (data: Request<ToFeed, Type>) => Promise<Response<ToFeed, Type>>;
};

/** The page's script answers the background; anything else is not answered. Returns the way to stop. */
export function answerBackground(handlers: FeedHandlers): () => void {
  const { runtime } = api();
  const listen = (
    message: Envelope,
    sender: chrome.runtime.MessageSender,
    respond: (reply: Reply) => void,
  ) => {
    if (sender.id !== runtime.id || sender.tab || !Object.hasOwn(handlers, message?.type)) return;
    const handler = handlers[message.type as keyof ToFeed] as (data: unknown) => Promise<unknown>;
    handler(message.data).then(
      (data) => respond({ ok: true, data }),
      (error) => respond({ ok: false, error: String(error) }),
    );
    return true;
  };
  runtime.onMessage.addListener(listen);
  return () => runtime.onMessage.removeListener(listen);
}
