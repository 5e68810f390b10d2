import { editorFor } from '../editors';
import type { EditorWorld, InsertResult } from '../editors/editor';
import type { Page, Site } from '../sites/site';

export interface InsertRequest {
  site: Site;
  page: Page;
  /** The post to answer; null when the page has unmounted it, and then only an open box is used. */
  element: Element | null;
  text: string;
  /** True once the person agreed to lose what stands in the box. */
  replace: boolean;
  world: EditorWorld;
  /** Aborting before the text is written leaves the page alone; afterwards it only ends the reading back. */
  signal: AbortSignal;
}

export type InsertOutcome = InsertResult | { state: 'no-composer' };

/** Milliseconds: a site's reply box may have to load its code first. */
const OPEN_WITHIN = 4000;
const OPEN_STEP = 100;
/**
 * Editors take a text in their own time, and some take it back: the text counts when two looks in a row find
 * it. The first look is at 150 ms, the last at 1 s.
 */
const LOOKS = [150, 100, 250, 250, 250];

/**
 * What an editor may change without changing the reply: kinds of spaces, invisible marks (but not the joiner
 * that emoji families need), empty lines. A lost line break is a change.
 */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

const HANDLE = /^@[\p{L}\p{N}_.-]+(@[\p{L}\p{N}.-]+)?$/u;

/** "@a @b@host " at the head of a text, as sites put there themselves. */
function leadingHandles(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const end = words.findIndex((word) => !HANDLE.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/**
 * The site's own handles stay in front of the draft, for on Mastodon a reply without them reaches nobody;
 * one that the draft begins with is not repeated.
 */
function addressed(draft: string, previous: string): { text: string; kept: boolean } {
  const own = leadingHandles(draft.replace(/[,:]\s/g, ' ').toLowerCase());
  const handles = leadingHandles(previous);
  const missing = handles.filter((handle) => !own.includes(handle.toLowerCase()));
  return {
    text: [...missing, draft].join(' '),
    kept: handles.length > 0 && missing.length === handles.length,
  };
}

/** The open box for the post, opened by the site's own Reply control if need be. */
async function openComposer(request: InsertRequest): Promise<HTMLElement | null> {
  const { site, page, element, world, signal } = request;
  const open = site.composerFor(element, page);
  if (open) return open;
  const control = element?.isConnected ? site.replyControl(element, page) : null;
  if (!control || signal.aborted) return null;
  control.click();
  for (let waited = 0; waited < OPEN_WITHIN && !signal.aborted; waited += OPEN_STEP) {
    await world.wait(OPEN_STEP);
    if (!site.composerFor(element, page)) continue;
    // The box may be filled with the handle, or drawn anew, right after it appears.
    await world.wait(OPEN_STEP);
    return site.composerFor(element, page);
  }
  return null;
}

/** What the box holds (null: there is none any more) against what it should hold. */
function judge(
  found: string | null,
  wanted: string,
  draft: string,
  previous: string,
): InsertResult {
  if (found === null) return { state: 'failed', reason: 'unmounted', found: '', previous };
  const [has, want, said] = [normalise(found), normalise(wanted), normalise(draft)];
  if (has === want) return { state: 'inserted', previous, text: found };
  const untouched = !has || has === normalise(previous);
  const reason = untouched ? 'not-there' : has.split(said).length > 2 ? 'doubled' : 'changed';
  return { state: 'failed', reason, found, previous };
}

/**
 * Puts `text` into the site's own reply box for a post and tells what became of it, judged by what the box
 * holds afterwards, never by what the editor answered. One technique, one step to undo, no second try:
 * a failed one is for the clipboard. Never presses Send.
 */
export async function insertReply(request: InsertRequest): Promise<InsertOutcome> {
  const { site, page, element, text, replace, world, signal } = request;
  let composer = await openComposer(request);
  if (!composer || signal.aborted) return { state: 'no-composer' };
  const editor = editorFor(composer);
  const previous = editor.read(composer);
  const wanted = addressed(text, previous);
  const typed = normalise(previous);
  if (typed === normalise(wanted.text)) return { state: 'inserted', previous, text: previous };
  const isPrefill = typed === leadingHandles(previous).join(' ');
  if (!isPrefill && !replace) return { state: 'occupied', previous };

  if (isPrefill && wanted.kept) {
    const gap = /\s$/.test(previous) ? '' : ' ';
    await editor.write(composer, gap + text, 'append', world);
  } else {
    await editor.write(composer, wanted.text, 'replace', world);
  }

  const read = () => {
    if (!composer?.isConnected) composer = site.composerFor(element, page);
    return composer && editor.read(composer);
  };
  let result = judge(null, wanted.text, text, previous);
  for (const pause of LOOKS) {
    await world.wait(pause);
    const before = result.state;
    result = judge(read(), wanted.text, text, previous);
    if (signal.aborted || (before === 'inserted' && result.state === before)) break;
  }
  return result;
}
