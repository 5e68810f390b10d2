import { defineRecipes, maybe } from '../../recipe';

export const competitor = defineRecipes('fi', 'competitor', [
  {
    id: 'what-matters',
    move: 'ask',
    parts: [
      'Valitseminen on puolet huvista. Mikä tässä on [sinulle|teille] tärkeintä? Kerron rehellisesti, missä olemme hyviä ja missä emme.',
    ],
  },
  {
    id: 'no-mud',
    move: 'acknowledge',
    parts: [
      'Samaan kaupunkiin mahtuu monta hyvää tekijää, emmekä hauku ketään.',
      maybe('Omastamme saa kysyä mitä vain.'),
    ],
  },
  {
    id: 'try-both',
    move: 'chat',
    parts: [
      'Emme tietenkään ole puolueettomia! Reiluinta on kokeilla kumpaakin rinnakkain ja luottaa omaan makuun.',
    ],
  },
  {
    id: 'tell-us-why',
    move: 'ask',
    parts: ['Tällaisesta haluaa oppia. Missä kohtaa naapuri vei voiton, jos sen saa udella?'],
  },
  {
    id: 'good-luck-test',
    move: 'thank',
    about: 'testi maistelu vertailu sokko tulos vastaan',
    parts: [
      'Kiitos, että pääsimme mukaan vertailuun. Tuloksen luemme toinen silmä kiinni, kävi miten kävi.',
    ],
  },
  {
    id: 'facts-only',
    move: 'check',
    parts: [
      'Voin puhua vain omiemme puolesta, ja annan mieluummin faktoja kuin iskulauseita. Mitä haluaisit[|te] verrata?',
    ],
  },
  {
    id: 'door-open',
    move: 'acknowledge',
    about: 'vaihdoin siirryin takaisin hinta lopetin',
    parts: [
      'Ikävä, jos tiet erosivat. Ovi on silti auki.',
      maybe('Ja jos lähtöön oli jokin tietty syy, kuulisimme sen mielellämme.'),
    ],
  },
  {
    id: 'product-strength',
    move: 'answer',
    parts: [
      'Ensimmäiseksi kokeiltavaksi ehdotamme tätä: {{product}}. Katsotaan, syntyykö ystävyys.',
      maybe('Tuloksesta saa kertoa.'),
    ],
  },
  {
    id: 'neighbours',
    move: 'chat',
    about: 'naapuri avasi viereen sota',
    parts: [
      'Kilpailu pitää kaikki hereillä, ja se lienee koko alan suola. Mukavaa, että olemme yhä mukana kisassa!',
    ],
  },
  {
    id: 'point-taken',
    move: 'check',
    parts: ['Viesti meni perille, ja vien sen meidän tekijöille. He pitävät haasteista.'],
  },
]);
