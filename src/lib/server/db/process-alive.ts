/** Whether a process of this machine still runs, told apart from a later one that got the same pid. */
import { readFileSync } from 'node:fs';

/** @param start what `startOf` gave when the process was alive; null where the kernel does not tell. */
export function isAlive(pid: number, start: string | null): boolean {
  if (pid <= 0 || !exists(pid)) return false;
  const current = startOf(pid);
  return start === null || current === null || current === start;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Clock ticks since boot at which the process started, field 22 of /proc/PID/stat (proc(5)), with the boot's
 * own id; null without /proc, and for a zombie, which no longer holds anything.
 */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[0] === 'Z' ? 'zombie' : fields[19]}`;
  } catch {
    return null;
  }
}
