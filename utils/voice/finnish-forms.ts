/**
 * Finds a Finnish word in its inflected forms by rule: consonant gradation of the last syllable, the
 * stems of the commonest word types, and a closed list of endings. It is a net, not a grammar: an
 * irregular word may slip through, so findings by inflection never carry a fix.
 */

/** Strong → weak grade, longest first (VISK § 41). */
const GRADES: [RegExp, string][] = [
  [/kk([aeiouyäö]+)$/u, 'k$1'],
  [/pp([aeiouyäö]+)$/u, 'p$1'],
  [/tt([aeiouyäö]+)$/u, 't$1'],
  [/nk([aeiouyäö]+)$/u, 'ng$1'],
  [/nt([aeiouyäö]+)$/u, 'nn$1'],
  [/lt([aeiouyäö]+)$/u, 'll$1'],
  [/rt([aeiouyäö]+)$/u, 'rr$1'],
  [/mp([aeiouyäö]+)$/u, 'mm$1'],
  [/(?<=[aeiouyäölrnh])p([aeiouyäö]+)$/u, 'v$1'],
  [/(?<=[aeiouyäölrnh])t([aeiouyäö]+)$/u, 'd$1'],
  [/(?<=[aeiouyäölrh])k([aeiouyäö]+)$/u, '$1'],
];

const ENDING =
  '(?:n|t|a|ä|ta|tä|tta|ttä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|kse|na|nä|tta|ttä|in|ien|den|tten|jen|ja|jä|ia|iä|ita|itä|hin|iin|seen|siin|[aeiouyäö]n|h[aeiouyäö]n|i(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|tta|ttä|hin|den))';
const CLITIC = '(?:ni|si|nsa|nsä|mme|nne|kin|kaan|kään|ko|kö|han|hän|pa|pä)';

function stemsOf(word: string): string[] {
  const stems = new Set([word]);
  for (const [strong, weak] of GRADES)
    if (strong.test(word)) {
      stems.add(word.replace(strong, weak));
      break;
    }
  if (word.endsWith('nen')) stems.add(`${word.slice(0, -3)}se`).add(`${word.slice(0, -3)}s`);
  if (/[uyoöi]s$/u.test(word))
    stems
      .add(`${word.slice(0, -1)}kse`)
      .add(`${word.slice(0, -1)}ks`)
      .add(`${word.slice(0, -1)}de`);
  if (/[aä]s$/u.test(word)) {
    const base = word.slice(0, -1);
    const strong = base.replace(/([kpt])([aä])$/u, '$1$1$2');
    for (const stem of [base, strong]) stems.add(stem + stem.slice(-1)).add(`${stem}`);
  }
  if (word.endsWith('e')) {
    const strong = word.replace(/([kpt])e$/u, '$1$1e').replace(/(?<=[aeiouyäö])de$/u, 'te');
    stems.add(`${word}e`).add(`${strong}e`);
  }
  // The plural stem: i takes the place of the last vowel (hinta → hinnoissa, kallis aside).
  for (const stem of [...stems]) {
    if (/[aä]$/u.test(stem)) stems.add(`${stem.slice(0, -1)}o`).add(stem.slice(0, -1));
    if (/i$/u.test(stem)) stems.add(`${stem.slice(0, -1)}e`);
  }
  return [...stems].filter((stem) => stem.length > 2);
}

/** Source of a regular expression that matches `word` and its inflected forms. */
export const finnishForms = (word: string): string =>
  `(?:${RegExp.escape(word)}${CLITIC}?|(?:${stemsOf(word).map(RegExp.escape).join('|')})${ENDING}?${CLITIC}?)`;
