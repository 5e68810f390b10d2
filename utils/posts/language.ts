/** What speaks for one language: small words that only it has, and letters or endings it likes. */
interface Clues {
  words: Set<string>;
  shape: RegExp;
}

const set = (text: string) => new Set(text.split(' '));

/**
 * Languages told apart. Only the first three are answered today; the others are here so that their
 * posts are not taken for one of the three.
 */
const CLUES: Record<string, Clues> = {
  en: {
    words: set(
      "the a an and or but is are was were be been am i i'm you he she it we they my your his her our their this that these those what when where which who why how do does did done have has had will would can could should not no don't can't didn't won't isn't of to in on at for from with about after before just still so very too please thanks thank hi hello any some all there here it's i've got get me us them if than then now again never by as up out off only yes more order love great good best need want know like one day time back make coffee worst better because ever much nothing been going u ur guys im dont cant open opens closed where's until anyone someone anybody nobody new last first week today tomorrow yesterday found left same really",
    ),
    shape: /th|wh|ght|tion|ing$|'[stmdv]|^(un|re).+ed$|[^aeiouy]ly$|^sh|ck$|ou[rnl]|w/,
  },
  fi: {
    words: set(
      'ja on ei oli en et se ne te me mä sä hän he että jos kun mutta mut niin myös vai tai kuin joka mitä mikä missä mis mistä milloin millon miten mites miksi miks kuka onko onks oisko voiko voiks saako saaks ootteks teillä teil teidän teiltä teille mun sun minun sinun meidän minä sinä tää tämä toi tuo nää nyt jo vielä vieläkin kiitos kiitti hei moi moikka ihan tosi todella aina ikinä koskaan kaikki mitään ollut ole oo olen olet oot ovat ollaan olisi ois pitää voi saa tulee tuli taas eikä ilman kanssa jälkeen ennen hyvä hyvää huono paketti tilaus tässä siellä täällä kyllä joo paljon enää edes vaan sitten sitte ku ette emme eivät itse sama eka nam kiva ihana minua mulle sulle teitä älä älkää yhtään liian vai huomenna tänään eilen aikaan kukaan joku jotain jossain näitä tätä tällä asti takaisin uusi oma sain menee meni ostin tilasin ootte olette',
    ),
    shape:
      /ä|ö|aa|ii|uu|yy|kk|[hlr]k|(ssa|sta|lla|lta|lle|ksi|nut|nen|nne|kin|kaan|een|jen|ien|mme|tte|vat|isi|ko|ks|han|ita|in|uja|oja|nni)$|^(tila|kahvi|palvel|pakett)/,
  },
  sv: {
    words: set(
      'och är det att jag du ni vi en ett inte som på för med av till har den de om man men så var vad när hur varför hej tack mycket från kan ska skulle min din er mitt ditt han hon här där nu bara också eller finns blir alla någon något ingen aldrig igen öppet min mig dig gott bra sjukt kaffe beställning väntat fortfarande era',
    ),
    shape: /å|sk|tj|ll?igt?$|[^aeiouyåäö]ning|ö[rk]|ä[rvn]|(het|arna|orna|ade|else)$|sjuk|skj/,
  },
  et: {
    words: set(
      'ja on ei ma sa ta me te nad see et kui kas mis kus aga ning oli pole olen väga aitäh tere mul teil miks palun saab veel ka',
    ),
    shape: /õ|(vad|sid|mine|dud|tud|nud)$|^ü/,
  },
  de: {
    words: set(
      'und der die das ist nicht ich du sie wir ihr ein eine mit auf für von zu im den dem des auch aber wie was wann wo warum danke bitte habe hat sind war noch immer kein keine mein euer bei nach schon',
    ),
    shape: /ß|sch|ei(n|ne|t)|ung$|ich|ü|cht/,
  },
  es: {
    words: set(
      'el la los las y es de que en un una por para con no mi su se lo como cuando donde gracias hola muy más pero está son tengo pedido',
    ),
    shape: /ñ|ción|¿|á|í|ó|(ado|ido|mente)$/,
  },
  fr: {
    words: set(
      'le la les et est de des un une pour avec ne pas je vous nous il elle ce que qui mon ma votre sur dans merci bonjour très mais où quand comment toujours commande',
    ),
    shape: /ç|è|ê|eux$|tion|qu|(ment|ais|ez)$|œ|^l'|^j'|^d'/,
  },
};

/** Letters, digits and apostrophes; everything else parts words. */
const WORD = /[\p{L}']+/gu;
const NOISE = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.@-]{1,100}/gu;
/** Enough to tell a language; a longer text tells nothing new. */
const READ = 600;

/** Evidence per language: 2 for each of its own small words, 0.5 for a word of its shape. */
export function scoreLanguages(text: string): Record<string, number> {
  const words =
    text.slice(0, READ).replace(NOISE, ' ').replace(/’/g, "'").toLowerCase().match(WORD) ?? [];
  const scores: Record<string, number> = {};
  for (const [lang, clues] of Object.entries(CLUES)) {
    let score = 0;
    for (const word of words) {
      if (clues.words.has(word)) score += 2;
      if (word.length > 2 && clues.shape.test(word)) score += 0.5;
    }
    scores[lang] = score;
  }
  return scores;
}

/**
 * The language of a short text as BCP 47, or "und" under too little evidence.
 * `hint`: what the page or the browser (`i18n.detectLanguage`) says; it decides where the text says
 * little, and is overruled only by twice the evidence. `among`: the only languages to choose from,
 * if known; others stay possible when their evidence is clear.
 */
export function detectLanguage(
  text: string,
  hint?: string | null,
  among: readonly string[] = [],
): string {
  const hinted = hint?.toLowerCase().split('-')[0] ?? '';
  const ranked = Object.entries(scoreLanguages(text))
    .map(([lang, score]): [string, number] => [lang, among.includes(lang) ? score + 0.4 : score])
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  const fallback = hinted === '' || hinted === 'und' ? 'und' : hinted;
  if (best === undefined || best[1] < 0.5) return fallback;
  const own = ranked.find(([lang]) => lang === hinted)?.[1];
  if (own !== undefined && best[1] < own * 2 + 1) return hinted;
  if (fallback !== 'und' && own === undefined && best[1] < 4) return fallback;
  return best[1] < 0.9 || best[1] - (second?.[1] ?? 0) < 0.25 ? fallback : best[0];
}
