import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Files below the given folders, as paths from the root, with "/". */
export const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/')),
  );

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Comments and strings may say what code must not do. */
export const codeOf = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

export interface Import {
  from: string;
  /** Path from the root without extension, or the package's name. */
  to: string;
  typeOnly: boolean;
}

/** What a file imports or exports from elsewhere. */
export function importsOf(file: string): Import[] {
  const statements = codeOf(read(file)).matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, type, target = '']) => ({
    from: file,
    to: target.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
      : target,
    typeOnly: type !== undefined,
  }));
}

export const SOURCES = filesIn('entrypoints', 'components', 'utils').filter((file) =>
  /\.tsx?$/.test(file),
);
