/** Finds the project's own folder, from source as from the built server. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * Absolute path of the folder whose package.json is named "nhip". The built server is bundled into `build/`,
 * so migrations and the database worker cannot be found beside the module that needs them.
 */
export function projectRoot(): string {
  return (found ??= climb(dirname(fileURLToPath(import.meta.url))));
}

function climb(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'nhip') return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json of "nhip" not found above the server code');
  return climb(parent);
}
