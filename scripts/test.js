/** `npm test`: everything a contributor must pass, in order, each step named and timed. Node 20 can run it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, environment, install, modernNode, root } from './setup.js';

/** @typedef {{ name: string, run: () => boolean | Promise<boolean> }} Step */

const started = Date.now();
install();
const scratch = mkdtempSync(join(tmpdir(), 'nhip-test-'));
/** Databases wait for disks, browsers for pages: both at once take half the time on two cores. */
const PARTS = [['db'], ['unit', 'browser']];

/** @type {Step[]} */
const steps = [
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  tool('types: generate', '@sveltejs/kit/svelte-kit.js', 'sync'),
  tool('types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  { name: 'build', run: () => (build(), true) },
  { name: 'tests', run: runTests },
  node('fuzz', join('tests', 'fuzz', 'fuzz.ts'), '--quick'),
  node('accuracy floors', join('scripts', 'nhip.ts'), 'eval', '--gate')
];

/** @type {string[]} */
const failed = [];
for (const [index, { name, run }] of steps.entries()) {
  const from = Date.now();
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const passed = await run();
  console.log(`    ${passed ? 'ok' : 'FAILED'} · ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (!passed) failed.push(name);
}
close();

/**
 * A step that runs a package's command.
 * @param {string} name
 * @param {string} file
 * @param {...string} args
 * @returns {Step}
 */
function tool(name, file, ...args) {
  return node(name, join('node_modules', file), ...args);
}

/**
 * A step that runs one file under Node 24 and passes when it exits with 0.
 * @param {string} name
 * @param {...string} args
 * @returns {Step}
 */
function node(name, ...args) {
  return { name, run: () => succeeds(args, 'inherit') };
}

/** All parts of the tests at once; the lines of the first are kept back until the others are done. */
async function runTests() {
  const kept = join(scratch, 'tests.log');
  const passed = await Promise.all(
    PARTS.map((projects, part) => {
      const file = join('node_modules', 'vitest', 'vitest.mjs');
      const args = ['run', ...projects.flatMap((name) => ['--project', name])];
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(part)}`];
      return succeeds([file, ...args, ...reporters], part === 0 ? openSync(kept, 'w') : 'inherit');
    })
  );
  console.log(readFileSync(kept, 'utf8'));
  return passed.every(Boolean);
}

/** @param {number} part */
function reportOf(part) {
  return join(scratch, `report-${part}.json`);
}

/**
 * Whether Node 24 runs a file to its end and with 0.
 * @param {readonly string[]} args
 * @param {'inherit' | number} output
 * @returns {Promise<boolean>}
 */
function succeeds(args, output) {
  const env = environment({ CI: process.env.CI ?? '1' });
  return new Promise((resolve) => {
    spawn(modernNode(), [...args], { cwd: root, stdio: ['ignore', output, output], env })
      .on('error', () => resolve(false))
      .on('close', (code) => resolve(code === 0));
  });
}

/** The closing line counts tests, and each other step as one more: a lint fault must not hide behind green tests. */
function close() {
  const parts = PARTS.map((_, part) => readCounts(part));
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ what) =>
    parts.reduce((total, part) => total + part[what], 0);
  const tests = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const others = failed.filter((name) => name !== 'tests').length;
  const crashed = failed.length > others && tests.failed === 0 ? 1 : 0;
  rmSync(scratch, { recursive: true, force: true });
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(
    `${tests.passed + steps.length - 1 - others} passed, ${tests.failed + others + crashed} failed, ${tests.skipped} skipped`
  );
  process.exit(failed.length > 0 ? 1 : 0);
}

/** @param {number} part */
function readCounts(part) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(reportOf(part), 'utf8')
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
