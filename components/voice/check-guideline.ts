import type { Guideline } from '../../utils/voice/guideline';
import { readGuideline } from '../../utils/voice/guideline-schema';

/** The field at the end of a path -> the key of the sentence in `options:error`. */
const SENTENCES: [RegExp, string][] = [
  [/^(emoji|exclamations)\.most$/, 'budget'],
  [/^signOff\.initials$/, 'initials-long'],
  [/^words\.\d+\.avoid$/, 'rule-empty'],
  [/^promises\.\d+\.words$/, 'rule-empty'],
  [/^facts\.\d+\.name$/, 'fact-name'],
  [/^facts\.\d+\.expires$/, 'date-shape'],
];

/** Message keys by the path of the field ("words.0.avoid"); {} when all is well. */
export function checkGuideline(guideline: Guideline): Record<string, string> {
  const reading = readGuideline(guideline);
  if (reading.ok) return {};
  return Object.fromEntries(
    reading.problems.map(({ path }) => [
      path,
      SENTENCES.find(([shape]) => shape.test(path))?.[1] ?? 'text-long',
    ]),
  );
}
