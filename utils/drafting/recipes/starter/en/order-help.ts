import { defineRecipes, maybe } from '../../recipe';

export const orderHelp = defineRecipes('en', 'order-help', [
  {
    id: 'number-private',
    move: 'private',
    parts: [
      'Of course. Could you send the order number and your postcode in a private message? Then I open your order and see.',
    ],
  },
  {
    id: 'one-step',
    move: 'ask',
    parts: [
      "Let's get this moving. Have you already had a confirmation by e-mail, and what was the last thing you heard from us?",
    ],
  },
  {
    id: 'warehouse',
    move: 'check',
    parts: [
      'I can ask our order desk about this straight away.',
      'They need the name it was ordered under, so please write that to us privately.',
    ],
  },
  {
    id: 'thanks-for-writing',
    move: 'thank',
    parts: [
      'Good that you wrote. Orders are easiest to untangle in a private chat, where you can share the details safely.',
    ],
  },
  {
    id: 'keep-safe',
    move: 'private',
    parts: [
      'Gladly! One request first: keep order numbers and addresses out of the public thread and message them to us instead.',
    ],
  },
  {
    id: 'online-or-shop',
    move: 'ask',
    parts: [
      'Was this ordered from our web shop or at a counter? That tells me which of my colleagues can open it.',
    ],
  },
  {
    id: 'back-again',
    move: 'acknowledge',
    when: { returning: true },
    parts: [
      'Here we are again, and this time it should be quick: message me the same order details and I pick up the thread.',
    ],
  },
  {
    id: 'help-page',
    move: 'answer',
    parts: ['Most order matters can be done on this page without waiting for us: {{link:orders}}'],
  },
  {
    id: 'on-your-side',
    move: 'acknowledge',
    parts: [
      'Not knowing is the worst part, I get it. Drop us a private note with what you ordered and when, and we find it.',
    ],
  },
  {
    id: 'matter-private',
    move: 'private',
    parts: [
      'I can help with {{matter}} as soon as I know which order it is. A private message with the number will do.',
    ],
  },
  {
    id: 'matter-check',
    move: 'check',
    parts: [
      'I am asking the order team about {{matter}} now.',
      maybe('What day did you place it?'),
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    parts: [
      'Sure, we can look at {{matter}}. Has anything changed since you wrote, for instance a new e-mail from us?',
    ],
  },
  {
    id: 'status-tracking',
    move: 'ask',
    matters: ['order-status', 'lost', 'late'],
    about: 'where tracking shipped status link parcel',
    parts: [
      'Let me see where it is on the road. Which e-mail address did you use? Tell me in private and I look up the tracking.',
    ],
  },
  {
    id: 'status-check',
    move: 'check',
    matters: ['order-status', 'lost', 'late'],
    about: 'where tracking shipped status link parcel',
    parts: [
      'A silent tracking page tells nobody anything. I will ask the warehouse whether your parcel has left the building.',
    ],
  },
  {
    id: 'change-quick',
    move: 'private',
    matters: ['change-order', 'address', 'cancel-order'],
    about: 'change cancel mistake typo address accident',
    parts: [
      'The sooner the better with changes: message us the order number and what should be different, before it is packed.',
    ],
  },
  {
    id: 'change-calm',
    move: 'acknowledge',
    matters: ['change-order', 'address'],
    about: 'change mistake typo accident picked',
    parts: [
      'Happens to the best of us! Whether it still can be changed depends on how far along it is, so let us look together.',
    ],
  },
  {
    id: 'cancel-look',
    move: 'check',
    matters: ['cancel-order', 'cancelled'],
    about: 'cancel',
    parts: [
      'If the parcel has not left yet, it can usually be stopped. I need your order number in private to see.',
    ],
  },
  {
    id: 'invoice-details',
    move: 'private',
    matters: ['invoice'],
    about: 'invoice receipt company name vat',
    parts: [
      'Our billing people can make out a new one. Please message us the name and details that should stand on it.',
    ],
  },
  {
    id: 'code-why',
    move: 'ask',
    matters: ['code'],
    about: 'code discount checkout voucher',
    parts: [
      'Codes can be picky about capitals and about what is in the basket. What does the page say when you try it?',
    ],
  },
  {
    id: 'pickup-where',
    move: 'ask',
    matters: ['pickup'],
    about: 'collect notice pick-up locker',
    parts: ['No notice, no parcel, I see. Which pick-up point did you choose at the checkout?'],
  },
  {
    id: 'login-spam',
    move: 'answer',
    matters: ['login'],
    about: 'log in password reset mail account',
    parts: [
      'Could you look in your junk mail for the reset message? If it is not there, tell us privately which address you use.',
    ],
  },
  {
    id: 'subscription-pause',
    move: 'private',
    matters: ['subscription'],
    about: 'pause skip subscription month',
    parts: [
      'A pause is no trouble. Message us the months you want to skip and the name on the subscription.',
    ],
  },
  {
    id: 'refund-billing',
    move: 'check',
    matters: ['refund', 'charged'],
    about: 'refund money charged card',
    parts: [
      'Money matters go first. With the order number in a private message our billing team can see what was booked and when.',
    ],
  },
  {
    id: 'item-photo',
    move: 'ask',
    matters: ['broken', 'wrong-item', 'missing'],
    about: 'broken wrong missing item box',
    parts: [
      'Could you send us a picture of what came, box included? Then we see at once what went wrong.',
    ],
  },
]);
