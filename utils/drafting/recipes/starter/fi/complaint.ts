import { INCIDENTS } from '../../../matters/matter';
import { defineRecipes, maybe } from '../../recipe';

export const complaint = defineRecipes('fi', 'complaint', [
  {
    id: 'not-good-enough',
    move: 'acknowledge',
    parts: [
      'Tämä ei mennyt niin kuin pitäisi, anteeksi.',
      maybe('Kyse taitaa olla tuotteesta {{product}}.'),
      'Mistä olisi [sinulle|teille] nyt eniten apua?',
    ],
  },
  {
    id: 'tell-me-more',
    move: 'ask',
    parts: [
      'Ei kuulosta hyvältä. [Kerrotko|Kerrotteko] vähän tarkemmin, mitä tapahtui ja missä?',
      maybe('Silloin osaan kysyä oikeilta ihmisiltä enkä joudu arvailemaan.'),
    ],
  },
  {
    id: 'take-it-private',
    move: 'private',
    parts: [
      'Harmillista luettavaa. [Laita|Laittakaa] meille yksityisviesti, jossa on tilausnumero tai liikkeen nimi ja päivä,',
      'niin joku meistä käy asian läpi [kanssasi|kanssanne].',
      maybe('Henkilötiedot kannattaa jättää pois julkisesta ketjusta.'),
    ],
  },
  {
    id: 'passed-on',
    move: 'check',
    parts: [
      'Kiitos suorista sanoista. Vien ne sellaisinaan niille, joiden pöydälle asia kuuluu.',
      maybe('Yksityisviestillä saa kuulla, mitä siitä seurasi.'),
    ],
  },
  {
    id: 'fair-point',
    move: 'acknowledge',
    parts: [
      'Aiheellinen moite, ja se kirpaisee. {{brand}} on totuttanut parempaan.',
      'Voisimmeko vielä korjata jotakin?',
    ],
  },
  {
    id: 'one-question',
    move: 'ask',
    parts: [
      'Haluaisin ymmärtää tämän kunnolla ennen kuin vastaan. Milloin näin kävi, ja oliko kyse verkkotilauksesta vai myymälästä?',
    ],
  },
  {
    id: 'disappointed-too',
    move: 'private',
    parts: [
      'Tätä ei ollut mukava lukea, ja varmasti vielä ikävämpi kokea.',
      'Yksityisviestissä pääsemme katsomaan juuri tätä tapausta emmekä puhu yleisesti.',
    ],
  },
  {
    id: 'again',
    move: 'private',
    when: { returning: true },
    parts: [
      'Olemme jutelleet ennenkin, ja nyt uusi murhe. Olen pahoillani.',
      'Jatketaanko yksityisviestissä siitä, mihin viimeksi jäätiin? Kaikkea ei tarvitse selittää alusta.',
    ],
  },
  {
    id: 'long-story',
    move: 'check',
    when: { length: 'long' },
    parts: [
      'Kiitos, että [jaksoit|jaksoitte] kirjoittaa kaiken auki; siitä näkee tarkasti, missä lipsuimme.',
      'Käyn tekstin läpi kohta kohdalta työkaverien kanssa.',
      maybe('Yksityisviestillä voi vielä täydentää.'),
    ],
  },
  {
    id: 'sorry-about-matter',
    move: 'acknowledge',
    matters: [...INCIDENTS, 'quality', 'range', 'stock'],
    parts: [
      'Pahoittelut {{matter:ela}}. Meiltä on lupa odottaa enemmän.',
      maybe('Mikä on tilanne nyt, onko {{product}} käytössä?'),
    ],
  },
  {
    id: 'matter-private',
    move: 'private',
    matters: INCIDENTS,
    parts: [
      'Hoidetaan tämä kuntoon: [laita|laittakaa] yksityisviestillä nimi ja mahdollinen tilausnumero, niin pääsemme selvittämään {{matter:par}}.',
      maybe('Siellä tiedot pysyvät meidän välillämme.'),
    ],
  },
  {
    id: 'matter-check',
    move: 'check',
    matters: INCIDENTS,
    parts: [
      'Luin, mitä [kirjoitit|kirjoititte] {{matter:ela}}, ja kyselen parhaillaan tiimiltä, mitä on käynyt.',
      maybe('Päivä tai paikka lyhentäisi etsintää.'),
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    matters: INCIDENTS,
    parts: [
      'Voi että, ymmärrän harmin. Jotta saan selkoa {{matter:ela}}, tarvitsen yhden tiedon: milloin tämä sattui?',
    ],
  },
  {
    id: 'waiting-time',
    move: 'acknowledge',
    matters: ['waiting'],
    about: 'jono puhelin linja tunti minuutti kassa',
    parts: [
      'Noin pitkään ei kenenkään pitäisi meitä odottaa. Anteeksi.',
      maybe('Missä näin kävi? Kerron siitä siellä työskenteleville.'),
    ],
  },
  {
    id: 'waiting-instead',
    move: 'private',
    matters: ['waiting'],
    about: 'jono puhelin linja',
    parts: [
      'Jonottaa ei enää tarvitse: [kirjoita|kirjoittakaa] asia meille yksityisviestinä, niin jatketaan siitä.',
      maybe('Ikävää, että tänne asti piti tulla.'),
    ],
  },
  {
    id: 'late-where',
    move: 'check',
    matters: ['late', 'lost'],
    about: 'toimitus paketti kuljetus seuranta',
    parts: [
      'Paketin kuuluu tulla silloin, kun olemme sanoneet. Tilausnumero yksityisviestillä riittää, niin katson, mihin se on jäänyt.',
    ],
  },
  {
    id: 'lost-doorstep',
    move: 'ask',
    matters: ['lost'],
    about: 'perille naapuri seuranta ovi',
    parts: [
      'Tyhjin käsin ei kuulu jäädä. Lukeeko seurannassa mitään siitä, mihin lähetys on viety?',
      maybe('Tilausnumerolla voimme kysyä myös kuljettajalta.'),
    ],
  },
  {
    id: 'missing-what',
    move: 'ask',
    matters: ['missing'],
    about: 'laatikko pussi puuttuu vajaa',
    parts: [
      'Kaiken maksetun olisi pitänyt olla laatikossa. Mitä tarkalleen jäi tulematta?',
      maybe('Kuva lähetyslistasta yksityisviestillä auttaisi kovasti.'),
    ],
  },
  {
    id: 'broken-photo',
    move: 'private',
    matters: ['broken'],
    about: 'rikki palasina vuotaa viallinen',
    parts: [
      'Ei sen noin pitäisi hajota. [Lähettäisitkö|Lähettäisittekö] yksityisviestillä kuvan ja ostopäivän?',
      maybe('Palaset kannattaa vielä pitää tallessa.'),
    ],
  },
  {
    id: 'broken-careful',
    move: 'acknowledge',
    matters: ['broken'],
    about: 'rikki palasina vuotaa viallinen',
    parts: [
      'Onpa kurjaa, ja vielä näin pian. Olen pahoillani, että se petti.',
      'Onko se aivan käyttökelvoton vai toimiiko siinä vielä jokin?',
    ],
  },
  {
    id: 'wrong-item-swap',
    move: 'ask',
    matters: ['wrong-item'],
    about: 'tilasin sain papuja jauhettua koko',
    parts: [
      'Laatikossa oli siis jotain ihan muuta, anteeksi! Mitä [tilasit|tilasitte], ja mitä tuli?',
      maybe('Pakkaus kannattaa jättää avaamatta, jos se on vielä kiinni.'),
    ],
  },
  {
    id: 'cancelled-silence',
    move: 'acknowledge',
    matters: ['cancelled'],
    about: 'peruttu tapahtuma tilaus kertomatta',
    parts: [
      'Peruuntuminen on ikävää, ja vielä ikävämpää on, ettei siitä kerrottu. Pyydän anteeksi.',
      maybe('Koituiko tästä kuluja? Yksityisviestissä voi kertoa lisää.'),
    ],
  },
  {
    id: 'charged-check',
    move: 'private',
    matters: ['charged'],
    about: 'kortti tiliote veloitus maksu',
    parts: [
      'Aiheeton veloitus on vakava asia. [Lähetä|Lähettäkää] yksityisviestillä päivä ja summa, mutta ei koskaan kortin numeroa, niin vertaamme niitä kirjanpitoomme.',
    ],
  },
  {
    id: 'refund-status',
    move: 'check',
    matters: ['refund'],
    about: 'rahat palautin viikkoa',
    parts: [
      'Omia rahojaan ei pitäisi joutua noin pitkään odottamaan. Milloin palautus lähti matkaan? Kysyn laskutuksesta, mihin se on pysähtynyt, kunhan saan tilausnumeron yksityisesti.',
    ],
  },
  {
    id: 'unanswered-here',
    move: 'acknowledge',
    matters: ['unanswered'],
    about: 'sähköposti viesti vastaus asiakaspalvelu',
    parts: [
      'Täällä vastaa vihdoin ihminen, joka on pahoillaan: vastaus olisi kuulunut antaa jo aikaa sitten.',
      'Mitä [kysyit|kysyitte] meiltä?',
    ],
  },
  {
    id: 'unanswered-find',
    move: 'check',
    matters: ['unanswered'],
    about: 'sähköposti viesti vastaus asiakaspalvelu',
    parts: [
      'Otan selvää, mihin viestit ovat juuttuneet. Mihin osoitteeseen tai kanavaan ne lähtivät, ja millä nimellä?',
      maybe('Sen voi kertoa yksityisesti.'),
    ],
  },
  {
    id: 'quality-batch',
    move: 'ask',
    matters: ['quality'],
    about: 'maku väljähtänyt palanut pussi paahto',
    parts: [
      'Maun pitäisi olla se tuttu. Löytyykö pakkauksesta parasta ennen -päivä tai eränumero, jonka voisi lähettää meille?',
      maybe('Laatutiimimme vertaa sitä muihin.'),
    ],
  },
  {
    id: 'quality-honest',
    move: 'check',
    matters: ['quality'],
    about: 'maku väljähtänyt palanut pussi paahto huonontunut',
    parts: [
      'Rehellinen sana {{matter:ela}} on arvokkaampi kuin kohtelias. Vien tämän tekijöille asti.',
      maybe('Oliko kyseessä {{product}}?'),
    ],
  },
  {
    id: 'staff-sorry',
    move: 'acknowledge',
    matters: ['staff'],
    about: 'töykeä myymälä myyjä palvelu kassa',
    parts: [
      'Jokainen ansaitsee meillä ystävällisen vastaanoton, ja nyt se jäi saamatta. Pyydän anteeksi koko porukan puolesta.',
      maybe('Missä myymälässä näin kävi ja suunnilleen mihin aikaan?'),
    ],
  },
  {
    id: 'price-honest',
    move: 'acknowledge',
    matters: ['price'],
    about: 'kallis euroa hinta nousta',
    parts: [
      'Onhan siinä iso summa tavarasta, joka käytetään loppuun.',
      'Kirjasin mielipiteen ylös hinnoista päättäville. Sopisiko jokin toinen koko paremmin?',
    ],
  },
  {
    id: 'app-device',
    move: 'ask',
    matters: ['app', 'login', 'code'],
    about: 'sovellus sivu virhe kaatuu ostoskori selain puhelin',
    parts: [
      'Sivun pitäisi vain toimia. Millä laitteella tai selaimella näin kävi, ja mitä ilmoituksessa lukee?',
      maybe('Kuvakaappaus yksityisviestillä on kehittäjillemme nopein apu.'),
    ],
  },
  {
    id: 'range-missed',
    move: 'acknowledge',
    matters: ['range', 'stock'],
    about: 'valikoima loppu suosikki poistui takaisin',
    parts: [
      'Kurja juttu, kun juuri se oma suosikki puuttuu hyllystä. Vein kaipauksen valikoimasta vastaaville.',
      maybe('Mikä siinä oli parasta? Mietitään, mikä olisi lähimpänä.'),
    ],
  },
  {
    id: 'price-which',
    move: 'ask',
    matters: ['price'],
    about: 'kallis euroa hinta nousta',
    parts: [
      'Kiitos suorasta puheesta hinnan suhteen. Mikä tuote oli kyseessä ja missä kaupassa?',
      maybe('Emme päätä hinnoista yksin, ja haluaisin tietää, missä kenkä puristaa.'),
    ],
  },
  {
    id: 'price-heard',
    move: 'check',
    matters: ['price'],
    about: 'kallis euroa hinta nousta',
    parts: [
      'Hinnat mietityttävät nyt monia, myös meitä. Viesti menee sille tiimille, joka niitä tarkastelee.',
    ],
  },
  {
    id: 'range-why',
    move: 'check',
    matters: ['range', 'stock'],
    about: 'valikoima loppu suosikki poistui takaisin',
    parts: [
      'Kysyn ostajiltamme, miksi sitä ei nyt ole ja voiko se vielä palata. Moni muukin kaipaa samaa.',
    ],
  },
]);
