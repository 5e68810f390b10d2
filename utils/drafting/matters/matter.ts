import type { ReasonId } from '../../listening/reason';

/** What a post is about, as far as a reply can take it up. */
export const MATTERS = {
  charged: ['complaint', 'order-help'],
  refund: ['complaint', 'order-help'],
  cancelled: ['complaint'],
  'wrong-item': ['complaint', 'order-help'],
  missing: ['complaint', 'order-help'],
  broken: ['complaint', 'order-help'],
  lost: ['complaint', 'order-help'],
  late: ['complaint', 'order-help'],
  unanswered: ['complaint'],
  staff: ['complaint'],
  app: ['complaint', 'order-help'],
  range: ['complaint'],
  quality: ['complaint'],
  waiting: ['complaint'],
  code: ['order-help', 'complaint'],
  login: ['order-help', 'complaint'],
  invoice: ['order-help'],
  address: ['order-help'],
  pickup: ['order-help'],
  subscription: ['order-help'],
  'cancel-order': ['order-help'],
  'change-order': ['order-help'],
  'order-status': ['order-help', 'question'],
  warranty: ['question', 'complaint'],
  returns: ['question', 'order-help'],
  jobs: ['question'],
  ingredients: ['question'],
  packaging: ['question'],
  origin: ['question'],
  campaign: ['question'],
  hours: ['question'],
  launch: ['question'],
  stock: ['question', 'complaint'],
  'how-to': ['question'],
  shipping: ['question', 'order-help'],
  price: ['complaint', 'question'],
  location: ['question'],
} as const satisfies Record<string, readonly ReasonId[]>;

export type MatterId = keyof typeof MATTERS;

/** Complaints about something that happened once: they have a day, a place, and somebody who knows more. */
export const INCIDENTS: MatterId[] = [
  'charged',
  'refund',
  'cancelled',
  'wrong-item',
  'missing',
  'broken',
  'lost',
  'late',
  'unanswered',
  'staff',
  'app',
  'waiting',
  'code',
  'login',
];

/** One matter in one language. */
export interface MatterWords {
  /** Words and phrases that tell it; `*` stands for any ending. */
  words: string[];
  /**
   * A noun phrase of ours for it, by case: `{{matter}}` is `base`, `{{matter:ela}}` is `ela`, … So that a Finnish
   * sentence never has to inflect a slot. Number differs, so patterns use it as an object only.
   */
  forms: Record<string, string>;
}
