import { defineRecipes, maybe } from '../../recipe';

export const orderHelp = defineRecipes('fi', 'order-help', [
  {
    id: 'number-private',
    move: 'private',
    parts: [
      'Totta kai. [Laita|Laittakaa] tilausnumero ja postinumero yksityisviestillä, niin avaan tilauksen ja katson.',
    ],
  },
  {
    id: 'one-step',
    move: 'ask',
    parts: [
      'Hoidetaan tätä eteenpäin. Onko vahvistus jo tullut sähköpostiin, ja mitä meiltä on viimeksi kuulunut?',
    ],
  },
  {
    id: 'warehouse',
    move: 'check',
    parts: [
      'Voin kysyä heti tilauskäsittelystä.',
      'He tarvitsevat nimen, jolla tilaus on tehty. Sen voi lähettää meille yksityisesti.',
    ],
  },
  {
    id: 'thanks-for-writing',
    move: 'thank',
    parts: [
      'Hyvä, että [otit|otitte] yhteyttä. Tilauksia on helpointa selvitellä kahden kesken, jolloin tiedotkin pysyvät turvassa.',
    ],
  },
  {
    id: 'keep-safe',
    move: 'private',
    parts: [
      'Mielelläni! Yksi toive ensin: tilausnumerot ja osoitteet eivät kuulu julkiseen ketjuun, vaan viestinä suoraan meille.',
    ],
  },
  {
    id: 'online-or-shop',
    move: 'ask',
    parts: [
      'Onko tämä tilattu verkkokaupasta vai tiskiltä? Siitä tiedän, kuka meillä pääsee sen avaamaan.',
    ],
  },
  {
    id: 'back-again',
    move: 'acknowledge',
    when: { returning: true },
    parts: [
      'Tavataan siis taas, ja tällä kertaa toivottavasti nopeasti: samat tiedot viestinä minulle, niin jatkan mihin jäätiin.',
    ],
  },
  {
    id: 'help-page',
    move: 'answer',
    parts: ['Useimmat tilausasiat voi hoitaa tällä sivulla meitä odottamatta: {{link:orders}}'],
  },
  {
    id: 'on-your-side',
    move: 'acknowledge',
    parts: [
      'Epätietoisuus on pahinta, sen tietää. Kahden kesken voi kertoa, mitä ja milloin on tilattu, niin löydämme sen.',
    ],
  },
  {
    id: 'matter-private',
    move: 'private',
    parts: [
      '{{matter:gen}} kanssa autan kyllä, kunhan tiedän, mikä tilaus on kyseessä. Numero yksityisviestillä riittää.',
    ],
  },
  {
    id: 'matter-check',
    move: 'check',
    parts: [
      'Kysyn tilaustiimiltä {{matter:ela}} saman tien.',
      maybe('Minä päivänä tilaus on tehty?'),
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    parts: [
      'Selvitellään {{matter:par}} yhdessä. Onko viestin jälkeen tapahtunut mitään uutta, esimerkiksi tullut sähköpostia?',
    ],
  },
  {
    id: 'status-tracking',
    move: 'ask',
    matters: ['order-status', 'lost', 'late'],
    about: 'missä seuranta lähetetty tila linkki paketti',
    parts: [
      'Katsotaan, missä kohtaa matkaa se on. Mihin sähköpostiin tilaus tehtiin? Sen voi kertoa yksityisesti, niin haen seurannan.',
    ],
  },
  {
    id: 'status-check',
    move: 'check',
    matters: ['order-status', 'lost', 'late'],
    about: 'missä seuranta lähetetty tila linkki paketti',
    parts: [
      'Mykästä seurannasta ei tule hullua hurskaammaksi. Tarkistan varastolta, onko lähetys jo poistunut talosta.',
    ],
  },
  {
    id: 'change-quick',
    move: 'private',
    matters: ['change-order', 'address', 'cancel-order'],
    about: 'muuttaa perua virhe osoite vahingossa',
    parts: [
      'Mitä pikemmin, sen parempi: [laita|laittakaa] viestillä tilausnumero ja se, minkä pitäisi muuttua, ennen kuin paketti on pakattu.',
    ],
  },
  {
    id: 'change-calm',
    move: 'acknowledge',
    matters: ['change-order', 'address'],
    about: 'muuttaa virhe vahingossa valitsin',
    parts: [
      'Sattuuhan sitä! Muutoksen onnistuminen riippuu siitä, miten pitkällä ollaan, joten katsotaan yhdessä.',
    ],
  },
  {
    id: 'cancel-look',
    move: 'check',
    matters: ['cancel-order', 'cancelled'],
    about: 'perua peruminen',
    parts: [
      'Jos lähetys ei ole vielä lähtenyt, sen pystyy tavallisesti pysäyttämään. Tarvitsen siihen numeron yksityisviestillä.',
    ],
  },
  {
    id: 'invoice-details',
    move: 'private',
    matters: ['invoice'],
    about: 'lasku kuitti yritys nimi',
    parts: [
      'Laskutuksemme pystyy tekemään uuden. [Laita|Laittakaa] viestillä nimi ja tiedot, joiden siinä pitäisi lukea.',
    ],
  },
  {
    id: 'code-why',
    move: 'ask',
    matters: ['code'],
    about: 'koodi alennus kassa kuponki',
    parts: [
      'Koodit ovat joskus nirsoja isoista kirjaimista ja korin sisällöstä. Mitä sivu sanoo, kun sitä kokeilee?',
    ],
  },
  {
    id: 'pickup-where',
    move: 'ask',
    matters: ['pickup'],
    about: 'nouto ilmoitus automaatti haen',
    parts: ['Ei ilmoitusta, ei pakettia, ymmärrän. Mikä noutopaikka kassalla tuli valittua?'],
  },
  {
    id: 'login-spam',
    move: 'answer',
    matters: ['login'],
    about: 'kirjautua salasana vaihto viesti tili',
    parts: [
      'Olisiko vaihtoviesti eksynyt roskapostiin? Jos ei, niin millä osoitteella tili on tehty? Sen voi kertoa yksityisesti.',
    ],
  },
  {
    id: 'subscription-pause',
    move: 'private',
    matters: ['subscription'],
    about: 'tauko kestotilaus kuukausi',
    parts: [
      'Tauko järjestyy helposti. [Kerro|Kertokaa] viestillä kuukaudet, jotka jäävät väliin, ja tilaajan nimi.',
    ],
  },
  {
    id: 'refund-billing',
    move: 'check',
    matters: ['refund', 'charged'],
    about: 'rahat palautus kortti veloitus',
    parts: [
      'Raha-asiat menevät edelle. Kun saan tilausnumeron yksityisesti, laskutus näkee, mitä on kirjattu ja milloin.',
    ],
  },
  {
    id: 'item-photo',
    move: 'ask',
    matters: ['broken', 'wrong-item', 'missing'],
    about: 'rikki väärä puuttuu laatikko',
    parts: [
      'Saisiko kuvan siitä, mitä tuli, laatikko mukaan lukien? Silloin näemme heti, mikä meni pieleen.',
    ],
  },
]);
