import { openReadOnly, type Reader } from '../../utils/db/open';

let opening: Promise<Reader> | null = null;

/** The log, to be read; opened once for the page, and again after the browser has closed it. */
export function openLog(): Promise<Reader> {
  opening ??= openReadOnly({
    onClosed() {
      opening = null;
    },
  });
  return opening;
}

/** Lets go of it, so that it can be deleted. */
export async function closeLog(): Promise<void> {
  const database = await opening?.catch(() => null);
  opening = null;
  database?.close();
}
