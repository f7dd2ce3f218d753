// Lints, type-checks and runs every test, and ends with one line that counts them all: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (...path) => join(root, 'node_modules', ...path);
const scratch = mkdtempSync(join(tmpdir(), 'dateline-test-'));
const reportFile = join(scratch, 'vitest.json');

const checks = await Promise.all([
  check('lint', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']),
  check('types', [tool('typescript', 'bin', 'tsc'), '--project', join(root, 'tsconfig.test.json')]),
]);
const exit = await run(
  [tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  'inherit',
);
const tests = countTests(exit);
rmSync(scratch, { recursive: true });

const passed = tests.passed + checks.filter((ok) => ok).length;
const failed = tests.failed + checks.filter((ok) => !ok).length;
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

/** Runs one check, and shows what it says where it fails. */
async function check(name, args) {
  const began = Date.now();
  const output = [];
  const ok = (await run(args, 'pipe', (chunk) => output.push(chunk))) === 0;
  if (!ok) process.stdout.write(Buffer.concat(output));
  process.stdout.write(`${name}: ${ok ? 'fine' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  return ok;
}

/** What vitest counted. A run that broke down without a failing test (a crash, an unhandled rejection) counts as one failure more. */
function countTests(exitCode) {
  const report = readReport();
  const passed = report?.numPassedTests ?? 0;
  const failedFiles = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + (failedFiles?.length ?? 0);
  const brokeDown = (exitCode !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: brokeDown ? failed + 1 : failed };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return null;
  }
}

/** The exit code of a Node program; null where a signal ended it. */
function run(args, output, heard) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.on('error', reject);
    child.on('close', resolve);
  });
}
