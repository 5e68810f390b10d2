import { crisis } from './fi-crisis';
import { failures } from './fi-failures';
import { feelings } from './fi-feelings';
import { others } from './fi-others';
import { requests } from './fi-requests';
import { type Lexicon, phrases } from './lexicon';

/** Finnish, written and spoken: stems that every case ending may follow. */
export const finnish: Lexicon = {
  lang: 'fi',
  macros: {
    n: String.raw`(\d+([.,]\d+)?|yksi|kaksi|kaks|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|viis|kuusi|kuus|seitsemän|kahdeksan|yhdeksän|kymmenen|kakskyt|kaksikymmentä|puoli|puolitoista|monta|pari|parin|useita|usean)`,
    aika: '(min|minuut*|h|tunti|tuntia|tunnin|tuntii|päivä|päivää|päivän|pv|viikko|viikkoa|viikon|viikkoo|vko|kuukausi|kuukautta|kuukauden|kk|vuosi|vuotta|vuoden)',
    pituus: String.raw`(\d+ ?(min|h|pv|vko|kk)|<n> <aika>|puolitoista tuntia|tuntikausia|tuntitolkulla|viikkokausia|päiväkausia|ikuisuu*)`,
    jarj: String.raw`(toinen|toista|toisen|kolmas|kolmatta|kolmannen|neljäs|neljättä|viides|viidettä|kuudes|kuudetta|seitsemäs|seitsemättä|kahdeksas|kahdeksatta|yhdeksäs|yhdeksättä|kymmenes|kymmenettä|yhdestoista|kahdestoista|\d+\.|monesko|monetta)`,
  },
  negators: phrases`
    ei; en; et; emme; ette; eivät; eikä; enkä; eikö; älä; älkää; ilman; tuskin; tuskimpa`,
  turns: phrases`
    mutta; mut; vaan; kuitenkin; silti; paitsi; valitettavasti; harmi; tosin; kun; koska; että;
    ja; joten; sitten; vaikka; toisaalta`,
  openers: phrases`
    hei; moi; moikka; moro; terve; heippa; no; ja; mut; mutta; niin; siis; anteeksi; kiitos;
    kiitti; öö; hmm; joo; okei; ok; huomenta; päivää; iltaa; eli; nyt; tai; kysymys; sori; juu;
    oho; sit; ps`,
  groups: { ...feelings, ...failures, ...requests, ...crisis, ...others },
};
