import type { Folder } from './target';

/** A folder that the person chose with `showDirectoryPicker()`; writing replaces the file when it is whole. */
export const openDirectory = (directory: FileSystemDirectoryHandle): Folder => ({
  async list() {
    const names: string[] = [];
    for await (const [name, handle] of directory.entries()) {
      if (handle.kind === 'file') names.push(name);
    }
    return names;
  },
  async read(name) {
    try {
      const handle = await directory.getFileHandle(name);
      return await (await handle.getFile()).text();
    } catch (error) {
      if ((error as Error).name === 'NotFoundError') return null;
      throw error;
    }
  },
  async write(name, text) {
    const handle = await directory.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  },
});
