import type { Topic } from '../strategy/brand';
import { check } from '../voice/check';
import type { ApprovedText } from '../voice/guideline';
import { measure } from '../voice/length';
import { overlap, wordSet } from '../voice/read-text';
import { contextOf } from './context';
import type { Draft, DraftRequest } from './provider';
import { MOST_OVERLAP } from './recipes';
import { addressAs, fill, slotsFor } from './recipes/fill';
import { frame } from './recipes/shape';

/** Beginnings of words that tell what a crisis is about; the first topic that fits wins. */
const TOPICS: [Topic, RegExp][] = [
  [
    'health',
    /(?<!\p{L})(?:sick|ill|illness|vomit|poison|allerg|rash|hospital|doctor|burn(?:ed|t) my|injur|hurt|hospital|chok|sairas|sairast|myrkyt|oksen|oksetti|allerg|ihottum|sairaala|lääkäri|loukkaan|tukehtu|palovamma|vatsatau)\p{L}*/iu,
  ],
  [
    'legal',
    /(?<!\p{L})(?:lawyer|sue|suing|lawsuit|court|attorney|police|illegal|juristi|asianajaja|oikeuteen|haasta|poliisi|laiton|kuluttajariita|rikosilmoitus)\p{L}*/iu,
  ],
  [
    'press',
    /(?<!\p{L})(?:journalist|reporter|newspaper|comment for|story about|toimittaja|lehti|juttua|haastattelu)\p{L}*/iu,
  ],
];

/** Who is to be asked about a crisis. A product that is not as it should be is Quality's. */
export const crisisTopic = (text: string): Topic =>
  TOPICS.find(([, pattern]) => pattern.test(text.slice(0, 3000)))?.[0] ?? 'quality';

/**
 * Approved holding texts for a topic, then those for any, word for word; only greeting, form of address and
 * sign-off are the guideline's. Texts that name a cause, lack a fact or exceed the site's limit are left out.
 */
export function holdingDrafts(request: DraftRequest, topic: Topic): Draft[] {
  const { guideline, lang } = request;
  const context = contextOf(request);
  const slots = slotsFor(request, null);
  const ranked: ApprovedText[] = [
    ...guideline.holding.filter((text) => text.topic === topic),
    ...guideline.holding.filter((text) => text.topic === 'any'),
  ];
  const drafts: Draft[] = [];
  for (const approved of ranked) {
    const pattern = approved.text[lang]?.trim();
    if (!pattern) continue;
    const { text: body, missing } = fill(addressAs(pattern, guideline.address), slots);
    const text = frame(body, guideline, context);
    const bad = check(text, guideline, context).some(({ level }) => level === 'error');
    if (missing.length || bad || measure(context.site, text, context.limit).over) continue;
    if (drafts.some((draft) => overlap(wordSet(draft.text), wordSet(text)) > MOST_OVERLAP))
      continue;
    const why = [{ key: `why.holding.${approved.topic}`, values: {} }];
    drafts.push({ text, lang, origin: `holding:${approved.id}`, why, missing });
    if (drafts.length === 3) break;
  }
  return drafts;
}
