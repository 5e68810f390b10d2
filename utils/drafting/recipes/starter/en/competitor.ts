import { defineRecipes, maybe } from '../../recipe';

export const competitor = defineRecipes('en', 'competitor', [
  {
    id: 'what-matters',
    move: 'ask',
    parts: [
      'Choosing is half the fun. What matters most to you here? I will tell you honestly where we fit and where we do not.',
    ],
  },
  {
    id: 'no-mud',
    move: 'acknowledge',
    parts: [
      'There is room for more than one good maker in town, and we will not talk anybody down.',
      maybe('If you have a question about ours, ask away.'),
    ],
  },
  {
    id: 'try-both',
    move: 'chat',
    parts: [
      'Of course we are biased! So do the only fair thing: try both side by side and trust your own taste.',
    ],
  },
  {
    id: 'tell-us-why',
    move: 'ask',
    parts: [
      'A thing like that makes us want to learn. Which part did the others do better, if you do not mind saying?',
    ],
  },
  {
    id: 'good-luck-test',
    move: 'thank',
    about: 'test tasting compare blind results versus',
    parts: [
      'Thanks for putting us to the test. We will read the result with one eye closed, whichever way it goes.',
    ],
  },
  {
    id: 'facts-only',
    move: 'check',
    parts: [
      'I can speak only for our own, and there I would rather give you facts than slogans. What would you like to compare?',
    ],
  },
  {
    id: 'door-open',
    move: 'acknowledge',
    about: 'moved switched changed left back price',
    parts: [
      'We are sorry to see you go, and the door stays open.',
      maybe('If something in particular drove you away, we would like to hear it.'),
    ],
  },
  {
    id: 'product-strength',
    move: 'answer',
    parts: [
      'Our suggestion would be to begin with {{product}} and see whether it speaks to you.',
      maybe('Tell us how it went.'),
    ],
  },
  {
    id: 'neighbours',
    move: 'chat',
    about: 'next door opened neighbour war',
    parts: [
      'Competition keeps everyone awake, which may be the point of the whole trade. Nice of you to keep us in the race!',
    ],
  },
  {
    id: 'point-taken',
    move: 'check',
    parts: ['Point taken, and carried to the people who make ours. They like a challenge.'],
  },
]);
