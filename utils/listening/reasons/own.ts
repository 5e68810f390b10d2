import { fact } from '../because';
import { defineReason } from '../reason';

/** Written by the brand itself: never inbound. */
export const own = defineReason({
  id: 'own',
  needsAnswer: false,
  find: (reading) =>
    reading.place.own
      ? { id: 'own', because: [fact('own-handle', reading.post.author.handle ?? '')] }
      : null,
});
