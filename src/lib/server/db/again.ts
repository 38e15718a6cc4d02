/** Repeats what failed only because two transactions met or a connection broke. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient } from './faults.ts';

const ATTEMPTS = 8;

/** Runs `work`, again after a short random pause when its fault is transient. @throws the last fault. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}
