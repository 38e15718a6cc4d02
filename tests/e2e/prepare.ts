/** Before the first browser test: one browser and one server for all files, and the sample corpus in a folder to copy. */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveBrowser } from './browser.ts';
import { prepareSample, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is connected to. */
    readonly browser: string;
    /** Address of the server that nobody changes. */
    readonly server: string;
    /** Folder with the sample corpus; to be copied, not to be opened. */
    readonly sample: string;
  }
}

/** Vitest calls it once, and what it returns after the last test. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const [browser, sample] = await Promise.all([serveBrowser(), prepareSample()]);
  const server = await startServer(sample);
  project.provide('browser', browser.wsEndpoint());
  project.provide('server', server.url);
  project.provide('sample', sample);
  return async () => {
    await Promise.all([browser.close(), server.stop()]);
    await rm(sample, { recursive: true, force: true });
  };
}
