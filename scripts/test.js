/** `npm test`: everything a contributor must pass, two steps at a time, each named and timed. Node 20 can run it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, environment, install, modernNode, root } from './setup.js';

/** @typedef {{ name: string, run: (output: number) => boolean | Promise<boolean> }} Step */

const started = Date.now();
install();
const scratch = mkdtempSync(join(tmpdir(), 'nhip-test-'));
/** Databases wait for disks, browsers for pages: two steps at once keep two cores busy. */
const LANES = 2;
/** Parts of the tests, each with a report of its own. */
const PROJECTS = ['db', 'browser', 'unit'];

/** The longest first, so that both lanes end together. @type {Step[]} */
const steps = [
  tests('db'),
  // Building holds this process up: no other step begins before it is done, and browser tests need it done.
  { name: 'build', run: () => (build(), true) },
  tests('browser'),
  tests('unit'),
  tool('types', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  node('fuzz', join('tests', 'fuzz', 'fuzz.ts'), '--quick'),
  node('accuracy floors', join('scripts', 'nhip.ts'), 'eval', '--gate')
];

/** @type {string[]} */
const failed = [];
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => {
  running.forEach((child) => child.kill());
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

// The others read what this one writes.
await runStep(tool('types: generate', '@sveltejs/kit/svelte-kit.js', 'sync'));
const waiting = steps.values();
await Promise.all(Array.from({ length: LANES }, runLane));
close();

/** Takes one waiting step after the other. */
async function runLane() {
  for (const step of waiting) await runStep(step);
}

/** @param {Step} step */
async function runStep({ name, run }) {
  const from = Date.now();
  console.log(`${name} …`);
  const said = join(scratch, `${name.replaceAll(/\W+/g, '-')}.log`);
  const passed = await run(openSync(said, 'w'));
  console.log(
    `\n${readFileSync(said, 'utf8')}${name}: ${passed ? 'ok' : 'FAILED'} · ${secondsSince(from)} s\n`
  );
  if (!passed) failed.push(name);
}

/** @param {number} from */
function secondsSince(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}

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
  return { name, run: (output) => succeeds(args, output) };
}

/**
 * A step that runs one of the parts of the tests.
 * @param {string} project
 * @returns {Step}
 */
function tests(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`];
  return tool(`tests: ${project}`, 'vitest/vitest.mjs', 'run', '--project', project, ...reporters);
}

/** @param {string} project */
function reportOf(project) {
  return join(scratch, `report-${project}.json`);
}

/**
 * Whether Node 24 runs a file to its end and with 0.
 * @param {readonly string[]} args
 * @param {number} output file that takes what it says
 * @returns {Promise<boolean>}
 */
function succeeds(args, output) {
  const env = environment({ CI: process.env.CI ?? '1' });
  return new Promise((resolve) => {
    const child = spawn(modernNode(), [...args], { cwd: root, stdio: ['ignore', output, output], env });
    running.add(child);
    child
      .on('error', () => resolve(false))
      .on('close', (code) => {
        running.delete(child);
        resolve(code === 0);
      });
  });
}

/** The closing line counts tests, and each other step as one more: a lint fault must not hide behind green tests. */
function close() {
  const parts = PROJECTS.map(readCounts);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ what) =>
    parts.reduce((total, part) => total + part[what], 0);
  const counted = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const others = failed.filter((name) => !name.startsWith('tests: ')).length;
  const crashed = failed.length > others && counted.failed === 0 ? 1 : 0;
  const otherSteps = steps.length + 1 - PROJECTS.length;
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}\n`);
  console.log(`${secondsSince(started)} s`);
  console.log(
    `${counted.passed + otherSteps - others} passed, ${counted.failed + others + crashed} failed, ${counted.skipped} skipped`
  );
  process.exit(failed.length > 0 ? 1 : 0);
}

/** @param {string} project */
function readCounts(project) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(reportOf(project), 'utf8')
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
