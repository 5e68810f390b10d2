import { browser } from 'wxt/browser';
import type { FromFeed, FromPages, Request, Response, ToFeed } from './protocol';

/** The background could not take or answer a message; senders retry what must not be lost. */
export class NotDelivered extends Error {}

type ToBackground = FromFeed & FromPages;

/** What travels. `error` comes back when the background refused or failed. */
export type Envelope = { type: string; data: unknown };
export type Reply = { ok: true; data: unknown } | { ok: false; error: string };

const open = (reply: Reply | undefined): unknown => {
  if (!reply) throw new NotDelivered('no answer');
  if (!reply.ok) throw new Error(reply.error);
  return reply.data;
};

/** Asks the background. Throws `NotDelivered` when it was killed on the way, `Error` when it refused. */
export async function send<Type extends keyof ToBackground>(
  type: Type,
  data: Request<ToBackground, Type>,
): Promise<Response<ToBackground, Type>> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage({ type, data } satisfies Envelope);
  } catch (error) {
    throw new NotDelivered(String(error));
  }
  return open(reply) as Response<ToBackground, Type>;
}

/** Asks the page's script in one frame of a tab. Throws `NotDelivered` when no script listens there. */
export async function sendToTab<Type extends keyof ToFeed>(
  tabId: number,
  frameId: number,
  type: Type,
  data: Request<ToFeed, Type>,
): Promise<Response<ToFeed, Type>> {
  let reply: Reply | undefined;
  try {
    reply = await browser.tabs.sendMessage(tabId, { type, data } satisfies Envelope, { frameId });
  } catch (error) {
    throw new NotDelivered(String(error));
  }
  return open(reply) as Response<ToFeed, Type>;
}
