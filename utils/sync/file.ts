import { readDocument } from './document-schema';
import {
  type DayDocument,
  defineTarget,
  defineTargetKind,
  type Folder,
  type PushResult,
  type SyncTarget,
} from './target';

/** Windows forbids ":" in names. Ids hold letters, digits, "-" and "_" only, and dots in no other place. */
const nameOf = (document: DayDocument): string => `${document._id.replaceAll(':', '.')}.json`;
const NAME = /^day\.[\w-]+\.[\w-]+\.\d{4}-\d\d-\d\d\.json$/;

/** Errors that another try does not mend: the person has to choose the folder again, or make room. */
const FINAL = [
  'NotAllowedError',
  'SecurityError',
  'QuotaExceededError',
  'NoModificationAllowedError',
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function pushOne(folder: Folder, document: DayDocument): Promise<PushResult> {
  const id = document._id;
  try {
    const before = parse((await folder.read(nameOf(document))) ?? 'null');
    const known = readDocument(before);
    // A file of ours that cannot be read (a sync program cut it short) is written again.
    if (known.state === 'newer') return { id, state: 'refused', reason: 'newer schema' };
    if (known.state === 'read') {
      const { seq, boot } = known.document;
      if (boot !== document.boot || seq > document.seq) {
        return { id, state: 'newer-exists', seq, boot };
      }
      if (seq === document.seq) return { id, state: 'stored' };
    }
    await folder.write(nameOf(document), `${JSON.stringify(document)}\n`);
    return { id, state: 'stored' };
  } catch (error) {
    const { name, message } = error as Error;
    if (FINAL.includes(name)) return { id, state: 'refused', reason: `${name}: ${message}` };
    return { id, state: 'retry', after: null };
  }
}

/** Name -> `boot` and `seq`: what was read already. Opaque to callers. */
type Token = Record<string, string>;

const connect = (folder: Folder): SyncTarget =>
  defineTarget({
    id: 'file',
    async push(documents, { signal }) {
      const results: PushResult[] = [];
      for (const document of documents) {
        signal.throwIfAborted();
        results.push(await pushOne(folder, document));
      }
      return results;
    },
    async pull(since, { signal }) {
      const before = (parse(since ?? '') ?? {}) as Token;
      const token: Token = {};
      const documents: DayDocument[] = [];
      const refused: { name: string; reason: string }[] = [];
      for (const name of (await folder.list()).filter((each) => NAME.test(each)).toSorted()) {
        signal.throwIfAborted();
        const text = await folder.read(name);
        if (text === null) continue;
        const read = readDocument(parse(text));
        if (read.state === 'newer') refused.push({ name, reason: `schema ${read.schema}` });
        if (read.state === 'refused') refused.push({ name, reason: read.reason });
        if (read.state !== 'read') continue;
        if (nameOf(read.document) !== name) {
          refused.push({ name, reason: 'the name is not that of its content' });
          continue;
        }
        token[name] = `${read.document.boot}/${read.document.seq}`;
        if (token[name] !== before[name]) documents.push(read.document);
      }
      return { documents, token: JSON.stringify(token), refused };
    },
  });

/** Day documents as JSON files in a folder that colleagues share (a network drive, a synced folder). */
export const fileTarget = defineTargetKind({
  id: 'file',
  needs: ['folder'],
  connect({ folder }) {
    if (!folder) throw new Error('The file target needs a folder.');
    return connect(folder);
  },
});

/** The same in one file, to be downloaded, mailed and read in: a document a line. */
export const writeBundle = (documents: DayDocument[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

/** Documents of a bundle; what is wrong is named by its line. */
export function readBundle(text: string): {
  documents: DayDocument[];
  refused: { name: string; reason: string }[];
} {
  const documents: DayDocument[] = [];
  const refused: { name: string; reason: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const read = readDocument(parse(line));
    if (read.state === 'read') documents.push(read.document);
    else {
      const reason = read.state === 'newer' ? `schema ${read.schema}` : read.reason;
      refused.push({ name: `line ${index + 1}`, reason });
    }
  }
  return { documents, refused };
}
