import type { MatterId, MatterWords } from './matter';

const matter = (base: string, words: string): MatterWords => ({
  words: words.split(', '),
  forms: { base },
});

export const en: Record<MatterId, MatterWords> = {
  charged: matter(
    'the extra charge',
    'charged twice, charged me twice, double charge*, charged again, billed again, billed twice, overcharged, charged for, wrong amount, still being charged, two payments',
  ),
  refund: matter(
    'the slow refund',
    'refund*, money back, still waiting for my money, reimburse*, where is my money',
  ),
  cancelled: matter(
    'the cancellation',
    'cancelled my, canceled my, you cancelled, you canceled, was cancelled, was canceled, were cancelled, cancelled without, got cancelled, cancelled the, canceled the',
  ),
  'wrong-item': matter(
    'the mix-up',
    'wrong item*, wrong order, wrong size, wrong product, wrong colour, wrong color, wrong one, not what I ordered, got somebody else, sent me the wrong, ordered * and got',
  ),
  missing: matter(
    'the missing items',
    'missing, was not in the box, were not in the box, only got, only received, incomplete, left out',
  ),
  broken: matter(
    'the damage',
    "broken, broke, smashed, cracked, faulty, defective, damaged, stopped working, does not work, doesn't work, not working, leak*, came off, fell off, fell apart, dead on arrival, shattered",
  ),
  lost: matter(
    'the missing parcel',
    "never arrived, never came, not arrived, hasn't arrived, has not arrived, hasn't come, says delivered, lost in the post, lost my, nowhere, no sign of, did not arrive, didn't arrive, tracking has not moved",
  ),
  late: matter(
    'the delay',
    'late, delay*, was due, overdue, should have been here, should have arrived, still not here, days late, weeks late',
  ),
  unanswered: matter(
    'the silence from our side',
    "no reply, no answer, no response, not one answer, nobody answers, no one answers, nobody replied, never answered, never replied, ignored, ignoring, unanswered, is anybody there, is anyone there, still haven't heard, have not heard",
  ),
  staff: matter(
    'the way you were treated',
    'rude, unfriendly, laughed at, laughed when, impolite, your staff, the staff, shouted, terrible service, bad service, awful service, arrogant, cashier, barista laughed, unhelpful',
  ),
  app: matter(
    'the technical trouble',
    "app crashes, app, crash*, website, web site, site is down, error, log me in, won't load, does not load, doesn't load, checkout fails, bug, buggy, freezes",
  ),
  range: matter(
    'the change in our range',
    'discontinu*, take it away, took it away, stopped making, stopped selling, no longer sell, bring back, removed from',
  ),
  quality: matter(
    'the quality',
    'stale, burnt, burned, tastes like, tastes bad, bitter, quality, not as good, worse than, went downhill, mouldy smell, cardboard, watered down, fell apart after, used to be better, disgusting',
  ),
  waiting: matter(
    'the long wait',
    'on hold, wait*, queue*, half an hour, in line, hours, minutes, took forever, ages',
  ),
  code: matter(
    'the discount code',
    "discount code does not work, code does not work, discount code, code does not, code doesn't, promo code, voucher, coupon, code",
  ),
  login: matter(
    'the login',
    "log in, login, sign in, password, reset mail, account locked, locked out, can't access",
  ),
  invoice: matter('the invoice', 'invoice*, receipt*, company name, vat'),
  address: matter(
    'the delivery address',
    'delivery address, shipping address, wrong address, address, typo in my',
  ),
  pickup: matter(
    'the pick-up',
    'pick-up, pick up, pickup, collect, collection point, parcel locker',
  ),
  subscription: matter('the subscription', 'subscription*, subscribe*, pause my, skip a month'),
  'cancel-order': matter(
    'the cancellation',
    'cancel my order, cancel an order, cancel the order, cancel my, cancel',
  ),
  'change-order': matter(
    'the change to your order',
    'change my order, change the order, change an order, add to my order, by accident, ordered the wrong, picked the wrong, edit my order',
  ),
  'order-status': matter(
    'your order',
    "where is my order, where's my order, status of my order, order status, tracking link, tracking, has my order, my order shipped, shipped yet, when will my order",
  ),
  warranty: matter('the warranty', 'warranty, guarantee, repair*, spare part*'),
  returns: matter(
    'returns',
    'return policy, how do I return, return a, return the, return my, returns, send back, send it back, exchange it, return it',
  ),
  jobs: matter(
    'open jobs',
    'hiring, job, jobs, vacanc*, work for you, summer job, internship*, apply',
  ),
  ingredients: matter(
    'the ingredients',
    'ingredient*, contain*, gluten*, nuts, nut-free, vegan, allerg*, lactose, dairy, soy, sugar free, caffeine, palm oil',
  ),
  packaging: matter('the packaging', 'recycl*, packaging, plastic, compost*, bag recyclable'),
  origin: matter(
    'the origin',
    'grown, where do the, come from, origin, made in, where is it made, where are they made, farm*, fair trade, produced',
  ),
  campaign: matter(
    'the offer',
    'discount*, offer*, campaign*, sale, black friday, newsletter, student, still valid, promotion, competition, giveaway',
  ),
  hours: matter(
    'our opening hours',
    'open on, open today, open tomorrow, opening hours, what time, close tonight, closing time, are you open, closes, open at, open late, open during',
  ),
  launch: matter(
    'what is coming next',
    'coming out, when will the new, when is the new, launch*, release*, new blend, come out, coming back, next season',
  ),
  stock: matter(
    'availability',
    'in stock, back in stock, out of stock, sold out, available, availability, restock*, run out, ran out',
  ),
  'how-to': matter(
    'how to use it',
    'how do I, how to, how should I, what grind, which setting, descale, clean it, assemble, install, set up, instructions, manual, should I use',
  ),
  shipping: matter(
    'delivery',
    'ship to, shipping, deliver to, delivery to, delivery time, deliver, how long does delivery, delivery cost, postage, send to',
  ),
  price: matter(
    'the price',
    'how much, price*, cost*, expensive, pricey, euros, overpriced, cheaper, rip-off',
  ),
  location: matter(
    'our shops',
    'shop in, store in, where can I buy, where do I find, where can I get, nearest, shop near, store near, located, any shops, stockist*',
  ),
};
