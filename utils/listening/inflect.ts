/**
 * Inflected forms of names, so that a watch word is found in running Finnish and English text.
 * Endings are listed rather than left open: "Kuuran", "Kuurassa", but not "kuurata".
 */

const BACK = /[aou]/;
const VOWEL = /[aeiouyäöå]/;

/** Strong grade to weak, at the border of the last syllable ("paahto" : "paahdon"). */
const WEAKENING: readonly [RegExp, string][] = [
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/nk$/, 'ng'],
  [/nt$/, 'nn'],
  [/mp$/, 'mm'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/(?<=[aeiouyäöhlr])p$/, 'v'],
  [/(?<=[aeiouyäöh])t$/, 'd'],
  [/(?<=[aeiouyäölr])k$/, ''],
];

/** Weak grade to strong: names in -e hide the strong grade ("savuke" : "savukkeen"). */
const STRENGTHENING: readonly [RegExp, string][] = [
  [/(?<=[aeiouyäölnr])k$/, 'kk'],
  [/(?<=[aeiouyäölmnr])p$/, 'pp'],
  [/(?<=[aeiouyäölnr])t$/, 'tt'],
  [/d$/, 't'],
  [/v$/, 'p'],
  [/nn$/, 'nt'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
];

const change = (stem: string, table: readonly [RegExp, string][]): string | null => {
  for (const [pattern, grade] of table) if (pattern.test(stem)) return stem.replace(pattern, grade);
  return null;
};

/** Endings with a/o/u as [ao], turned to ä/ö/y by the caller's harmony. */
const LOCAL = 'ssa|sta|lla|lta|lle|ksi|na|tta|ne';
const CLITICS = '(?:(?:ni|si|mme|nne|nsa)?(?:kin|kaan|ko|kohan|han|pa|ki|ks|kos)?)';

const harmonise = (endings: string, word: string): string => {
  return BACK.test(word)
    ? endings
    : endings.replaceAll('a', 'ä').replaceAll('o', 'ö').replaceAll('u', 'y');
};

/** Plural stem of a word in -a/-ä: "kahvila" : "kahviloi-", "kuura" : "kuuri-". */
const pluralStems = (stem: string, last: string): string[] => {
  if (last === 'a' || last === 'ä') {
    const first = stem.match(/[aeiouyäö]/)?.[0] ?? '';
    const oh = last === 'a' ? 'o' : 'ö';
    const syllables = stem.match(/[aeiouyäö]+/g)?.length ?? 0;
    if (syllables <= 1) return /[ou]/.test(first) || last === 'ä' ? ['i'] : [`${oh}i`, `${oh}j`];
    return ['i', `${oh}i`, `${oh}j`];
  }
  if (last === 'i') return ['ei', 'ej', 'i'];
  if (last === 'e') return ['ei'];
  return [`${last}i`, `${last}j`];
};

/** Sources of regular expressions for all Finnish forms of a word in lower case. */
function finnishForms(word: string): string[] {
  const last = word.at(-1) ?? '';
  const body = word.slice(0, -1);
  const forms: string[] = [];
  const add = (stem: string, endings: string) =>
    forms.push(`${stem}(?:${harmonise(endings, word)})`);
  if (/nen$/.test(word)) {
    const stem = word.slice(0, -3);
    add(`${stem}se`, `n|${LOCAL}|t|en`);
    add(`${stem}s`, 'ta|ten|ia|ien|issa|ista|ille|illa');
    return forms;
  }
  if (!VOWEL.test(last)) {
    // Foreign names and abbreviations: "Nordbeanin", "IKEA:n", "Kallaksen".
    add(`${word}i`, `n|a|in|t|en|${LOCAL}|hin`);
    add(`${word}e`, 'ja|issa|ista|illa|ille');
    add(word, 'ta');
    if (last === 's') {
      add(`${body}kse`, `n|${LOCAL}|en|t`);
      add(`${body}`, 'an|aan|assa|asta|alle|alla|alta|ata|aksi');
      add(`${body}de`, `n|${LOCAL}|en`);
      add(`${body}tta`, '');
    }
    return forms;
  }
  const weak = change(body, WEAKENING);
  const long = VOWEL.test(body.at(-1) ?? '');
  if (last === 'e' && !long) {
    for (const stem of [body, change(body, STRENGTHENING)])
      if (stem !== null) add(`${stem}ee`, `n|seen|t|${LOCAL}|na`);
    add(word, 'tta');
    add(`${change(body, STRENGTHENING) ?? body}ei`, 'ta|den|lla|lle|ssa|sta|siin|hin|tten');
    return forms;
  }
  add(
    word,
    `${long ? 'ta|' : ''}${last === 'o' || last === 'ö' || last === 'u' || last === 'y' || !long ? 'a|' : ''}${last}n|h${last}n|n|t|seen|${LOCAL}`,
  );
  if (weak !== null) add(`${weak}${last}`, `n|t|${LOCAL}`);
  if (last === 'i') {
    // Old nouns turn -i into -e: "Revontuli" : "Revontulen", "Revontulta".
    add(`${body}e`, `n|en|t|${LOCAL}`);
    if (weak !== null) add(`${weak}e`, `n|t|${LOCAL}`);
    if (/[lnr]$/.test(body)) add(body, 'ta|ten|ia|ien|issa|illa|ille');
  }
  for (const stem of pluralStems(body, last)) {
    add(
      `${body}${stem}`,
      stem.endsWith('j') ? 'a|en' : 'a|en|in|hin|ta|den|tten|ssa|sta|lla|lta|lle|ksi|na',
    );
    if (weak !== null) add(`${weak}${stem}`, 'ssa|sta|lla|lta|lle|ksi|den');
  }
  return forms;
}

/**
 * One pattern for a whole word in lower case that fits the word itself, its Finnish cases with
 * possessive endings and clitics, the English genitive and plural, and "Name:n".
 */
export function inflections(word: string): RegExp {
  const escaped = word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  const finnish = /^\p{L}+$/u.test(word) && word.length > 2 ? finnishForms(word) : [];
  const clitics = `${CLITICS}|${CLITICS.replaceAll('a', 'ä').replaceAll('o', 'ö')}`;
  return new RegExp(
    `^(?:(?:${[escaped, ...finnish].join('|')})(?:${clitics})|${escaped}(?:'?s|s'|es)|${escaped}:\\p{L}{1,6})$`,
    'u',
  );
}
