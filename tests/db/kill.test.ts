/** Killed in the middle: what was stored is whole, and running again completes it. The long version: tests/soak/kill.ts. */
import { expect, test } from 'vitest';
import { describeBoth } from './both.ts';
import { killRounds } from '../soak/kill-rounds.ts';

describeBoth('kill -9 while taking in', ({ place }) => {
  test('loses no article and counts none twice', async () => {
    const result = await killRounds(await place(), { articles: 300, rounds: 2 });
    expect(result.killed, 'the children were killed before their end').toBeGreaterThan(0);
    expect(result).toMatchObject({ differences: 0, stopped: result.killed, articles: 300, runningAtEnd: 0 });
  }, 240_000);
});
