import { defineRecipes, maybe } from '../../recipe';

export const userContent = defineRecipes('en', 'user-content', [
  {
    id: 'stopped-scrolling',
    move: 'thank',
    parts: ['This made me stop scrolling. Thank you for sharing it!', maybe('{{emoji}}')],
  },
  {
    id: 'may-we-share',
    move: 'ask',
    parts: [
      'What a find. Would it be all right with you if we shared this on our page, with your name on it?',
    ],
  },
  {
    id: 'product-looks',
    move: 'acknowledge',
    parts: ['{{product}} has rarely looked this good.', 'You clearly have an eye for it.'],
  },
  {
    id: 'how-did-you',
    move: 'ask',
    parts: [
      'I have to ask: how did you do that? My colleagues are already crowding around the screen.',
    ],
  },
  {
    id: 'honest-review',
    move: 'thank',
    about: 'review months honest rating stars tested',
    parts: [
      'Thanks for such a level-headed account, the good and the less good alike. It helps others choose, and us to improve.',
    ],
  },
  {
    id: 'shown-around',
    move: 'check',
    parts: [
      'I showed this around the office, and the people who made it were quietly proud.',
      maybe('They say hello.'),
    ],
  },
  {
    id: 'your-recipe',
    move: 'chat',
    about: 'recipe cake bake tried brew made home',
    parts: [
      'Now everyone here wants to try the same at home.',
      'Any tip that did not fit in the post?',
    ],
  },
  {
    id: 'first-impressions',
    move: 'ask',
    about: 'unboxing new first box arrived',
    parts: ['Unpacking is the best part! How do the first days feel, is it what you hoped for?'],
  },
  {
    id: 'cosy',
    move: 'acknowledge',
    parts: [
      'Moments like this are what we hope for when we send something out into the world. Beautifully caught.',
    ],
  },
  {
    id: 'more-please',
    move: 'chat',
    parts: ['More of these, please. We could look at them all day.', maybe('{{emoji}}')],
  },
]);
