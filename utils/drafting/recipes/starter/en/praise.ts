import { defineRecipes, maybe } from '../../recipe';

export const praise = defineRecipes('en', 'praise', [
  {
    id: 'made-our-day',
    move: 'thank',
    when: { bare: true },
    parts: ['You just made our day, thank you.', maybe('{{emoji}}')],
  },
  {
    id: 'grinning',
    move: 'chat',
    when: { bare: true },
    parts: ['Reading this with a big grin over here.', maybe('{{emoji}}')],
  },
  {
    id: 'lovely-words',
    move: 'thank',
    when: { bare: true },
    parts: ['Such lovely words, they go up on the staff-room wall.'],
  },
  {
    id: 'warm-thanks',
    move: 'thank',
    when: { bare: true },
    parts: ['Warm thanks from all of us at {{brand}}.', maybe('{{emoji}}')],
  },
  {
    id: 'passing-on',
    move: 'check',
    parts: [
      'I am passing this on to everyone who had a hand in it. They will walk a little taller today.',
      maybe('Thank you!'),
    ],
  },
  {
    id: 'what-was-best',
    move: 'ask',
    parts: [
      'So good to hear! May I ask what made the difference for you?',
      maybe('We would like to do more of it.'),
    ],
  },
  {
    id: 'product-fan',
    move: 'chat',
    parts: [
      'A fellow friend of {{product}}!',
      'It makes us happy that it has found such a good home.',
    ],
  },
  {
    id: 'took-the-time',
    move: 'thank',
    parts: [
      'Thank you for taking a moment to write this. Kind messages are rarer than they should be, and yours stays with us.',
    ],
  },
  {
    id: 'team-smiles',
    move: 'acknowledge',
    parts: [
      'That got a round of smiles in the office. We do this work for moments like the one you describe.',
    ],
  },
  {
    id: 'long-thanks',
    move: 'thank',
    when: { length: 'long' },
    parts: [
      'I read your message twice, simply because it was so nice.',
      'Stories like this are why we get up early.',
      maybe('Come and say hello next time.'),
    ],
  },
  {
    id: 'regular',
    move: 'thank',
    when: { returning: true },
    parts: ['Always a pleasure when your name pops up here.', 'Thanks for sticking with us.'],
  },
  {
    id: 'what-next',
    move: 'ask',
    parts: ['Glad it hit the spot. What are you going to try next?'],
  },
  {
    id: 'keep-it-up',
    move: 'acknowledge',
    parts: [
      'We shall do our best to keep it that way. Your words are a fine push in that direction.',
    ],
  },
]);
