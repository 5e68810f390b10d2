import { INCIDENTS } from '../../../matters/matter';
import { defineRecipes, maybe } from '../../recipe';

export const complaint = defineRecipes('en', 'complaint', [
  {
    id: 'not-good-enough',
    move: 'acknowledge',
    parts: [
      "That's not good enough, and I'm sorry.",
      maybe('You should not have to chase us about {{product}}.'),
      'What would help you most right now?',
    ],
  },
  {
    id: 'tell-me-more',
    move: 'ask',
    parts: [
      'This is not how it should go. Could you say a bit more about what happened, and where?',
      maybe('Then I can ask the right people instead of guessing.'),
    ],
  },
  {
    id: 'take-it-private',
    move: 'private',
    parts: [
      'Sorry to read this. Send us a private message with your order number, or the shop and the day,',
      'and a colleague here will go through it with you.',
      maybe('Please leave personal details out of the public thread.'),
    ],
  },
  {
    id: 'passed-on',
    move: 'check',
    parts: [
      "Thank you for saying it straight. I'm taking this to the people whose job it is, in your own words.",
      maybe('If you would like to hear what comes of it, drop us a private message.'),
    ],
  },
  {
    id: 'fair-point',
    move: 'acknowledge',
    parts: [
      'Fair point, and it stings because you are right to expect more of {{brand}}.',
      'Is there something we can still put right for you?',
    ],
  },
  {
    id: 'one-question',
    move: 'ask',
    parts: [
      'I want to understand this properly before I answer. When did it happen, and did you order online or visit a shop?',
    ],
  },
  {
    id: 'disappointed-too',
    move: 'private',
    parts: [
      'Reading that was no fun, and living it was surely worse.',
      'If you message us privately, we can look at your case by name instead of in general.',
    ],
  },
  {
    id: 'again',
    move: 'private',
    when: { returning: true },
    parts: [
      "You've written to us before, and here you are with another problem. I'm sorry.",
      'Message us privately and we pick it up from where we left off, so you need not explain it all twice.',
    ],
  },
  {
    id: 'long-story',
    move: 'check',
    when: { length: 'long' },
    parts: [
      'Thank you for writing it all down; it shows exactly where we slipped.',
      'I am going through it point by point with my colleagues.',
      maybe('Anything you would add privately is welcome too.'),
    ],
  },
  {
    id: 'sorry-about-matter',
    move: 'acknowledge',
    matters: [...INCIDENTS, 'quality', 'range', 'stock'],
    parts: [
      "I'm sorry about {{matter}}. You had every reason to expect better from us.",
      maybe('How are things with {{product}} at the moment?'),
    ],
  },
  {
    id: 'matter-private',
    move: 'private',
    matters: INCIDENTS,
    parts: [
      "Let's sort out {{matter}} properly: could you message us privately with your name and any order number?",
      maybe('It is quicker there, and your details stay between us.'),
    ],
  },
  {
    id: 'matter-check',
    move: 'check',
    matters: INCIDENTS,
    parts: [
      "I've read what you wrote about {{matter}} and am asking the team what went on.",
      maybe('A date or a place would make the search shorter.'),
    ],
  },
  {
    id: 'matter-ask',
    move: 'ask',
    matters: INCIDENTS,
    parts: [
      'Ouch, that is annoying. To get to the bottom of {{matter}} I need one thing from you: when was this?',
    ],
  },
  {
    id: 'waiting-time',
    move: 'acknowledge',
    matters: ['waiting'],
    about: 'queue hold phone line minutes hours slow',
    parts: [
      'Nobody should lose that much of a day waiting for us. Sorry.',
      maybe('Which place or number was it? I would like the people there to know.'),
    ],
  },
  {
    id: 'waiting-instead',
    move: 'private',
    matters: ['waiting'],
    about: 'hold phone line queue',
    parts: [
      'No more waiting in line: write your question to us in a private message and we take it from there.',
      maybe('Sorry that you had to come all this way for it.'),
    ],
  },
  {
    id: 'late-where',
    move: 'check',
    matters: ['late', 'lost'],
    about: 'delivery parcel package tracking courier',
    parts: [
      'A parcel should turn up when we say it will. Send the order number in a private message and I check where it is stuck.',
    ],
  },
  {
    id: 'lost-doorstep',
    move: 'ask',
    matters: ['lost'],
    about: 'delivered doorstep neighbour tracking',
    parts: [
      'An empty doorstep is no delivery. Does the tracking page say anything about where it was left?',
      maybe('With the order number in a private message we can ask the carrier.'),
    ],
  },
  {
    id: 'missing-what',
    move: 'ask',
    matters: ['missing'],
    about: 'box bags items pack incomplete',
    parts: [
      'You paid for all of it, so all of it should have been in the box. What exactly did not make it to you?',
      maybe('A photo of the packing slip in a private message would be a big help.'),
    ],
  },
  {
    id: 'broken-photo',
    move: 'private',
    matters: ['broken'],
    about: 'smashed cracked leaks stopped working faulty',
    parts: [
      "It shouldn't break like that. Could you send a photo and the date you bought it in a private message?",
      maybe('Please hold on to the pieces for the moment.'),
    ],
  },
  {
    id: 'broken-careful',
    move: 'acknowledge',
    matters: ['broken'],
    about: 'smashed cracked leaks stopped working faulty',
    parts: [
      "What a nuisance, and so soon. I'm sorry it let you down.",
      'Has it given up completely, or does it still do some of what it should?',
    ],
  },
  {
    id: 'wrong-item-swap',
    move: 'ask',
    matters: ['wrong-item'],
    about: 'ordered got instead beans ground size',
    parts: [
      'So the box held something you never asked for. Sorry! Which product did you order, and which one came?',
      maybe('Leave the pack closed if you have not opened it yet.'),
    ],
  },
  {
    id: 'cancelled-silence',
    move: 'acknowledge',
    matters: ['cancelled'],
    about: 'cancelled order event notice told',
    parts: [
      'Being cancelled on is bad; not hearing it from us is worse. I apologise.',
      maybe('Were you left out of pocket in any way? Tell us in private.'),
    ],
  },
  {
    id: 'charged-check',
    move: 'private',
    matters: ['charged'],
    about: 'card bank statement billed twice subscription',
    parts: [
      "Money leaving your account for no reason is serious. Please send the date and the sum in a private message, never the card number, and we'll compare it with our books.",
    ],
  },
  {
    id: 'refund-status',
    move: 'check',
    matters: ['refund'],
    about: 'money back sent returned weeks',
    parts: [
      'That is a long time to wait for your own money. When did you send the goods back? With the order number in private I ask our billing team where it has stopped.',
    ],
  },
  {
    id: 'unanswered-here',
    move: 'acknowledge',
    matters: ['unanswered'],
    about: 'email messages reply support ignored',
    parts: [
      'Here is a person at last, and an apology: your messages deserved an answer long ago.',
      'What was it that you asked us?',
    ],
  },
  {
    id: 'unanswered-find',
    move: 'check',
    matters: ['unanswered'],
    about: 'email messages reply support ignored',
    parts: [
      'I would like to find out where your messages ended up. Which address or channel did you write to, and under what name?',
      maybe('Please tell us that in private.'),
    ],
  },
  {
    id: 'quality-batch',
    move: 'ask',
    matters: ['quality'],
    about: 'taste stale burnt bag roast flavour',
    parts: [
      'It should taste the way you remember it. Is there a best-before date or batch number on the pack that you could send us?',
      maybe('Our quality people will compare it with the rest.'),
    ],
  },
  {
    id: 'quality-honest',
    move: 'check',
    matters: ['quality'],
    about: 'taste stale burnt bag roast flavour worse',
    parts: [
      'Honest words about {{matter}} are worth more to us than polite ones. I am passing yours on to the people who make it.',
      maybe('Was it {{product}} this time?'),
    ],
  },
  {
    id: 'staff-sorry',
    move: 'acknowledge',
    matters: ['staff'],
    about: 'rude shop barista service till mother',
    parts: [
      'Everyone who walks in should be met with kindness, and that did not happen. I apologise on behalf of all of us.',
      maybe('Which shop was it, and roughly what time?'),
    ],
  },
  {
    id: 'price-honest',
    move: 'acknowledge',
    matters: ['price'],
    about: 'expensive euros cost money',
    parts: [
      'I hear you: it is a lot of money for something you use up.',
      'I have noted your view for the people who set the prices. Is there another size that would suit you better?',
    ],
  },
  {
    id: 'app-device',
    move: 'ask',
    matters: ['app', 'login', 'code'],
    about: 'app website error crash basket page phone browser',
    parts: [
      'That page should simply work. Which phone or browser are you on, and what does the message say?',
      maybe('A screenshot in private is the fastest way for our developers to see it.'),
    ],
  },
  {
    id: 'range-missed',
    move: 'acknowledge',
    matters: ['range', 'stock'],
    about: 'discontinued favourite sold out gone back',
    parts: [
      "It's hard when the one you like is the one that's gone. I have told our range team that you miss it.",
      maybe('If you tell us what you liked about it, we can think about what comes closest.'),
    ],
  },
  {
    id: 'price-which',
    move: 'ask',
    matters: ['price'],
    about: 'expensive euros cost money',
    parts: [
      'Thanks for being frank about the price. Which product and shop did you see it in?',
      maybe('Prices are not ours alone to set, and I would like to know where it hurts.'),
    ],
  },
  {
    id: 'price-heard',
    move: 'check',
    matters: ['price'],
    about: 'expensive euros cost money',
    parts: [
      'What things cost right now is on many minds, ours included. Your message goes to the team that reviews it.',
    ],
  },
  {
    id: 'range-why',
    move: 'check',
    matters: ['range', 'stock'],
    about: 'discontinued favourite sold out gone back',
    parts: [
      'I am asking our buyers why it is gone and whether it may return. You are not alone in missing it.',
    ],
  },
]);
