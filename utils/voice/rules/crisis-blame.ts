import { findPhrase } from '../find-phrase';
import { defineRule, found } from './rule';

/** Words that name a cause or lay blame; as long as nobody knows, nobody says so in public. */
const WORDS: Record<string, string[]> = {
  en: [
    'because of',
    'because',
    'due to',
    'caused by',
    'the cause',
    'root cause',
    'fault*',
    'to blame',
    'blame*',
    'supplier*',
    'subcontractor*',
    'misuse*',
    'misused',
    'your own',
    'user error',
    'contaminat*',
    'defect*',
    'negligen*',
    'human error',
    'our mistake',
    'we admit',
    'liable',
    'liability',
    'compensat*',
    'isolated incident',
    'nothing to worry',
    'perfectly safe',
    'completely safe',
  ],
  fi: [
    'johtu*',
    'syynä',
    'syy on',
    'syypää*',
    'syyllinen',
    'syyllis*',
    'vika on',
    'vian syy',
    'viallinen',
    'viallis*',
    'meidän vika*',
    'teidän vika*',
    'aiheutti*',
    'aiheutu*',
    'alihankkij*',
    'tavarantoimittaj*',
    'väärinkäyt*',
    'käyttövirhe*',
    'inhimillinen virhe',
    'huolimattomuu*',
    'saastu*',
    'virheemme',
    'meidän virhe*',
    'myönnämme',
    'korvaamme',
    'korvaus*',
    'yksittäistapau*',
    'ei ole vaarallinen',
    'täysin turvallinen',
    'ei syytä huoleen',
  ],
};

/** In a crisis a reply shows concern and a private channel; never cause or blame. */
export const crisisBlame = defineRule({
  id: 'crisis-blame',
  find({ reading, context }) {
    if (!context.reasons.includes('crisis')) return [];
    const matches = (WORDS[context.lang] ?? []).flatMap((words) =>
      findPhrase(reading.text, words, 'as-is', reading.lower),
    );
    return matches
      .filter(
        (one) =>
          !matches.some(
            (other) => other !== one && other.start <= one.start && other.end > one.end,
          ),
      )
      .map((match) => found('error', match, { words: match.text }));
  },
});
