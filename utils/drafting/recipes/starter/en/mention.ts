import { defineRecipes, maybe } from '../../recipe';

export const mention = defineRecipes('en', 'mention', [
  {
    id: 'spotted',
    move: 'chat',
    parts: ['We spotted our name and had to wave back.', maybe('{{emoji}}')],
  },
  {
    id: 'thanks-for-thinking',
    move: 'thank',
    parts: ['Thank you for thinking of {{brand}}. It is nice to be part of your day.'],
  },
  { id: 'how-was-it', move: 'ask', parts: ['We are all ears: how did it go in the end?'] },
  {
    id: 'product-in-play',
    move: 'acknowledge',
    parts: ['Seeing {{product}} out and about cheers us up every time.'],
  },
  {
    id: 'anything-needed',
    move: 'ask',
    parts: ['Good to see you around. Is there anything we could do for you while we are here?'],
  },
  {
    id: 'smile',
    move: 'chat',
    parts: ['That brought a smile to a rather ordinary afternoon at our end.'],
  },
  {
    id: 'read-and-noted',
    move: 'acknowledge',
    parts: [
      'Read with pleasure and passed around the table here.',
      maybe('Greetings from the whole crew.'),
    ],
  },
  {
    id: 'come-by',
    move: 'thank',
    parts: [
      'What a nice thing to come across. Say hello to the people at the counter when you next drop in!',
    ],
  },
  {
    id: 'tell-us-more',
    move: 'ask',
    parts: ['There must be a story behind this one. Care to tell us the rest?'],
  },
  {
    id: 'old-friend',
    move: 'thank',
    when: { returning: true },
    parts: ['Always good to run into you here. Thanks for keeping us in your stories.'],
  },
]);
