import { defineRecipes, maybe } from '../../recipe';

export const question = defineRecipes('en', 'question', [
  {
    id: 'finding-out',
    move: 'check',
    parts: [
      "Good question, and I'd rather check than guess. I'm asking a colleague and will answer in this thread.",
    ],
  },
  {
    id: 'which-one',
    move: 'ask',
    parts: [
      'Happy to help with this. Tell me a little more about what you have in mind, so that my answer fits your case?',
    ],
  },
  {
    id: 'private-details',
    move: 'private',
    parts: [
      'Let me look into that for you. If it is about an order or an account of your own, a private message is the best place for the details.',
    ],
  },
  {
    id: 'you-asked',
    move: 'thank',
    parts: [
      'Thanks for asking us directly!',
      'The person who knows this best is one desk away, so bear with me while I find out.',
    ],
  },
  {
    id: 'not-sure-yet',
    move: 'check',
    parts: [
      "Honestly, I don't know that by heart. I am on it and come back to you here as soon as someone has told me.",
    ],
  },
  {
    id: 'product-where',
    move: 'ask',
    parts: [
      'You are asking about {{product}}, did I get that right?',
      'Then one thing back: did you buy it online or in a shop?',
    ],
  },
  {
    id: 'others-wonder',
    move: 'chat',
    parts: [
      "You're probably not the only one wondering. I'm collecting the facts and will post them right below your question.",
    ],
  },
  {
    id: 'welcome-back',
    move: 'thank',
    when: { returning: true },
    parts: [
      'Nice to hear from you again. This one needs a word with the team first; I will write the answer under your post.',
    ],
  },
  {
    id: 'curious-too',
    move: 'chat',
    when: { length: 'short' },
    parts: ['Now you have made me curious as well. Give me a moment with the experts here.'],
  },
  {
    id: 'link-contact',
    move: 'answer',
    parts: ['The quickest way to a full answer is here: {{link:contact}}'],
  },
  {
    id: 'matter-check',
    move: 'check',
    parts: [
      "You'd like to know about {{matter}}. I want to give you facts that hold, so I'm asking the right person first.",
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    parts: [
      'About {{matter}}: which product or place do you mean? Then I can be exact.',
      maybe('A photo works too.'),
    ],
  },
  {
    id: 'matter-thanks',
    move: 'thank',
    parts: [
      'Glad you asked about {{matter}}.',
      'A colleague of mine knows the details, and you get them here.',
    ],
  },
  {
    id: 'hours-answer',
    move: 'answer',
    matters: ['hours'],
    about: 'open close sunday today tonight',
    parts: ['Here is when you find us: {{hours}}.', maybe('See you soon?')],
  },
  {
    id: 'hours-which',
    move: 'ask',
    matters: ['hours'],
    about: 'open close sunday today tonight holiday',
    parts: ['Which of our places were you going to visit? The hours are not the same everywhere.'],
  },
  {
    id: 'stock-where',
    move: 'ask',
    matters: ['stock', 'launch'],
    about: 'stock back available sold out new blend',
    parts: [
      'Somebody is waiting for it, I like that. Where do you usually shop? Then I can ask that place whether it is on the shelf.',
    ],
  },
  {
    id: 'stock-link',
    move: 'answer',
    matters: ['stock', 'price', 'location'],
    about: 'buy price shop available',
    parts: ['What we have right now is listed here, prices included: {{link:shop}}'],
  },
  {
    id: 'launch-soon',
    move: 'chat',
    matters: ['launch'],
    about: 'new coming out when launch season',
    parts: [
      'You have a good eye for news! I may not name a day before it is certain, but I will gladly shout when it is.',
    ],
  },
  {
    id: 'ingredients-careful',
    move: 'check',
    matters: ['ingredients'],
    about: 'nuts gluten allergy vegan contain lactose',
    parts: [
      'With ingredients I do not take chances: please trust the label on the pack first.',
      'Which product is it? I will have our quality team confirm what is in it.',
    ],
  },
  {
    id: 'ingredients-link',
    move: 'answer',
    matters: ['ingredients'],
    parts: ['Every ingredient and allergen is listed here: {{link:ingredients}}'],
  },
  {
    id: 'returns-link',
    move: 'answer',
    matters: ['returns'],
    about: 'return send back exchange policy',
    parts: ['Have your order number at hand and start the return here: {{link:returns}}'],
  },
  {
    id: 'returns-how',
    move: 'ask',
    matters: ['returns', 'warranty'],
    about: 'return bought week unopened receipt',
    parts: [
      'Did you buy it from our own shop or from somebody else? Returns go back the way they came, so that decides the next step.',
    ],
  },
  {
    id: 'shipping-link',
    move: 'answer',
    matters: ['shipping'],
    about: 'ship deliver country postage',
    parts: ['Countries, times and costs of delivery are all on one page: {{link:shipping}}'],
  },
  {
    id: 'shipping-where',
    move: 'ask',
    matters: ['shipping'],
    about: 'ship deliver country norway berlin',
    parts: [
      'Where would the parcel be going? With the country and the postcode area I can ask our warehouse how it usually travels.',
    ],
  },
  {
    id: 'how-to-what',
    move: 'ask',
    matters: ['how-to'],
    about: 'grind setting clean use pot descale',
    parts: [
      'Let us get that right. What are you using it with, and what happens now when you try?',
      maybe('Our own enthusiasts love this kind of puzzle.'),
    ],
  },
  {
    id: 'how-to-expert',
    move: 'check',
    matters: ['how-to'],
    about: 'grind setting clean use pot descale',
    parts: [
      'There is a knack to it. I am fetching the advice from the person who does it here every day.',
    ],
  },
  {
    id: 'campaign-terms',
    move: 'check',
    matters: ['campaign'],
    about: 'discount offer code student newsletter valid',
    parts: [
      'Offers have their small print, so let me read it for you before I say yes or no. Where did you come across this one?',
    ],
  },
  {
    id: 'warranty-product',
    move: 'check',
    matters: ['warranty'],
    about: 'warranty years repair receipt',
    parts: [
      'The terms depend on the product and the day of purchase. Which one do you have, and when did you get it?',
    ],
  },
  {
    id: 'location-near',
    move: 'ask',
    matters: ['location'],
    about: 'shop near buy town where',
    parts: ['Whereabouts are you? I will look up which shops near you keep us on the shelf.'],
  },
  {
    id: 'location-link',
    move: 'answer',
    matters: ['location', 'hours'],
    parts: ['All our places are on this map: {{link:stores}}'],
  },
  {
    id: 'origin-story',
    move: 'chat',
    matters: ['origin'],
    about: 'grown beans farm made from',
    parts: [
      'I love that you want to know who made it. The buyer in our team can tell the whole journey, and I will ask.',
    ],
  },
  {
    id: 'packaging-bin',
    move: 'check',
    matters: ['packaging'],
    about: 'recycle plastic bag bin',
    parts: [
      'It depends on the pack and on what your town collects. Could you post a picture of the marks on the back?',
    ],
  },
  {
    id: 'jobs-page',
    move: 'answer',
    matters: ['jobs'],
    parts: [maybe('Nice that you ask!'), 'Open jobs are always here: {{link:jobs}}'],
  },
  {
    id: 'jobs-kind',
    move: 'ask',
    matters: ['jobs'],
    about: 'hiring summer job work apply',
    parts: [
      'How nice that you would like to work with us. What kind of work are you looking for, and in which town?',
    ],
  },
  {
    id: 'price-where',
    move: 'check',
    matters: ['price'],
    about: 'how much cost price month',
    parts: [
      'Prices differ between shops and sizes, and I want to give you the right figure. Which pack were you thinking of?',
    ],
  },
]);
