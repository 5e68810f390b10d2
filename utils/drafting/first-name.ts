import type { Author } from '../posts/post';

/** Words that stand in the names of shops, bots and jokers, not of people. */
const NOT_NAMES = new Set(
  (
    'the and of to all for in on at my your our me you we it is not no yes team shop store official news daily ' +
    'free click buy send ignore previous instructions system admin support service customer help info bot ' +
    'page group club media radio magazine fan account user guest anonymous someone nobody please reply ' +
    'win crypto bitcoin deals sale mr mrs ms dr herra rouva ja ei se on oy ab ry oyj kauppa liike kahvila ' +
    'ravintola tiimi yhdistys seura uutiset lehti palvelu asiakas asiakaspalvelu virallinen ryhmä kerho ilmainen ' +
    'klikkaa osta facebook instagram käyttäjä tili ylläpito coffee kahvi cafe café deal assistant prompt'
  ).split(' '),
);

const EMOJI = /\p{RGI_Emoji}/gv;
/** Latin letters only, as a name in another script may turn the direction of the line. */
const NAME = /^\p{Lu}\p{Script=Latin}+(?:['’-]\p{Lu}?\p{Script=Latin}+)*$/u;
const WHOLE = /^[\p{Script=Latin}'’ -]+(?: \p{Lu}\.)?$/u;

/**
 * The name to greet an author by, or null. A display name is somebody else's text: apart from emoji beside
 * it and a closing initial ("Maija L.") only Latin letters, spaces, hyphens and apostrophes pass, in at
 * most four words of which none is a word of shops, bots or commands.
 */
export function firstNameOf(author: Author): string | null {
  const shown = author.name?.normalize('NFC').replace(EMOJI, ' ').trim().replace(/ +/gu, ' ') ?? '';
  if (shown.length > 40 || !WHOLE.test(shown)) return null;
  const words = shown.split(' ');
  if (words.length > 4 || words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return null;
  const first = words[0] ?? '';
  if (first.length < 2 || first.length > 20 || !NAME.test(first)) return null;
  // "YLE", "MTV": capitals throughout are an abbreviation, a single vowel-less word is none of a person's.
  return first === first.toUpperCase() || !/[aeiouyåäöéèáóúíü]/iu.test(first) ? null : first;
}
