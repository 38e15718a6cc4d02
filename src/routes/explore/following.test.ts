/** What follows a question's line may fail before anybody listens. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { following } from './following.ts';

/** Long enough for the work to be over. */
const OVER_MS = 80;

test('is not begun at once, and comes', async () => {
  let begun = false;
  const { coming } = following(async () => {
    begun = true;
    return 7;
  });
  await Promise.resolve();
  expect(begun).toBe(false);
  expect(await coming).toBe(7);
});

test('a failure that nobody hears yet ends no server, and is told to whoever asks', async () => {
  const { coming } = following(() => Promise.reject(new Error('no store')));
  await pause(OVER_MS);
  await expect(coming).rejects.toThrow('no store');
});
