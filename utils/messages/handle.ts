import { browser } from 'wxt/browser';
import type { FromFeed, FromPages, Request, Response } from './protocol';
import { SCHEMAS } from './schemas';
import type { Envelope, Reply } from './send';

/** Where a message came from, as the browser (not the message) says. */
export interface Sender {
  /** An extension page of ours; false = a page's script. */
  isPage: boolean;
  tabId: number | null;
  frameId: number;
  windowId: number | null;
  url: string;
}

type Protocol = FromFeed & FromPages;
export type Handlers = {
  [Type in keyof Protocol]: (
    data: Request<Protocol, Type>,
    sender: Sender,
  ) => Promise<Response<Protocol, Type>>;
};

const refused: Record<string, number> = {};

/** How many messages were refused since the worker started, by reason. */
export const refusedMessages = (): Readonly<Record<string, number>> => refused;

const refuse = (reason: string): Reply => {
  refused[reason] = (refused[reason] ?? 0) + 1;
  return { ok: false, error: `refused: ${reason}` };
};

const describe = (sender: chrome.runtime.MessageSender): Sender => ({
  isPage: (sender.url ?? '').startsWith(browser.runtime.getURL('')),
  tabId: sender.tab?.id ?? null,
  frameId: sender.frameId ?? 0,
  windowId: sender.tab?.windowId ?? null,
  url: sender.url ?? '',
});

async function answer(handlers: Handlers, message: Envelope, from: Sender): Promise<Reply> {
  const type = message.type as keyof Protocol;
  let data: never;
  try {
    data = SCHEMAS[type].parse(message.data) as never;
  } catch {
    return refuse('wrong shape');
  }
  try {
    return { ok: true, data: await handlers[type](data, from) };
  } catch (error) {
    console.error(type, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Takes the protocol's messages: the sender by the browser's word, the shape by its schema. Page
 * scripts reach `feed/…` only. Handlers start in the same turn, so that a user gesture still counts.
 */
export function handle(handlers: Handlers): void {
  const listen = (
    message: Envelope,
    sender: chrome.runtime.MessageSender,
    respond: (reply: Reply) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return;
    const from = describe(sender);
    const type = message?.type;
    if (typeof type !== 'string' || !Object.hasOwn(SCHEMAS, type)) {
      respond(refuse('unknown message'));
    } else if (!from.isPage && (!type.startsWith('feed/') || from.tabId === null)) {
      respond(refuse('not for pages of sites'));
    } else {
      void answer(handlers, message, from).then(respond);
    }
    return true;
  };
  browser.runtime.onMessage.addListener(listen as never);
}
