/** Where background and desk leave things for each other, in `storage.session`. */

/** What the desk of a window was opened for (`DeskTarget`). */
export const targetKey = (windowId: number): string => `desk:${windowId}`;

/** What came of an insertion whose popup had closed: `{key, text, reply, at}`. */
export const OUTCOME = 'insert-outcome';
