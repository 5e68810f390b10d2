import { keepCase } from '../find-phrase';
import type { Guideline } from '../guideline';
import { defineRule, found } from './rule';

type Address = Guideline['address'];

/** sinä-form → te-form. Verbs are formed below; these change more than an ending. */
const PAIRS: [string, string][] = [
  ['sinä', 'te'],
  ['sinun', 'teidän'],
  ['sinua', 'teitä'],
  ['sinut', 'teidät'],
  ['sinulle', 'teille'],
  ['sinulla', 'teillä'],
  ['sinulta', 'teiltä'],
  ['sinusta', 'teistä'],
  ['sinuun', 'teihin'],
  ['sinussa', 'teissä'],
  ['sulle', 'teille'],
  ['sulla', 'teillä'],
  ['sulta', 'teiltä'],
  ['sua', 'teitä'],
  ['sun', 'teidän'],
  ['sut', 'teidät'],
  ['sä', 'te'],
];

/** Imperatives; the sinä-form is also other words, so it counts only where a sentence or clause begins. */
const IMPERATIVES: [string, string][] = (
  'laita laittakaa,kerro kertokaa,lähetä lähettäkää,ota ottakaa,soita soittakaa,katso katsokaa,' +
  'kirjoita kirjoittakaa,tarkista tarkistakaa,odota odottakaa,tule tulkaa,valitse valitkaa,' +
  'kokeile kokeilkaa,kysy kysykää,vastaa vastatkaa,ilmoita ilmoittakaa,pidä pitäkää,anna antakaa,' +
  'palauta palauttakaa,avaa avatkaa,käy käykää,pistä pistäkää,liitä liittäkää,jaa jakakaa,' +
  'säilytä säilyttäkää,vinkkaa vinkatkaa,huomaa huomatkaa,ole olkaa,mainitse mainitkaa,jätä jättäkää,' +
  'poikkea poiketkaa,nauti nauttikaa'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

/** Second-person verbs that are nothing else; all conditionals in -isit are added by pattern. */
const VERBS = new Set(
  (
    'voit saat haluat olet löydät tarvitset pääset kerrot laitat lähetät olit sait ostit tilasit kysyit ' +
    'laitoit kerroit huomasit jouduit pidit tykkäsit mainitsit kirjoitit jaoit otit löysit maksoit odotit ' +
    'valitsit viitsit ehdit teit tulet tulit käyt kävit annoit näet näit tiedät muistat mietit etsit sanot ' +
    'sanoit kuvaat kuvasit luotat kokeilet kokeilit juot joit palaat palasit vaihdat vaihdoit'
  ).split(' '),
);

/** Possessives; -si alone would catch "uusi" and "vuosi". */
const POSSESSIVE_SI =
  /(?:uksesi|yksesi|teesi|viestisi|kuvasi|numerosi|pakettisi|asiasi|tietosi|nimesi|maksusi|laskusi|kortti?si|kahvisi|aikasi|päiväsi|sähköpostisi|tilisi|toiveesi|vaivasi|vinkkisi|ajatuksesi|huomiosi|arviosi|kanssasi|puolestasi|mielestäsi|luonasi|iltasi)$/u;
const NOT_POSSESSIVE =
  /^(?:tänne|sinne|jonne|minne|tuonne|rinne|vanne|luonne|tilanne|käänne|rakenne|tunne|asenne|ponne|kanne|perinne|lienne|menne|anne|sanne|susanne|marianne|hanne|yvonne|johanne|jänne|.*(?:tilanne|rakenne|luonne|asenne|perinne|tunne))$/u;
const NOT_VERB =
  /^(?:charlotte|annette|palette|omelette|lotte|brigitte|lafayette|baguette|noisette|jette|mette|cassette)$/u;
const NOT_CONDITIONAL = /^(?:visit|revisit|deposit|exquisit)$/u;

const toTe = new Map([...PAIRS, ...IMPERATIVES]);
const toSina = new Map([...PAIRS].reverse().map(([sina, te]): [string, string] => [te, sina]));
for (const [sina, te] of IMPERATIVES) toSina.set(te, sina);
const sinaPronouns = new Set(PAIRS.map(([sina]) => sina));
const imperativesSina = new Set(IMPERATIVES.map(([sina]) => sina));

/** The te-form of a word in sinä-form, null if it is none. `opens` = a sentence or clause begins here. */
function asTe(word: string, opens: boolean): string | null {
  if (sinaPronouns.has(word) || (opens && imperativesSina.has(word))) return toTe.get(word) ?? null;
  if (VERBS.has(word) || (/\p{L}{3}isit$/u.test(word) && !NOT_CONDITIONAL.test(word)))
    return `${word}te`;
  return POSSESSIVE_SI.test(word) ? `${word.slice(0, -2)}nne` : null;
}

/** The sinä-form of a word in te-form, null if it is none. */
function asSina(word: string): string | null {
  const known = toSina.get(word);
  if (known) return known;
  if (/\p{L}{3}tte$/u.test(word) && !NOT_VERB.test(word)) return word.slice(0, -2);
  return /\p{L}{3}nne$/u.test(word) && !NOT_POSSESSIVE.test(word) ? `${word.slice(0, -3)}si` : null;
}

/** Finnish only: a word in the form of address that the guideline does not use. */
export const address = defineRule({
  id: 'address',
  find({ reading, guideline, context }) {
    if (context.lang !== 'fi') return [];
    const wanted: Address = guideline.address;
    return reading.words.flatMap((word) => {
      const opens = /(?:^|[.!?\n,:–—(]|\b(?:ja|niin|tai)\s)\s*$/u.test(
        reading.text.slice(Math.max(0, word.start - 8), word.start),
      );
      const right = wanted === 'te' ? asTe(word.lower, opens) : asSina(word.lower);
      if (!right) return [];
      return [
        found(
          'warning',
          word,
          { word: word.text, address: wanted, use: right },
          keepCase(word.text, right),
        ),
      ];
    });
  },
});
