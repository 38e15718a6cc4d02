/** Gets a bare machine ready: packages installed once, Node 24 found. Plain JavaScript, because Node 20 runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, 'node_modules', '.nhip');

/**
 * Runs one command with its output shown; ends this process with its exit code when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, [...args], { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * A digest over names and contents of files and folders below the project.
 * @param {readonly string[]} paths
 */
export function digestOf(paths) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(join(path, name));
      return;
    }
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

/**
 * Runs `work` unless it has already run for the same digest.
 * @param {string} name
 * @param {string} digest
 * @param {() => void} work
 */
export function once(name, digest, work) {
  const stamp = join(stamps, name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, digest);
}

/** Installs the locked packages when they are missing or the lock file has changed since. */
export function install() {
  once('installed', digestOf(['package-lock.json']), () => {
    console.error('Cài gói (một lần) · installing packages (once) …');
    // Not `npm ci`: it refuses a lock file made where some packages for other systems could not be looked up.
    // `--no-save` keeps to the locked versions all the same and leaves the lock file as it is.
    // npm is a .cmd file on Windows, which only a shell starts.
    must('npm', ['install', '--no-save', '--loglevel', 'error'], { shell: process.platform === 'win32' });
  });
}

/** Path of a Node that runs TypeScript as it stands: the packaged 24, else this machine's own when new enough. */
export function modernNode() {
  const packaged = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Nhịp cần Node 22.18 trở lên trên máy này; đang có ${process.versions.node}. Cài Node 24 rồi chạy lại.\n` +
      `Nhịp needs Node 22.18 or later on this machine; found ${process.versions.node}. Install Node 24 and try again.`
  );
  process.exit(1);
}

/**
 * Environment in which every child finds the project's own commands, and Node 24, first.
 * @param {Record<string, string>} [extra]
 */
export function environment(extra = {}) {
  const path = join(root, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${path}${separator}${process.env.PATH ?? ''}`, ...extra };
}

const SOURCES = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Builds the web app when its sources have changed since the last build. */
export function build() {
  if (!existsSync(join(root, 'build', 'handler.js'))) rmSync(join(stamps, 'built'), { force: true });
  once('built', digestOf(SOURCES), () => {
    console.error('Dựng ứng dụng · building the app …');
    must(modernNode(), [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
      env: environment({ NODE_ENV: 'production' })
    });
  });
}

/**
 * Options of the engine. Left alone it lets the ground for new objects grow, and lets garbage lie until the old one has
 * doubled twice: reading articles then takes a hundred megabytes more, and is no faster for it.
 */
const ENGINE = ['--max-semi-space-size=8', '--heap-growing-percent=50'];

/** How often a launcher looks whether whoever started it is still there. */
const PARENT_MS = 500;

/**
 * Runs one of the project's TypeScript files in this process's place: signals go on to it, its exit code becomes
 * ours, and it is told to stop when the process that started us is gone (npm, killed, leaves its children behind).
 * @param {string} script path below the project
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function handOver(script, args, options = {}) {
  const child = spawn(modernNode(), [...ENGINE, join(root, script), ...args], {
    ...options,
    stdio: 'inherit',
    env: environment()
  });
  // A terminal sends Ctrl-C to both, a script to this process only; hearing it twice does no harm.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_MS).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}
