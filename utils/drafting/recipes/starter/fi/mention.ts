import { defineRecipes, maybe } from '../../recipe';

export const mention = defineRecipes('fi', 'mention', [
  {
    id: 'spotted',
    move: 'chat',
    parts: ['Bongasimme oman nimemme ja oli pakko vilkuttaa takaisin.', maybe('{{emoji}}')],
  },
  {
    id: 'thanks-for-thinking',
    move: 'thank',
    parts: ['Kiitos, että olemme mielessä. On hauska olla osa [päivääsi|päiväänne].'],
  },
  { id: 'how-was-it', move: 'ask', parts: ['Olemme pelkkänä korvana: miten siinä lopulta kävi?'] },
  {
    id: 'product-in-play',
    move: 'acknowledge',
    parts: ['Joka kerta piristää, kun {{product}} tulee vastaan maailmalla.'],
  },
  {
    id: 'anything-needed',
    move: 'ask',
    parts: ['Hauska törmätä täällä. Voisimmeko olla jotenkin avuksi, kun kerran paikalla ollaan?'],
  },
  { id: 'smile', move: 'chat', parts: ['Tästä tuli hymy muuten aivan tavalliseen iltapäivään.'] },
  {
    id: 'read-and-noted',
    move: 'acknowledge',
    parts: ['Luettu ilolla ja kierrätetty kahvipöydässä.', maybe('Terveiset koko joukolta.')],
  },
  {
    id: 'come-by',
    move: 'thank',
    parts: [
      'Olipa mukava löytö. Tiskillä saa tulla juttelemaan, kun seuraavan kerran [poikkeat|poikkeatte]!',
    ],
  },
  {
    id: 'tell-us-more',
    move: 'ask',
    parts: ['Tämän takana täytyy olla tarina. Kuulisimmeko loputkin?'],
  },
  {
    id: 'old-friend',
    move: 'thank',
    when: { returning: true },
    parts: ['Aina hauska tavata tuttuja. Kiitos, että [pidät|pidätte] meidät mukana jutuissa.'],
  },
]);
