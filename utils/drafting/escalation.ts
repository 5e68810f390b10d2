import type { FoundReason } from '../listening/reason';
import type { Post } from '../posts/post';
import type { Brand, Contact, Topic } from '../strategy/brand';
import type { Translate } from '../voice/explain';

export interface Escalation {
  to: string;
  subject: string;
  body: string;
  /** Subject and body, for the clipboard. */
  copy: string;
  /** null when the contact has no usable e-mail address. */
  mailto: string | null;
}

export interface EscalationRequest {
  brand: Pick<Brand, 'name' | 'contacts' | 'zone'>;
  topic: Topic;
  contact: Contact;
  post: Post;
  reasons: readonly FoundReason[];
  /** Epoch ms at which the post was first seen. */
  since: number;
  /** Language of the message: that of the staff, not of the post. */
  lang: string;
}

/** Longer addresses are cut or refused by mail programs and by Windows. */
const MAILTO_LIMIT = 1900;
const QUOTED = 1500;
const ADDRESS = /^[A-Za-z0-9.!#$*+/=_~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/u;
/** Control, bidi and other invisible characters could make the message read as something else. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At most `most` UTF-16 units, never half a grapheme, an ellipsis where it was cut. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of segmenter.segment(text.slice(0, most))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

const clean = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/gu, '\n').replace(HIDDEN, '').trim();

const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ');

/** Who is asked about a topic: its own contact, else the one for everything else. */
export const contactFor = (brand: Pick<Brand, 'contacts'>, topic: Topic): Contact | null =>
  brand.contacts.find((contact) => contact.topic === topic) ??
  brand.contacts.find((contact) => contact.topic === 'other') ??
  null;

function mailtoFor(
  email: string,
  subject: string,
  bodyOf: (quoted: number) => string,
): string | null {
  if (!ADDRESS.test(email)) return null;
  const link = (body: string) =>
    `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/gu, '\r\n'))}`;
  // Encoding makes one character into up to twelve: the quoted text shrinks until the whole fits.
  for (let quoted = QUOTED; quoted > 1; quoted = Math.floor(quoted * 0.7)) {
    const made = link(bodyOf(quoted));
    if (made.length <= MAILTO_LIMIT) return made;
  }
  const bare = link(bodyOf(0));
  return bare.length <= MAILTO_LIMIT ? bare : link('');
}

/**
 * The prepared message for the contact of a topic: where the post is, what it says, why it was marked, since
 * when it waits. Words come from `drafts.json`; the post's own text is quoted, never read as a pattern.
 */
export function prepareEscalation(request: EscalationRequest, t: Translate): Escalation {
  const { brand, topic, contact, post, reasons, since, lang } = request;
  const author =
    oneLine(post.author.name ?? post.author.handle ?? '') || t('drafts:escalation.somebody');
  const subject = shorten(
    oneLine(`${brand.name}: ${t(`drafts:escalation.topic.${topic}`)} – ${author}`),
    120,
  );
  const when = new Intl.DateTimeFormat(lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: brand.zone,
  }).format(since);
  const words = reasons.flatMap(({ because }) =>
    because.flatMap((one) => (one.kind === 'words' ? [`"${oneLine(one.text)}"`] : [])),
  );
  const why = [
    ...new Set(reasons.map(({ id }) => t(`drafts:reason.${id}`))),
    ...new Set(words),
  ].slice(0, 8);
  const lines = (quoted: number): string =>
    [
      t('drafts:escalation.intro', { name: oneLine(contact.name) }),
      '',
      `${t('drafts:escalation.where')}: ${post.permalink ?? t('drafts:escalation.no-link')}`,
      `${t('drafts:escalation.author')}: ${shorten(author, 80)}`,
      `${t('drafts:escalation.why')}: ${shorten(why.join(', '), 200)}`,
      `${t('drafts:escalation.since')}: ${when}`,
      ...(quoted
        ? [
            '',
            ...shorten(clean(post.text) || t('drafts:escalation.no-text'), quoted)
              .split('\n')
              .map((line) => `> ${line}`),
          ]
        : []),
      '',
      t('drafts:escalation.ask'),
    ].join('\n');
  const body = lines(QUOTED);
  return {
    to: contact.email,
    subject,
    body,
    copy: `${subject}\n\n${body}`,
    mailto: mailtoFor(contact.email, subject, lines),
  };
}
