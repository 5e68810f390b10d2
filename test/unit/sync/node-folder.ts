import { mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Folder } from '../../../utils/sync/target';

/** A real folder on disk. */
export async function makeFolder(): Promise<Folder & { path: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'savy-sync-'));
  return {
    path: folder,
    list: () => readdir(folder),
    read: (name) =>
      readFile(path.join(folder, name), 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
    async write(name, text) {
      await writeFile(path.join(folder, `.${name}.part`), text);
      await rename(path.join(folder, `.${name}.part`), path.join(folder, name));
    },
  };
}
