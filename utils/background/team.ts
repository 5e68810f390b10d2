import { now } from '../clock';
import { readIdentity } from '../db/keys';
import { workspaceDayOf } from '../db/moment';
import { allRows, daysToShare, unparkRow } from '../db/outbox';
import { applyPeers, readToken } from '../db/peers';
import type { Rollup } from '../db/records';
import { getRollup } from '../db/rollups';
import { joinWorkspace, offerAllDays } from '../db/workspace';
import { announceChange } from '../messages/changes';
import type { Handlers } from '../messages/handle';
import type { FromPages } from '../messages/protocol';
import { activeBrand, brands } from '../settings';
import { isOwnDocument, makeDayDocument } from '../sync/day-document';
import { readBundle, writeBundle } from '../sync/file';
import { readInvitation, writeInvitation } from '../sync/invitation';
import { makeHasher } from '../sync/shared-hash';
import type { DayDocument } from '../sync/target';
import { momentOf, ownerOf } from './answer-feed';
import { findBrand } from './brands';
import { openLog } from './log';
import { syncNow } from './sync';

/** Under this name what came by single files is kept, apart from what a folder holds. */
const BY_FILE = 'bundle';

/** Exactly what a round would send of these days. */
async function makeDocuments(rollups: Rollup[]): Promise<DayDocument[]> {
  const identity = await readIdentity(await openLog());
  const hash = await makeHasher(identity.secret);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return Promise.all(rollups.map((rollup) => makeDayDocument(rollup, identity, zone, hash)));
}

/** Keeps colleagues' documents; our own, and those of brands that we do not have, are passed over. */
async function keepDocuments(text: string) {
  const database = await openLog();
  const identity = await readIdentity(database);
  const known = new Set<string>((await brands.getValue()).map(({ id }) => id));
  const { documents, refused } = readBundle(text);
  const theirs = documents.filter((document) => !isOwnDocument(document, identity));
  const fitting = theirs.filter(({ brand }) => known.has(brand));
  const token = (await readToken(database, BY_FILE)) ?? '';
  const kept = await applyPeers(database, BY_FILE, fitting, token);
  announceChange({ today: true });
  return {
    kept,
    older: fitting.length - kept,
    own: documents.length - theirs.length,
    otherBrand: theirs.length - fitting.length,
    refused,
  };
}

/** Sharing with colleagues by hand: what the options page asks for. */
export const teamHandlers: Pick<Handlers, Extract<keyof FromPages, `team/${string}`>> = {
  async 'team/folder-chosen'() {
    await offerAllDays(await openLog());
    await syncNow();
    return null;
  },
  async 'team/next'({ brand }) {
    const database = await openLog();
    const [row] = await allRows(database, brand);
    const today = workspaceDayOf(momentOf(now()), ownerOf(await findBrand(brand)).zone);
    const rollup = await getRollup(database, brand, row?.day ?? today);
    const [document] = await makeDocuments([rollup]);
    return { document: document as DayDocument };
  },
  async 'team/days'({ brand }) {
    const documents = await makeDocuments(await daysToShare(await openLog(), brand));
    return { text: writeBundle(documents), days: documents.length };
  },
  'team/read': ({ text }) => keepDocuments(text),
  async 'team/try-again'({ brand, day }) {
    await unparkRow(await openLog(), brand, day);
    await syncNow();
    return null;
  },
  async 'team/invite'({ brand }) {
    const { secret } = await readIdentity(await openLog());
    return { text: writeInvitation(await findBrand(brand), secret) };
  },
  async 'team/join'({ text }) {
    const read = readInvitation(text);
    if (read.state === 'refused') throw new Error(`refused: ${read.problem} ${read.where}`);
    const { brand, secret } = read.invitation;
    const all = await brands.getValue();
    // A profile that is here already is the person's own: it stays as it is.
    if (!all.some(({ id }) => id === brand.id)) await brands.setValue([...all, brand]);
    await activeBrand.setValue(brand.id);
    const database = await openLog();
    await readIdentity(database);
    const changed = await joinWorkspace(database, secret);
    announceChange({ today: true, settings: true });
    await syncNow();
    return { changed };
  },
};
