/** Starts processes that take articles in, and kills them in the middle of it. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunReport } from '../../src/lib/corpus/stored.ts';
import type { Analysis } from '../../src/lib/corpus/analysis.ts';
import type { Place } from './both.ts';
import type { ChildTask } from './child.ts';
import { leader, office, visit } from './people.ts';
import type { Wish } from './small-reading.ts';

export interface Told {
  readonly added?: number;
  readonly report?: RunReport;
  readonly error?: string;
  readonly code?: string;
}

export interface Child {
  /** What it told, line by line; complete once `ended` has. */
  readonly told: Told[];
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

const script = join(import.meta.dirname, 'child.ts');

/** `uid` runs it as another user, which only root may do. */
export function startChild(
  place: Place,
  wishes: string,
  more: { waitSeconds?: number; uid?: number } = {}
): Child {
  const task: ChildTask = {
    ...place,
    wishes,
    ...(more.waitSeconds ? { waitSeconds: more.waitSeconds } : {})
  };
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(more.uid === undefined ? {} : { uid: more.uid, gid: more.uid })
  });
  const told: Told[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    told.push(...lines.map((line) => JSON.parse(line) as Told));
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { told, ended, kill: () => child.kill('SIGKILL') };
}

/** Kills the child with SIGKILL once it has told of more than `added` articles; true unless it ended before. */
export async function killAfter(child: Child, added: number): Promise<boolean> {
  let over = false;
  void child.ended.then(() => (over = true));
  while (!over && !child.told.some((told) => (told.added ?? 0) > added)) await sleep(2);
  child.kill();
  return (await child.ended) === null;
}

/** Wishes with themes, places, days and some addresses that come twice, as a file for children. */
export function writeWishes(path: string, count: number): Wish[] {
  const wishes = Array.from({ length: count }, (_, n) => wishNumber(n));
  writeFileSync(path, JSON.stringify(wishes));
  return wishes;
}

/** Few people in many articles, so that those stored side by side meet in the registry. */
function peopleNumber(n: number): Pick<Analysis, 'leaders' | 'visits' | 'findings'> {
  const province = ['lao-cai', 'hue'][n % 2] ?? null;
  const leaders = [n % 4, 4 + (n % 9)].map((who) =>
    leader(`Hoàng Văn Số ${who}`, office('Chủ tịch UBND xã', { province, former: n % 13 === 0 }))
  );
  return {
    leaders,
    visits: n % 3 ? [] : [visit([leaders[0]?.name ?? ''])],
    findings: n % 5 ? [] : [{ code: 'role-conflict', detail: 'Hai chức vụ.' }]
  };
}

function wishNumber(n: number): Wish {
  const themes = { [`theme-${n % 7}`]: 1 + (n % 3), [`theme-${n % 5}`]: 1 };
  return {
    title: `Bài số ${n} `.padEnd(1500, 'kể việc tổ dân phố '),
    themes,
    event: `2025-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    published: '2025-12-31',
    ...(n % 3 ? { province: ['lao-cai', 'hue', 'ca-mau'][n % 3] ?? 'hue' } : {}),
    found: peopleNumber(n),
    // Every tenth article is a new text of the one before it.
    url: `https://bao.example/${n % 10 === 9 ? n - 1 : n}`
  };
}
