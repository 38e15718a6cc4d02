/** `npm start`: installs and builds when needed, then hands over to serve.ts under Node 24. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, environment, install, modernNode, root } from './setup.js';

install();
build();

const server = spawn(modernNode(), [join('scripts', 'serve.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: environment()
});
// A terminal sends Ctrl-C to both, a script to this process only; hearing it twice does the server no harm.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
