import type { Brand } from '../strategy/brand';
import type { ApprovedText, BannedPromise, Guideline, WordRule } from './guideline';

/** `avoid → use`; what a person would say instead of what a company says. */
const WORDS: Record<string, [string, string][]> = {
  en: [
    ['client', 'customer'],
    ['utilize', 'use'],
    ['assist', 'help'],
    ['inquire', 'ask'],
    ['commence', 'start'],
    ['regarding', 'about'],
    ['unfortunately', ''],
    ['ASAP', 'as soon as we can'],
    ['as per', 'as'],
  ],
  fi: [
    ['kuluttaja', 'asiakas'],
    ['valitettavasti', ''],
    ['mikäli', 'jos'],
    ['ohessa', 'tässä'],
    ['johtuen siitä, että', 'koska'],
    ['tilanteen johdosta', 'tämän takia'],
    ['tulemme tekemään', 'teemme'],
  ],
};

/** Why nobody may promise it, for staff who read English or Finnish, whatever the reply's language. */
const WHY = {
  guarantee: {
    en: 'Nobody can guarantee it in a reply.',
    fi: 'Takuuta ei voi antaa vastauksessa.',
  },
  public: {
    en: 'A promise in public binds the whole brand.',
    fi: 'Julkinen lupaus sitoo koko brändiä.',
  },
  free: {
    en: 'What is free is decided case by case.',
    fi: 'Maksuttomuudesta päätetään tapaus kerrallaan.',
  },
  refund: {
    en: 'Refunds are decided after the case was looked at.',
    fi: 'Hyvityksestä päätetään, kun asia on selvitetty.',
  },
  carrier: {
    en: 'The carrier decides, not we.',
    fi: 'Perilletulosta päättää kuljettaja.',
  },
  future: { en: 'Nobody can know.', fi: 'Kukaan ei voi tietää sitä.' },
  safety: {
    en: 'Only Quality may say what is safe.',
    fi: 'Turvallisuudesta lausuu vain laatutiimi.',
  },
  private: {
    en: 'Compensation is agreed in private.',
    fi: 'Korvauksista sovitaan yksityisesti.',
  },
};

const PROMISES: Record<string, [words: string, why: keyof typeof WHY][]> = {
  en: [
    ['guarantee*', 'guarantee'],
    ['we promise', 'public'],
    ['free of charge', 'free'],
    ['full refund', 'refund'],
    ['we will refund', 'refund'],
    ["we'll refund", 'refund'],
    ['will arrive tomorrow', 'carrier'],
    ['will never happen again', 'future'],
    ['100% safe', 'safety'],
    ['compensat*', 'private'],
  ],
  fi: [
    ['takaamme', 'guarantee'],
    ['lupaamme', 'public'],
    ['ilmaiseksi', 'free'],
    ['hyvitämme', 'refund'],
    ['palautamme rahat', 'refund'],
    ['perillä huomenna', 'carrier'],
    ['huomenna perillä', 'carrier'],
    ['ei toistu enää', 'future'],
    ['täysin turvallinen', 'safety'],
    ['korvaamme', 'private'],
  ],
};

/** Concern, a private channel, a batch number where it helps; never cause or blame. `[sinä|te]` forms. */
const HOLDING: ApprovedText[] = [
  {
    id: 'health-private',
    topic: 'health',
    text: {
      en: "I'm so sorry to hear this, and I hope you're feeling better. Please see a doctor if you have any symptoms. Could you send us a private message with the batch number on the pack? Our quality team is waiting for it.",
      fi: 'Ikävä kuulla, toivottavasti vointi on jo parempi. Jos oireita on, lääkäriin kannattaa olla yhteydessä heti. [Laita|Laittakaa] meille yksityisviestillä pakkauksen eränumero, niin laatutiimimme pääsee selvittämään asiaa.',
    },
  },
  {
    id: 'health-batch',
    topic: 'health',
    text: {
      en: 'Your wellbeing comes first, so please stop using the product for now and keep the packaging. The batch number in a private message to us is the quickest way to get our quality people on this.',
      fi: 'Tärkeintä on nyt [sinun|teidän] vointi. Tuotetta ei kannata käyttää, mutta pakkaus on hyvä säästää: eränumero yksityisviestillä meille on nopein tapa saada laatutiimi mukaan.',
    },
  },
  {
    id: 'quality-private',
    topic: 'quality',
    text: {
      en: 'Thank you for letting us know, this worries us. Please keep the product and its packaging, and send us the batch number and a photo in a private message. Our quality team looks at it first thing.',
      fi: 'Kiitos, että kerroit[|te] tästä heti, olemme huolissamme. [Säilytä|Säilyttäkää] tuote ja pakkaus, ja [lähetä|lähettäkää] meille yksityisviestillä eränumero ja kuva. Laatutiimimme ottaa asian ensimmäisenä käsittelyyn.',
    },
  },
  {
    id: 'quality-short',
    topic: 'quality',
    text: {
      en: 'That is not something anyone should find. Could you message us privately with the batch number and where it was bought? We want to find out what happened.',
      fi: 'Tällaista ei pitäisi tulla kenenkään eteen. [Kerrotko|Kerrotteko] yksityisviestillä eränumeron ja ostopaikan? Haluamme saada selville, mitä on tapahtunut.',
    },
  },
  {
    id: 'legal-private',
    topic: 'legal',
    text: {
      en: 'Thank you for raising this. It deserves a proper answer, so please send us your contact details in a private message and the right person will get in touch with you.',
      fi: 'Kiitos, että otit[|te] asian esille. Se ansaitsee kunnon vastauksen: [laita|laittakaa] meille yhteystiedot yksityisviestillä, niin oikea henkilö ottaa [sinuun|teihin] yhteyttä.',
    },
  },
  {
    id: 'press-private',
    topic: 'press',
    text: {
      en: 'Thanks for asking us directly. Please send us your contact details in a private message, and our press contact will get back to you.',
      fi: 'Kiitos, että [kysyt|kysytte] suoraan meiltä. [Laita|Laittakaa] yhteystiedot yksityisviestillä, niin viestinnästämme otetaan [sinuun|teihin] yhteyttä.',
    },
  },
  {
    id: 'any-concern',
    topic: 'any',
    text: {
      en: 'We take it to heart when someone writes something like this. We are finding out what has happened. Please tell us more in a private message, so that we can talk it through with you.',
      fi: 'Tällainen viesti pysäyttää meidät. Selvitämme parhaillaan, mitä on tapahtunut. [Kerrotko|Kerrotteko] lisää yksityisviestillä, niin käymme asian läpi yhdessä?',
    },
  },
  {
    id: 'any-short',
    topic: 'any',
    text: {
      en: "I'm sorry you've had to go through this. Could we continue in private messages? If there is a batch number on the package, it helps us a great deal.",
      fi: 'Olen pahoillani, että [jouduit|jouduitte] kokemaan tämän. Voisimmeko jatkaa yksityisviesteissä? Pakkauksen eränumero auttaa meitä paljon, jos se on tallella.',
    },
  },
];

const wordRules = (): WordRule[] =>
  Object.entries(WORDS).flatMap(([lang, pairs]) =>
    pairs.map(([avoid, use], index) => ({ id: `w_${lang}_${index + 1}`, avoid, use, lang })),
  );

const promiseRules = (): BannedPromise[] =>
  Object.entries(PROMISES).flatMap(([lang, pairs]) =>
    pairs.map(([words, why], index) => ({
      id: `p_${lang}_${index + 1}`,
      words,
      lang,
      why: { ...WHY[why] },
    })),
  );

/**
 * The voice that a new brand begins with: warm, plain, short; sinä; one emoji, one exclamation mark.
 * Facts are empty, as only the brand knows them; `FACT_NAMES` (drafting) lists those that recipes use.
 */
export const starterGuideline = (brand: Pick<Brand, 'id'>, initials = ''): Guideline => ({
  schema: 1,
  brand: brand.id,
  address: 'sinä',
  greeting: { en: 'Hi', fi: 'Hei' },
  firstName: true,
  signOff: { on: true, text: { en: '–', fi: '–' }, initials },
  emoji: { most: 1, allowed: ['🙂', '😊', '❤️', '👍', '🙏'] },
  exclamations: { most: 1 },
  words: wordRules(),
  promises: promiseRules(),
  facts: [],
  holding: HOLDING.map((text) => ({ ...text, text: { ...text.text } })),
});
