import { openDatabase } from '../db/open';
import type { SavyDatabase } from '../db/schema';

let opening: Promise<SavyDatabase> | null = null;

/** The log, opened once in the worker's life; opened anew after the browser closed it. */
export function openLog(): Promise<SavyDatabase> {
  opening ??= openDatabase({
    onClosed: () => {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Closes it, so that it can be deleted. */
export async function closeLog(): Promise<void> {
  const database = await opening?.catch(() => null);
  opening = null;
  database?.close();
}
