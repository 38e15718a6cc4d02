/** What a file of browser tests begins with: the browser and the server of them all, or a server of its own. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

/** The address of the server with the sample corpus; whoever adds something to it takes it out again. */
export const sharedServer = (): { readonly url: string } => ({ url: inject('server') });

/** The one browser; pages left open are closed after the file's last test. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());
  return browser;
}

/** A server with a sample corpus of its own, for tests that change it; stopped after the file's last test. */
export async function ownServer(): Promise<RunningServer> {
  const server = await startServer(inject('sample'));
  afterAll(() => server.stop());
  return server;
}
