import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFolder } from '../../../utils/db/sync-folder';

/** What a test may change about the folder. */
export interface DirectoryState {
  permission: PermissionState;
  /** What the person answers when asked again. */
  answer: PermissionState;
  /** Name of the error with which writing fails; null = it works. */
  writeError: string | null;
}

/** A real folder on disk as the browser's picker would give it. */
export function nodeDirectory(folder: string, state: DirectoryState): ChosenFolder {
  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => ({ text: () => readFile(path.join(folder, name), 'utf8') }),
    async createWritable() {
      if (state.writeError) throw new DOMException('no', state.writeError);
      let text = '';
      return {
        write: async (part: string) => {
          text += part;
        },
        async close() {
          await writeFile(path.join(folder, `.${name}`), text);
          await rename(path.join(folder, `.${name}`), path.join(folder, name));
        },
      };
    },
  });
  return {
    kind: 'directory',
    name: 'Shared days',
    async *entries() {
      for (const name of await readdir(folder)) yield [name, fileHandle(name)];
    },
    async getFileHandle(name: string, options?: { create: boolean }) {
      if (!options?.create && !(await readdir(folder)).includes(name))
        throw new DOMException(name, 'NotFoundError');
      return fileHandle(name);
    },
    queryPermission: async () => state.permission,
    async requestPermission() {
      state.permission = state.answer;
      return state.permission;
    },
  } as unknown as ChosenFolder;
}
