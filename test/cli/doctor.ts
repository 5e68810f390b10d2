import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Post } from '../../utils/posts/post';
import type { PageReading } from '../../utils/sites/read-page';
import { openReader } from './read-saved-page';

const USAGE = 'npm run doctor -- <saved.html> --url <address of the page>';

/** Ends the program with a sentence for the person; 2 keeps apart from "the adapter broke" (1). */
class Refusal extends Error {}

function parseCommand(args: string[]): { file: string; url: URL } {
  let parsed: { values: { url?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
  const [file] = parsed.positionals;
  if (!file || parsed.positionals.length > 1) throw new Refusal(`Name one saved page:\n${USAGE}`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`There is no file ${file}`);
  const url = URL.parse(parsed.values.url ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(
      `--url is the page's own address, as https://bsky.app/notifications\n${USAGE}`,
    );
  }
  return { file, url };
}

/** The fields that are printed, and no others. */
const printed = ({ site, id, permalink, author, text, lang, postedAt, ...rest }: Post) => ({
  site,
  id,
  permalink,
  author: { name: author.name, handle: author.handle, url: author.url },
  text,
  lang,
  postedAt,
  counts: rest.counts,
  kind: rest.kind,
  flags: rest.flags,
  repostedBy: rest.repostedBy,
  quoted: rest.quoted,
  media: rest.media,
});

/** What a reading is printed as, and compared by. */
export const report = ({ own, composers, posts }: PageReading) => ({
  own,
  composers,
  posts: posts.map(printed),
});

/** Health in a few lines for the maintainer. */
export function describeHealth({ health, posts }: PageReading): string {
  const missing = Object.entries(health.missing).map(([field, count]) => `${field} in ${count}`);
  return [
    `Site: ${posts[0]?.site ?? 'recognised'}`,
    `Posts read: ${health.posts}; the content probe counts ${health.probe}`,
    `Fields missing: ${missing.join(', ') || 'none'}`,
    health.broken
      ? 'BROKEN: posts are on this page, and the adapter reads none of them.'
      : health.probe > health.posts
        ? 'Some posts may be missed: the probe counts more than were read.'
        : 'Healthy.',
  ].join('\n');
}

async function main(): Promise<number> {
  const { file, url } = parseCommand(process.argv.slice(2));
  const html = readFileSync(file);
  const reader = await openReader();
  try {
    const reading = await reader.read(html, url);
    if (!reading) {
      throw new Refusal(
        `Sävy reads nothing at ${url.href}: no adapter knows this page, or it is private (messages, settings, login).`,
      );
    }
    process.stdout.write(`${JSON.stringify(report(reading), null, 1)}\n`);
    console.error(describeHealth(reading));
    return reading.health.broken ? 1 : 0;
  } finally {
    await reader.close();
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      console.error(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
      process.exitCode = 2;
    },
  );
}
