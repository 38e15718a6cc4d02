import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Lanes } from './lanes.ts';

describe('Lanes', () => {
  test('never more at once than the width', async () => {
    const lanes = new Lanes(3);
    let [now, most] = [0, 0];
    for (let n = 0; n < 20; n++) {
      await lanes.enter(null, async () => {
        most = Math.max(most, ++now);
        await sleep(1);
        now--;
      });
    }
    await lanes.empty();
    expect([most, now]).toEqual([3, 0]);
  });

  test('one lane keeps its order, however long each takes', async () => {
    const lanes = new Lanes(4);
    const order: number[] = [];
    for (const [n, ms] of [8, 1, 5, 0, 3].entries()) {
      await lanes.enter('same', async () => {
        await sleep(ms);
        order.push(n);
      });
    }
    await lanes.empty();
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  test('a fault comes out at the next entry or at the end, and the others are not lost', async () => {
    const lanes = new Lanes(2);
    let done = 0;
    await lanes.enter(null, () => Promise.reject(new Error('đầy')));
    await lanes.enter(null, async () => void done++);
    await sleep(1);
    await expect(lanes.enter(null, async () => void done++)).rejects.toThrow('đầy');
    await expect(lanes.empty()).rejects.toThrow('đầy');
    await lanes.settle();
    expect(done).toBe(1);
  });
});
