/** `npm start`: installs and builds when needed, then hands over to serve.ts under Node 24. */
import { build, handOver, install, root } from './setup.js';

install();
build();
handOver('scripts/serve.ts', [], { cwd: root });
