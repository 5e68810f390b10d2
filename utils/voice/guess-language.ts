/**
 * Tells the language of a short reply among the few that a brand answers in, by function words and
 * letter patterns. null when there is too little to go by: under three words, or no clear winner.
 */
const WORDS: Record<string, string> = {
  en: 'the and you we is to for of your our it this that are have please thanks thank sorry with not what can us in on at be will a if or was how where when an as so do i me my from would could there here',
  fi: 'ja on ei se että kun niin mutta myös voit voitte ole tämä jos tai olet oli mitä nyt vielä kiitos hei moi meille meidän sinun teidän sen siitä tästä tuo tätä näin saat mikä missä milloin miten joka vain jo kanssa ovat sinulle teille ettei asia asiaa olisi hyvä kiva anteeksi pahoittelut',
  sv: 'och att det är vi du för på inte med som ett en tack hej kan har av till oss din er ni om men så vad när var här den de jag vill',
};
const PATTERNS: Record<string, RegExp> = {
  en: /th|wh|ing$|tion|ould|ght|[^s]c[^h]|w|q|x/u,
  fi: /[aeiouyäö]{3}|aa|ii|uu|ää|yy|öö|kk|(?:ss|st|ll|lt)[aä]$|mme$|nne$|ä.*ä|uo|yö/u,
  sv: /å|ä[nr]|ck$|het$|ning|skr|för/u,
};
const SETS = Object.fromEntries(
  Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

export function guessLanguage(words: readonly string[], among: readonly string[]): string | null {
  if (words.length < 3) return null;
  const scores = among
    .filter((lang) => SETS[lang])
    .map((lang) => {
      let score = 0;
      for (const word of words.slice(0, 200)) {
        if (SETS[lang]?.has(word)) score += 2;
        else if (PATTERNS[lang]?.test(word)) score += 0.5;
      }
      return { lang, score };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < 2) return null;
  return !second || first.score >= second.score * 1.5 + 1 ? first.lang : null;
}
