#!/usr/bin/env node
/** `npx nhip …`: makes sure packages and Node 24 are there, then runs the command line itself (nhip.ts). */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, install, modernNode, root } from './setup.js';

install();

// The caller's folder stays the working folder: paths on the command line are meant from there.
const child = spawn(modernNode(), [join(root, 'scripts', 'nhip.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: environment()
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
