import type { Beside } from './db/beside';
import { readIssue, type SchemaIssue } from './db/field-issue';
import { siteId } from './posts/post-schema';
import { z } from './schema';
import {
  activeBrand,
  brands,
  guidelines,
  instances,
  preferences,
  sitesOff,
  weekComments,
} from './settings';
import type { Brand, BrandId } from './strategy/brand';
import { brandSchema } from './strategy/brand-schema';
import { cleanInstance } from './strategy/instance';
import type { Guideline } from './voice/guideline';
import { readGuideline } from './voice/guideline-schema';

/**
 * The settings as they travel in an export. Nothing in them is secret; what the browser was allowed to do,
 * the folder of the team and this page's own state stay where they are.
 */
const hour = z.nullable(z.int().check(z.gte(0), z.lte(23)));

const schema = z.object({
  brands: z.array(brandSchema),
  active: z.nullable(z.string()),
  guidelines: z.record(z.string(), z.unknown()),
  preferences: z.object({
    language: z.enum(['auto', 'en', 'fi']),
    desk: z.enum(['popup', 'panel']),
    singleKeys: z.boolean(),
    summaryHour: hour,
    retentionDays: z
      .number('retention-range')
      .check(z.int('retention-range'), z.gte(1, 'retention-range'), z.lte(3650, 'retention-range')),
    initials: z.string().check(z.maxLength(12, 'initials-long')),
    off: z.boolean(),
  }),
  sitesOff: z.array(siteId),
  instances: z.array(
    z.string().check(z.refine((host) => cleanInstance(host) === host, 'instance-shape')),
  ),
  weekComments: z.record(z.string(), z.string().check(z.maxLength(20_000))),
});

type SettingsRecord = z.infer<typeof schema>;

function check(record: unknown): ReturnType<Beside['check']> {
  const result = schema.safeParse(record);
  if (!result.success) {
    return { ok: false, issue: readIssue(result.error.issues[0] as SchemaIssue, record) };
  }
  const lifted: Record<string, Guideline> = {};
  for (const [brand, value] of Object.entries(result.data.guidelines)) {
    const reading = readGuideline(value);
    if (reading.ok) {
      lifted[brand] = reading.guideline;
      continue;
    }
    const [issue] = reading.issues;
    const path = ['guidelines', brand, ...(issue?.path ?? [])];
    return { ok: false, issue: readIssue({ ...(issue as SchemaIssue), path }, record) };
  }
  return { ok: true, record: { ...result.data, guidelines: lifted } };
}

async function read(): Promise<SettingsRecord> {
  const [all, active, voices, chosen, off, hosts, comments] = await Promise.all([
    brands.getValue(),
    activeBrand.getValue(),
    guidelines.getValue(),
    preferences.getValue(),
    sitesOff.getValue(),
    instances.getValue(),
    weekComments.getValue(),
  ]);
  return {
    brands: all,
    active,
    guidelines: voices,
    preferences: chosen,
    sitesOff: off,
    instances: hosts,
    weekComments: comments,
  };
}

async function write(value: object): Promise<void> {
  const record = value as SettingsRecord;
  await Promise.all([
    brands.setValue(record.brands as Brand[]),
    activeBrand.setValue(record.active as BrandId | null),
    guidelines.setValue(record.guidelines as Record<string, Guideline>),
    preferences.setValue(record.preferences),
    sitesOff.setValue(record.sitesOff),
    instances.setValue(record.instances),
    weekComments.setValue(record.weekComments),
  ]);
}

/** The settings, for an export, a backup or an import. */
export const settingsFile: Beside = { read, check, write };
