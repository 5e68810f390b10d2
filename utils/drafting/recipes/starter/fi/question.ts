import { defineRecipes, maybe } from '../../recipe';

export const question = defineRecipes('fi', 'question', [
  {
    id: 'finding-out',
    move: 'check',
    parts: [
      'Hyvä kysymys, ja tarkistan mieluummin kuin arvaan. Kysyn työkaverilta ja vastaan tähän ketjuun.',
    ],
  },
  {
    id: 'which-one',
    move: 'ask',
    parts: [
      'Autan mielelläni. [Kerrotko|Kerrotteko] vielä vähän lisää, jotta vastaus osuu juuri tähän tilanteeseen?',
    ],
  },
  {
    id: 'private-details',
    move: 'private',
    parts: [
      'Katsotaanpa. Jos kyse on omasta tilauksesta tai tilistä, yksityisviesti on paras paikka tarkemmille tiedoille.',
    ],
  },
  {
    id: 'you-asked',
    move: 'thank',
    parts: [
      'Kiva, että [kysyit|kysyitte] suoraan meiltä!',
      'Asian paras tuntija istuu viereisessä pöydässä, joten hetki kärsivällisyyttä.',
    ],
  },
  {
    id: 'not-sure-yet',
    move: 'check',
    parts: [
      'En rehellisesti sanottuna muista tätä ulkoa. Otan selvää ja palaan tänne heti, kun joku on kertonut minulle.',
    ],
  },
  {
    id: 'product-where',
    move: 'ask',
    parts: [
      'Puhutaanko nyt siitä, minkä nimi on {{product}}?',
      'Silloin yksi vastakysymys: verkosta vai myymälästä?',
    ],
  },
  {
    id: 'others-wonder',
    move: 'chat',
    parts: [
      'Tätä miettii varmasti moni muukin. Kokoan faktat ja kirjoitan ne suoraan kysymyksen alle.',
    ],
  },
  {
    id: 'welcome-back',
    move: 'thank',
    when: { returning: true },
    parts: [
      'Mukava kuulla taas! Tämä vaatii pienen neuvottelun tiimin kanssa, ja vastaus ilmestyy julkaisun alle.',
    ],
  },
  {
    id: 'curious-too',
    move: 'chat',
    when: { length: 'short' },
    parts: ['Nyt heräsi oma uteliaisuuskin. Käyn jututtamassa talon asiantuntijoita.'],
  },
  {
    id: 'link-contact',
    move: 'answer',
    parts: ['Nopeimmin täyden vastauksen saa täältä: {{link:contact}}'],
  },
  {
    id: 'matter-check',
    move: 'check',
    parts: [
      'Kysymys {{matter:ela}} siis. Haluan antaa tiedon, joka pitää, joten varmistan sen ensin oikealta ihmiseltä.',
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    parts: [
      'Kysymys koskee siis {{matter:par}}. Mikä tuote tai paikka on mielessä? Sitten osaan vastata täsmällisesti.',
      maybe('Kuvakin käy.'),
    ],
  },
  {
    id: 'matter-thanks',
    move: 'thank',
    parts: [
      'Hienoa, että kysymys {{matter:ela}} tuli suoraan meille.',
      'Eräs työkaverini tuntee yksityiskohdat, ja ne tulevat tänne.',
    ],
  },
  {
    id: 'hours-answer',
    move: 'answer',
    matters: ['hours'],
    about: 'auki sunnuntai tänään kiinni',
    parts: ['Meidät tapaa paikalta näin: {{hours}}.', maybe('Tervetuloa!')],
  },
  {
    id: 'hours-which',
    move: 'ask',
    matters: ['hours'],
    about: 'auki sunnuntai tänään kiinni juhlapyhä',
    parts: ['Mihin toimipisteeseen [olit|olitte] tulossa? Ajat vaihtelevat paikasta toiseen.'],
  },
  {
    id: 'stock-where',
    move: 'ask',
    matters: ['stock', 'launch'],
    about: 'saatavilla varasto loppu uusi kauppa',
    parts: [
      'Ilo kuulla, että sitä odotetaan! Missä kaupassa [käyt|käytte] yleensä? Kysyn, onko siellä hyllyssä.',
    ],
  },
  {
    id: 'stock-link',
    move: 'answer',
    matters: ['stock', 'price', 'location'],
    about: 'ostaa hinta kauppa saatavilla',
    parts: ['Tämänhetkinen valikoima hintoineen löytyy täältä: {{link:shop}}'],
  },
  {
    id: 'launch-soon',
    move: 'chat',
    matters: ['launch'],
    about: 'uusi milloin tulossa julkaisu kausi',
    parts: [
      'Tarkka silmä uutuuksille! En saa vielä nimetä päivää, mutta huutelen kyllä heti kun se on varma.',
    ],
  },
  {
    id: 'ingredients-careful',
    move: 'check',
    matters: ['ingredients'],
    about: 'pähkinä gluteeni allergia vegaani laktoosi',
    parts: [
      'Ainesosissa en ota riskejä: pakkausmerkintä on aina ensimmäinen, johon kannattaa luottaa.',
      'Mistä tuotteesta on kyse? Varmistan sisällön laatutiimiltämme.',
    ],
  },
  {
    id: 'ingredients-link',
    move: 'answer',
    matters: ['ingredients'],
    parts: ['Kaikki ainesosat ja allergeenit on lueteltu täällä: {{link:ingredients}}'],
  },
  {
    id: 'returns-link',
    move: 'answer',
    matters: ['returns'],
    about: 'palauttaa palautus vaihtaa ehdot',
    parts: ['Tilausnumero esiin, ja palautus lähtee käyntiin täällä: {{link:returns}}'],
  },
  {
    id: 'returns-how',
    move: 'ask',
    matters: ['returns', 'warranty'],
    about: 'palauttaa ostettu viikko kuitti avaamaton',
    parts: [
      'Onko ostopaikka oma kauppamme vai jälleenmyyjä? Palautus kulkee samaa tietä takaisin, joten siitä riippuu, mitä tehdään seuraavaksi.',
    ],
  },
  {
    id: 'shipping-link',
    move: 'answer',
    matters: ['shipping'],
    about: 'toimitus maa posti kulut',
    parts: ['Maat, ajat ja kulut ovat kaikki samalla sivulla: {{link:shipping}}'],
  },
  {
    id: 'shipping-where',
    move: 'ask',
    matters: ['shipping'],
    about: 'toimitus norja oulu kauanko maa',
    parts: [
      'Minne paketti olisi menossa? Maan ja postinumeroalueen perusteella voin kysyä varastolta, miten se yleensä kulkee.',
    ],
  },
  {
    id: 'how-to-what',
    move: 'ask',
    matters: ['how-to'],
    about: 'jauhatus pannu puhdistus käyttö ohje',
    parts: [
      'Laitetaan kuntoon. Millä laitteella sitä on tarkoitus käyttää, ja miten nyt käy, kun kokeilee?',
      maybe('Talon harrastajat rakastavat tällaisia pulmia.'),
    ],
  },
  {
    id: 'how-to-expert',
    move: 'check',
    matters: ['how-to'],
    about: 'jauhatus pannu puhdistus käyttö ohje',
    parts: ['Tähän on oma niksinsä. Haen neuvon siltä, joka tekee tätä meillä päivittäin.'],
  },
  {
    id: 'campaign-terms',
    move: 'check',
    matters: ['campaign'],
    about: 'tarjous alennus opiskelija uutiskirje voimassa',
    parts: [
      'Tarjouksissa on aina ehtonsa, joten luen ne ennen kuin sanon kyllä tai ei. Missä tämä tuli vastaan?',
    ],
  },
  {
    id: 'warranty-product',
    move: 'check',
    matters: ['warranty'],
    about: 'takuu vuosi korjaus kuitti',
    parts: [
      'Ehdot riippuvat tuotteesta ja ostopäivästä. Mikä laite on kyseessä ja milloin se on hankittu?',
    ],
  },
  {
    id: 'location-near',
    move: 'ask',
    matters: ['location'],
    about: 'myymälä lähin ostaa kaupunki mistä',
    parts: [
      'Millä suunnalla [liikut|liikutte]? Katson, mitkä lähiseudun kaupat pitävät meitä hyllyssään.',
    ],
  },
  {
    id: 'location-link',
    move: 'answer',
    matters: ['location', 'hours'],
    parts: ['Kaikki paikkamme ovat tällä kartalla: {{link:stores}}'],
  },
  {
    id: 'origin-story',
    move: 'chat',
    matters: ['origin'],
    about: 'kasvatettu pavut tila maa valmistettu',
    parts: [
      'Mahtavaa, että tekijät kiinnostavat. Hankintamme osaa kertoa koko matkan alusta asti, ja kysyn sieltä.',
    ],
  },
  {
    id: 'packaging-bin',
    move: 'check',
    matters: ['packaging'],
    about: 'kierrätys muovi pussi roskis',
    parts: [
      'Riippuu pakkauksesta ja siitä, mitä omalla paikkakunnalla kerätään. Saisiko kuvan pakkauksen kääntöpuolen merkeistä?',
    ],
  },
  {
    id: 'jobs-page',
    move: 'answer',
    matters: ['jobs'],
    parts: [
      maybe('Kiva, kun meidän työt kiinnostavat!'),
      'Avoimet paikat ovat aina täällä: {{link:jobs}}',
    ],
  },
  {
    id: 'jobs-kind',
    move: 'ask',
    matters: ['jobs'],
    about: 'kesätyö töihin haku paikka',
    parts: [
      'Mukavaa, että meille halutaan töihin. Millainen työ kiinnostaa ja millä paikkakunnalla?',
    ],
  },
  {
    id: 'price-where',
    move: 'check',
    matters: ['price'],
    about: 'paljonko maksaa hinta kuukausi',
    parts: [
      'Hinnat vaihtelevat kaupan ja koon mukaan, ja haluan kertoa oikean luvun. Mikä pakkaus [sinulla|teillä] oli mielessä?',
    ],
  },
]);
