import { defineRecipes, maybe } from '../../recipe';

export const praise = defineRecipes('fi', 'praise', [
  {
    id: 'made-our-day',
    move: 'thank',
    when: { bare: true },
    parts: ['Tästä tuli koko porukalle hyvä päivä, kiitos.', maybe('{{emoji}}')],
  },
  {
    id: 'grinning',
    move: 'chat',
    when: { bare: true },
    parts: ['Täällä luetaan tätä hymy korvissa.', maybe('{{emoji}}')],
  },
  {
    id: 'lovely-words',
    move: 'thank',
    when: { bare: true },
    parts: ['Niin kauniisti sanottu, että tämä menee taukohuoneen seinälle.'],
  },
  {
    id: 'warm-thanks',
    move: 'thank',
    when: { bare: true },
    parts: ['Lämmin kiitos meiltä kaikilta.', maybe('{{emoji}}')],
  },
  {
    id: 'passing-on',
    move: 'check',
    parts: [
      'Välitän tämän jokaiselle, jolla oli sormensa pelissä. Selkä suoristuu varmasti vähän.',
      maybe('Kiitos!'),
    ],
  },
  {
    id: 'what-was-best',
    move: 'ask',
    parts: [
      'Ihana kuulla! Mikä siinä teki suurimman vaikutuksen?',
      maybe('Teemme sitä mielellämme lisää.'),
    ],
  },
  {
    id: 'product-fan',
    move: 'chat',
    parts: [
      'Löytyi siis toinenkin, jolle {{product}} on rakas!',
      'Hienoa, että se on päässyt noin hyvään kotiin.',
    ],
  },
  {
    id: 'took-the-time',
    move: 'thank',
    parts: [
      'Kiitos, että [näit|näitte] vaivan kirjoittaa. Kauniita viestejä tulee harvemmin kuin soisi, ja tämä jää mieleen.',
    ],
  },
  {
    id: 'team-smiles',
    move: 'acknowledge',
    parts: ['Nyt hymyiltiin koko toimistossa. Juuri tällaisia hetkiä varten tätä työtä tehdään.'],
  },
  {
    id: 'long-thanks',
    move: 'thank',
    when: { length: 'long' },
    parts: [
      'Luin viestin kahteen kertaan ihan vain siksi, että se oli niin mukava.',
      'Tällaisten tarinoiden takia jaksaa nousta aikaisin.',
      maybe('Ensi kerralla saa tulla moikkaamaan.'),
    ],
  },
  {
    id: 'regular',
    move: 'thank',
    when: { returning: true },
    parts: [
      'Aina yhtä mukavaa, kun tuttu nimi ilmestyy tänne.',
      'Kiitos, että [pysyt|pysytte] matkassa.',
    ],
  },
  {
    id: 'what-next',
    move: 'ask',
    parts: ['Mahtavaa, että osui kohdalleen. Mitä [aiot|aiotte] kokeilla seuraavaksi?'],
  },
  {
    id: 'keep-it-up',
    move: 'acknowledge',
    parts: ['Yritämme pitää tason jatkossakin. Tällä palautteella siihen saa hyvän vauhdin.'],
  },
]);
