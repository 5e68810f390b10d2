import { z } from '../schema';
import type { Brand } from '../strategy/brand';
import { brandSchema } from '../strategy/brand-schema';

/**
 * What a colleague needs so that two people's days can be united: the workspace's secret (hashes must
 * fit) and the brand with its id (documents must be of the same one). It is a key: whoever has it can
 * try posts against the hashes.
 */
export interface Invitation {
  type: 'savy-invitation';
  version: 1;
  brand: Brand;
  /** base64url, 32 bytes. */
  secret: string;
}

export type ReadInvitation =
  | { state: 'read'; invitation: Invitation }
  /** `newer`: made by a newer Sävy. `damaged` names what is wrong with it. */
  | { state: 'refused'; problem: 'other' | 'newer' | 'damaged'; where: string };

const schema = z.object({
  type: z.literal('savy-invitation'),
  version: z.literal(1),
  brand: brandSchema,
  secret: z.string().check(z.regex(/^[\w-]{43}$/)),
});

export const writeInvitation = (brand: Brand, secret: string): string => {
  const invitation: Invitation = { type: 'savy-invitation', version: 1, brand, secret };
  return `${JSON.stringify(invitation, null, 2)}\n`;
};

/** Checks an invitation: it comes from outside, and what is in it becomes part of the settings. */
export function readInvitation(text: string): ReadInvitation {
  let value: { type?: unknown; version?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'refused', problem: 'other', where: '' };
  }
  if (value?.type !== 'savy-invitation') return { state: 'refused', problem: 'other', where: '' };
  if (typeof value.version === 'number' && value.version > 1)
    return { state: 'refused', problem: 'newer', where: `${value.version}` };
  const checked = schema.safeParse(value);
  if (checked.success) return { state: 'read', invitation: checked.data as Invitation };
  const where = checked.error.issues[0]?.path.join('.') ?? '';
  return { state: 'refused', problem: 'damaged', where };
}
