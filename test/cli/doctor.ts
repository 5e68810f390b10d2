import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReader } from './read-saved-page';
import { describeHealth, report } from './report';

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

async function main(): Promise<number> {
  const { file, url } = parseCommand(process.argv.slice(2));
  const html = readFileSync(file);
  const reader = await openReader();
  try {
    const reading = await reader.read(html, url);
    if (!reading) {
      throw new Refusal(
        `Sävy reads nothing at ${url.href}: no adapter knows this page, or Sävy stays away from it (messages, settings, login).`,
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
