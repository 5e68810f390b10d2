import { defineRecipes, maybe } from '../../recipe';

export const userContent = defineRecipes('fi', 'user-content', [
  {
    id: 'stopped-scrolling',
    move: 'thank',
    parts: ['Tähän pysähtyi selaaminen. Kiitos, että [jaoit|jaoitte]!', maybe('{{emoji}}')],
  },
  {
    id: 'may-we-share',
    move: 'ask',
    parts: ['Upea löytö. Saisimmeko jakaa tämän omalla sivullamme, nimi tietysti mukana?'],
  },
  {
    id: 'product-looks',
    move: 'acknowledge',
    parts: [
      'Harvoin on {{product}} näyttänyt näin hyvältä.',
      'Tässä on selvästi tarkka silmä asialla.',
    ],
  },
  {
    id: 'how-did-you',
    move: 'ask',
    parts: ['Pakko kysyä, miten tämä syntyi. Työkaverit tungeksivat jo ruudun ympärillä.'],
  },
  {
    id: 'honest-review',
    move: 'thank',
    about: 'arvio arvostelu kuukautta rehellinen testi tähteä',
    parts: [
      'Kiitos tasapuolisesta arviosta, niin plussista kuin miinuksista. Se auttaa muita valitsemaan ja meitä parantamaan.',
    ],
  },
  {
    id: 'shown-around',
    move: 'check',
    parts: [
      'Näytin tätä talossa, ja tekijät olivat hiljaa ylpeitä.',
      maybe('Käskivät sanoa terveisiä.'),
    ],
  },
  {
    id: 'your-recipe',
    move: 'chat',
    about: 'ohje resepti kakku leivoin kokeilin tein',
    parts: [
      'Nyt tekee kaikkien mieli kokeilla samaa kotona.',
      'Jäikö jokin niksi vielä kertomatta?',
    ],
  },
  {
    id: 'first-impressions',
    move: 'ask',
    about: 'purku uusi ensimmäinen laatikko saapui tuli',
    parts: [
      'Paketin avaaminen on parasta! Miltä ensimmäiset päivät ovat tuntuneet, vastaako se odotuksia?',
    ],
  },
  {
    id: 'cosy',
    move: 'acknowledge',
    parts: [
      'Tällaisia hetkiä toivomme aina, kun jokin lähtee meiltä maailmalle. Kauniisti tallennettu.',
    ],
  },
  {
    id: 'more-please',
    move: 'chat',
    parts: ['Lisää tällaisia, kiitos. Näitä katselisi vaikka koko päivän.', maybe('{{emoji}}')],
  },
]);
