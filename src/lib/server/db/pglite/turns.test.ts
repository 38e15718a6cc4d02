import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('passers start in order without waiting for each other; nobody starts inside a hold', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const step = (name: string, ms: number) => async () => {
    log.push(`${name} starts`);
    await sleep(ms);
    log.push(`${name} ends`);
  };
  await Promise.all([
    turns.pass(step('a', 10)),
    turns.pass(step('b', 1)),
    turns.hold(step('transaction', 15)),
    turns.pass(step('c', 1))
  ]);
  expect(log.slice(0, 2)).toEqual(['a starts', 'b starts']);
  expect(log.indexOf('c starts')).toBe(log.indexOf('transaction ends') + 1);
});

test('a fault goes to whoever asked, and the turn to the next', async () => {
  const turns = new Turns();
  const failing = turns.hold(() => Promise.reject(new Error('hỏng')));
  const after = turns.pass(async () => 'tiếp');
  await expect(failing).rejects.toThrow('hỏng');
  expect(await after).toBe('tiếp');
  await expect(turns.pass(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await turns.hold(async () => 'tiếp')).toBe('tiếp');
});
