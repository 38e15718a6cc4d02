/** `npm test`: everything a contributor must pass, in order, each step named and timed. Node 20 can run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, environment, install, modernNode, root } from './setup.js';

/** @typedef {{ name: string, run: () => boolean }} Step */

const started = Date.now();
install();
const scratch = mkdtempSync(join(tmpdir(), 'nhip-test-'));
const report = join(scratch, 'report.json');

/** @type {Step[]} */
const steps = [
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  tool('types: generate', '@sveltejs/kit/svelte-kit.js', 'sync'),
  tool('types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  { name: 'build', run: () => (build(), true) },
  tool(
    'tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ),
  node('fuzz', join('tests', 'fuzz', 'fuzz.ts'), '--quick'),
  node('accuracy floors', join('scripts', 'nhip.ts'), 'eval', '--gate')
];

const failed = steps.filter(({ name, run }, index) => {
  const from = Date.now();
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const passed = run();
  console.log(`    ${passed ? 'ok' : 'FAILED'} · ${((Date.now() - from) / 1000).toFixed(1)} s`);
  return !passed;
});
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
  const env = environment({ CI: process.env.CI ?? '1' });
  return {
    name,
    run: () => spawnSync(modernNode(), args, { cwd: root, stdio: 'inherit', env }).status === 0
  };
}

/** The closing line counts tests, and each other step as one more: a lint fault must not hide behind green tests. */
function close() {
  const tests = readCounts();
  const others = failed.filter(({ name }) => name !== 'tests').length;
  const crashed = failed.length > others && tests.failed === 0 ? 1 : 0;
  rmSync(scratch, { recursive: true, force: true });
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(
    `${tests.passed + steps.length - 1 - others} passed, ${tests.failed + others + crashed} failed, ${tests.skipped} skipped`
  );
  process.exit(failed.length > 0 ? 1 : 0);
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
