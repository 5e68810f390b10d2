/**
 * `npm run reasons -- posts.jsonl [--brand brand.json]`: a post per line in, what the listening
 * room says of it per line out. Reads standard input without a file. Without a brand every post
 * counts as spoken to the brand, whose handle is "@brand".
 *
 * In: `{text, lang?, author?, kind?, media?, ad?, own?, inOwnThread?, replyingTo?, quoted?}`.
 * Out: `{lang, sentiment, reasons: [{id, because: [words]}], needsAnswer, products, competitors}`.
 * A line that is no such post is named on standard error; the run goes on and ends with 1.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { classify } from '../../utils/listening/classify';
import type { Readable } from '../../utils/listening/prepare';
import type { Because, Classified } from '../../utils/listening/reason';
import type { Place } from '../../utils/listening/watchlist';
import type { MediaKind, PostKind } from '../../utils/posts/post';
import { type Brand, newBrand } from '../../utils/strategy/brand';

interface Words {
  says: string;
  fact: Record<string, string>;
}

type Line = Record<string, unknown>;

const words: Words = JSON.parse(
  readFileSync(new URL('../../assets/locales/en/reasons.json', import.meta.url), 'utf8'),
);

const ANY_BRAND: Brand = {
  ...newBrand('b_anyone', 'Brand', 'UTC'),
  handles: { x: ['brand'] },
};

const isObject = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const handleOf = (author: unknown): string | null => {
  const handle = text(author) ?? (isObject(author) ? text(author.handle) : null);
  return handle === null ? null : handle.replace(/^@/, '');
};

/** Reads one line; throws with a plain message when it is no post. */
function readLine(line: string): Line & { text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!isObject(value)) throw new Error('not an object');
  if (typeof value.text !== 'string') throw new Error('"text" is missing or no string');
  return { ...value, text: value.text };
}

const toPost = (line: Line & { text: string }, brand: Brand): Readable => {
  const flags = isObject(line.flags) ? line.flags : {};
  const quoted = isObject(line.quoted) ? line.quoted : null;
  const own = Object.values(brand.handles).flat()[0] ?? null;
  return {
    text: line.text,
    flags: {
      ad: (line.ad ?? flags.ad) === true,
      repost: false,
      quote: quoted !== null,
      truncated: false,
    },
    kind: (text(line.kind) as PostKind | null) ?? 'post',
    author: {
      name: isObject(line.author) ? text(line.author.name) : null,
      handle: line.own === true ? own : handleOf(line.author),
      url: null,
    },
    media: texts(line.media) as MediaKind[],
    replyingTo: texts(line.replyingTo),
    lang: text(line.lang),
    quoted: quoted && {
      author: { name: null, handle: handleOf(quoted.author) },
      text: text(quoted.text) ?? '',
    },
  };
};

const inWords = (because: Because): string =>
  because.kind === 'words'
    ? words.says.replace('{{words}}', because.text)
    : (words.fact[because.fact] ?? because.fact);

const show = ({ reasons, ...rest }: Classified) => ({
  lang: rest.lang,
  sentiment: rest.sentiment,
  reasons: reasons.map(({ id, because }) => ({ id, because: because.map(inWords) })),
  needsAnswer: rest.needsAnswer,
  products: rest.products,
  competitors: rest.competitors,
});

/** A profile with gaps is filled up like a new brand; without a name it is refused. */
function readBrand(path: string): Brand {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(value) || typeof value.name !== 'string')
    throw new Error(`${path}: a brand needs a "name"`);
  return { ...newBrand('b_profile', value.name, 'UTC'), ...(value as Partial<Brand>) };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { brand: { type: 'string' } },
    allowPositionals: true,
  });
  const brand = values.brand === undefined ? ANY_BRAND : readBrand(values.brand);
  const [file] = positionals;
  const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let broken = 0;
  let output = '';
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const line = raw.replace(/^\ufeff/, '');
    if (line.trim() === '') continue;
    try {
      const post = readLine(line);
      const place: Place = {
        addressed: brand === ANY_BRAND,
        inOwnThread: post.inOwnThread === true,
      };
      output += `${JSON.stringify(show(classify(toPost(post, brand), brand, place)))}\n`;
      if (output.length > 65_536) {
        process.stdout.write(output);
        output = '';
      }
    } catch (error) {
      broken++;
      console.error(
        `${file ?? 'stdin'}:${number}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  process.stdout.write(output);
  if (broken > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
