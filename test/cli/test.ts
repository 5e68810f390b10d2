// `npm test`: everything that must hold, on any machine. Stops at the first part that fails, and closes with the
// number of tests in all parts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './install-browsers';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = path.join(ROOT, '.output', 'counts');
const UNITS = path.join(RESULTS, 'units.json');
const BROWSERS = path.join(RESULTS, 'browsers.json');

interface Part {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

const PARTS: Part[] = [
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'Unit, contract and repository tests',
    command: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNITS}`,
    ],
  },
  { name: 'Build for Chromium', command: ['wxt', 'build'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'Build for Chromium, sites granted', command: ['wxt', 'build', '--mode', 'e2e'] },
  {
    name: 'Build for Firefox, sites granted',
    command: ['wxt', 'build', '--mode', 'e2e', '-b', 'firefox'],
  },
  {
    name: 'Browser tests',
    command: [
      'playwright',
      'test',
      '--config',
      'test/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSERS },
  },
];

function readJson(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function countTests(): { passed: number; failed: number; skipped: number } {
  const units = readJson(UNITS) as Record<string, number>;
  const { stats = {} } = readJson(BROWSERS) as { stats?: Record<string, number> };
  return {
    passed: (units.numPassedTests ?? 0) + (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: (units.numFailedTests ?? 0) + (stats.unexpected ?? 0),
    skipped: (units.numPendingTests ?? 0) + (stats.skipped ?? 0),
  };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
let isRight = ensureBrowsers(['chromium', 'firefox']);
for (const { name, command, env } of isRight ? PARTS : []) {
  console.log(`\n▸ ${name}`);
  const [tool = '', ...args] = command;
  const { status } = spawnSync(path.join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    console.error(`✗ ${name} failed`);
    isRight = false;
    break;
  }
}
const { passed, failed, skipped } = countTests();
console.log(`\n${passed} passed, ${failed || (isRight ? 0 : 1)} failed, ${skipped} skipped`);
process.exit(isRight ? 0 : 1);
