import { openDatabase } from '../../utils/db/open';
import { recordEvents } from '../../utils/db/record-events';
import { recordSightings } from '../../utils/db/record-sightings';
import type { SavyDatabase } from '../../utils/db/schema';
import { classify } from '../../utils/listening/classify';
import { relevance } from '../../utils/listening/watchlist';
import { postKey } from '../../utils/posts/keys';
import type { Brand } from '../../utils/strategy/brand';
import { makePost } from '../unit/db/world';

/** A member of staff at work, through the log's own doors. Bundled and run inside a page of the extension. */

interface Seen {
  id: string;
  text: string;
  /** UTC ms. */
  at: number;
}

const withLog = async (work: (database: SavyDatabase) => Promise<void>): Promise<void> => {
  const database = await openDatabase();
  await work(database);
  database.close();
};

const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();

/** Posts come by and are looked at; each has an author of its own. */
export const see = (brand: Brand, seen: Seen[]): Promise<void> =>
  withLog(async (database) => {
    const owner = { brand: brand.id, zone: null };
    for (const { id, text, at } of seen) {
      const post = makePost({
        id,
        text,
        lang: null,
        permalink: `https://x.com/asiakas${id}/status/${id}`,
        author: { name: `Asiakas ${id}`, handle: `asiakas${id}`, url: null },
        postedAt: new Date(at - 30 * 60_000).toISOString(),
      });
      const key = postKey(post);
      const moment = { at, offset: offsetAt(at) };
      const read = { classified: classify(post, brand), relevance: relevance(post, brand) };
      const item = { key, post, ...read, ...moment, thread: [] };
      await recordSightings(database, { ...owner, items: [item], looked: null });
      await recordEvents(database, owner, [
        { id: `seen/${brand.id}/${key}`, key, kind: 'seen', ...moment },
      ]);
    }
  });

/** Our reply to a post went out. */
export const answer = (brand: Brand, id: string, at: number): Promise<void> =>
  withLog(async (database) => {
    const base = { key: `x/${id}`, at, offset: offsetAt(at), text: 'Hei!', replyKey: null };
    await recordEvents(database, { brand: brand.id, zone: null }, [
      { ...base, id: `pending-${id}`, kind: 'sent-pending', sendId: id },
      { ...base, id: `sent-${id}`, kind: 'sent', sendId: id },
    ]);
  });

/** Keeps the origin's own folder as the chosen one: no test can click through the browser's picker. */
export const useOwnFolder = (): Promise<void> =>
  withLog(async (database) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('team', { create: true });
    await database.put('keys', { name: 'sync-folder', value: folder });
  });

/** The folder has refused a day. */
export const park = (brand: Brand['id'], day: string, parked: string): Promise<void> =>
  withLog(async (database) => {
    const { seq = 1 } = (await database.get('rollups', [brand, day])) ?? {};
    await database.put('outbox', { brand, day, seq, tries: 1, nextAt: 0, parked });
  });

/** Name -> text. */
export async function readFolder(): Promise<Record<string, string>> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('team', { create: true });
  const files: Record<string, string> = {};
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'file')
      files[name] = await (await (handle as FileSystemFileHandle).getFile()).text();
  }
  return files;
}

export async function writeFolder(files: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('team', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}
