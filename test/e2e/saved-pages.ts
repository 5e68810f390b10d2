import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface ExpectedPost {
  id: string | null;
  author: { name?: string | null; handle?: string | null };
  text?: string | null;
  flags?: { ad?: boolean };
}

/** A saved page with what is known of the posts on it. */
export interface SavedPage {
  name: string;
  url: string;
  html: string;
  posts: ExpectedPost[];
}

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
/** Larger pages, which are not part of this repository; cases of them are left out where they are missing. */
const CAPTURES =
  process.env.CAPTURES ?? fileURLToPath(new URL('../../../shared/captures', import.meta.url));

export const findFixture = (name: string): SavedPage => read(FIXTURES, name, '.json');

export const findCapture = (name: string): SavedPage | null =>
  existsSync(path.join(CAPTURES, `${name}.html`)) ? read(CAPTURES, name, '.expected.json') : null;

function read(folder: string, name: string, ending: string): SavedPage {
  const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
  const { url, posts } = JSON.parse(readFileSync(path.join(folder, name + ending), 'utf8'));
  return { name, url, html, posts };
}

/** A run of plain words that a page shows in one piece: enough to know a post by. "" without any. */
export const needleOf = (text: string | null | undefined): string =>
  (text ?? '')
    .split(/[@#]\S+|https?:\S+|[^\p{L}\p{N} ,.?!-]+/u)
    .map((piece) => piece.trim().slice(0, 40).trim())
    .sort((one, other) => other.length - one.length)[0] ?? '';

/**
 * A copy of a build that may also run on other hosts, where nobody is there to press "Allow". The caller
 * removes it.
 */
export function copyWithHosts(build: string, hosts: string[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'savy-build-'));
  cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hosts];
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
