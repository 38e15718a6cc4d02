/** `npm start`: installs and builds when needed, then hands over to serve.ts under Node 24. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, environment, install, modernNode, root } from './setup.js';

install();
build();

const server = spawn(modernNode(), [join('scripts', 'serve.ts')], { cwd: root, stdio: 'inherit', env: environment() });
// The terminal sends Ctrl-C to the whole group; this process only has to outlive the server's clean stop.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGHUP', () => server.kill('SIGHUP'));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
