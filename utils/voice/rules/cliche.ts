import { findPhrase, keepCase } from '../find-phrase';
import { cutOut, defineRule, found } from './rule';

/** Phrases that readers take for machine text; after "=" what to say instead ("=" alone: leave it out). */
const PHRASES: Record<string, string[]> = {
  en: [
    'we apologize for any inconvenience=sorry about this',
    'we apologise for any inconvenience=sorry about this',
    'sorry for any inconvenience=sorry about this',
    'inconvenience caused',
    'valued customer',
    'valuable feedback',
    'your feedback is important to us',
    'your satisfaction is our priority',
    'we take this very seriously',
    'rest assured=',
    "please don't hesitate to contact us=please write to us",
    'please do not hesitate to contact us=please write to us',
    "don't hesitate to",
    'do not hesitate to',
    'reach out to us=write to us',
    'reaching out',
    'at your earliest convenience=when you can',
    'kindly',
    'delve*',
    'leverag*',
    'seamless*',
    'game changer',
    'game-changer',
    'thrilled to',
    "in today's fast-paced world",
    'we understand your frustration',
    'i understand your frustration',
    'we are committed to',
    'going forward=from now on',
    'it is important to note that=',
    'as an ai',
    'i hope this helps=',
    'i hope this message finds you well=',
  ],
  fi: [
    'pahoittelemme aiheutunutta haittaa=olemme pahoillamme tästä',
    'pahoittelut aiheutuneesta haitasta=anteeksi tämä',
    'aiheutunut vaiva',
    'arvoisa asiakas',
    'arvostamme palautettasi',
    'arvostamme palautettanne',
    'palautteesi on meille tärkeä*',
    'palautteenne on meille tärkeä*',
    'asiakastyytyväisyys on meille',
    'asiakkaan kokemus on meille',
    'otamme asian vakavasti',
    'otamme asian erittäin vakavasti',
    'älä epäröi ottaa yhteyttä=ota yhteyttä',
    'älkää epäröikö ottaa yhteyttä=ottakaa yhteyttä',
    'älä epäröi',
    'voit olla varma, että=',
    'ymmärrämme turhautumisesi',
    'ymmärrän turhautumisesi',
    'ymmärrämme turhautumisenne',
    'ystävällisesti pyydämme',
    'olemme sitoutuneet',
    'mitä pikimmiten',
    'toivottavasti tästä oli apua=',
    'saumaton kokemus',
    'tekoälynä',
  ],
};

/** "It's not just coffee, it's a feeling", and its Finnish cousin. */
const TURNS: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:not|isn't|aren't) (?:just|only|merely|simply) [^.!?\n]{3,60}?(?:, but|; it's|, it's| – it's|—it's)/gu,
  fi: /(?<!\p{L})(?:ei|emme) (?:ole )?(?:vain|pelkästään|ainoastaan) [^.!?\n]{3,60}?, vaan(?!\p{L})/gu,
};

/** Words of the trade that nobody says to a person. */
export const cliche = defineRule({
  id: 'cliche',
  find({ reading, context }) {
    const { text } = reading;
    const phrases = (PHRASES[context.lang] ?? []).flatMap((line) => {
      const [phrase = '', use] = line.split('=');
      return findPhrase(text.replace(/’/gu, "'"), phrase, 'as-is').map((match) => {
        const fix =
          use === undefined
            ? null
            : use
              ? keepCase(match.text, use)
              : cutOut(text, match.start, match.end);
        return found('warning', match, { phrase: text.slice(match.start, match.end) }, fix);
      });
    });
    const turn = TURNS[context.lang];
    const turns = turn
      ? [...reading.lower.matchAll(turn)].map((match) =>
          found(
            'warning',
            { start: match.index, end: match.index + match[0].length },
            { phrase: match[0] },
          ),
        )
      : [];
    // "please don't hesitate to contact us" also holds "don't hesitate to": the longer one is said.
    return [...phrases, ...turns].filter(
      (one, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.start <= one.start &&
            other.end >= one.end &&
            (other.end - other.start > one.end - one.start || at < index),
        ),
    );
  },
});
