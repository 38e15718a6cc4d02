/** `nhip eval`: scores the readers against a gold folder; as a gate, holds the project's own set to its floors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openGold } from '../eval/corpus.ts';
import { compareWithFloors, raiseFloors, type Floors } from '../eval/floors.ts';
import { reportMisses, reportTable } from '../eval/report.ts';
import { score } from '../eval/score.ts';
import type { Analysed, Miss } from '../eval/pair.ts';
import { root } from '../setup.js';
import { CommandFailed, readArgs, type Command } from './command.ts';
import { analyseFiles } from './reading-files.ts';

const OWN_SET = join(root, 'tests', 'eval');

const OPTIONS = {
  label: { type: 'string' },
  gate: { type: 'boolean' },
  raise: { type: 'boolean' },
  'allow-regression': { type: 'boolean' }
} as const;

export const command: Command = {
  usage: 'eval [FOLDER] [--label NAME] [--gate] [--raise [--allow-regression]]',
  summary:
    'Chấm việc đọc theo nhãn trong FOLDER (gold.jsonl hoặc gold.json) · scores the readers against a gold folder; ' +
    '--label shows the misses of one label and its parts, --gate holds the own set to its floors, --raise lifts them, --allow-regression lets them fall',
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS, 1);
    const folder = resolve(positionals[0] ?? OWN_SET);
    const gold = open(folder);
    const lines: Analysed[] = [];
    for await (const line of analyseFiles(gold.files, {})) lines.push(line);
    const scores = score(gold.expected, lines);
    const misses = reportMisses(ofLabel(scores.misses, values.label));
    console.log(`${gold.expected.length} texts\n\n${reportTable(scores)}\n\n${misses}`);
    const floorsFile = join(folder, 'floors.json');
    if (values.raise) raise(floorsFile, scores, gold.digest, values['allow-regression'] === true);
    return values.gate ? holdFloors(floorsFile, scores, gold.digest) : 0;
  }
};

/** The misses of one label: `leaders` takes `leaders.level` along. All without a label. */
function ofLabel(misses: readonly Miss[], label: string | undefined): readonly Miss[] {
  if (label === undefined) return misses;
  return misses.filter((miss) => miss.label === label || miss.label.startsWith(`${label}.`));
}

/** @throws CommandFailed naming the folder when it cannot be read as a gold folder. */
function open(folder: string) {
  try {
    return openGold(folder);
  } catch (error) {
    throw new CommandFailed((error as Error).message);
  }
}

function readFloors(file: string): Floors | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : null;
}

function raise(file: string, scores: ReturnType<typeof score>, digest: string, lower: boolean): void {
  const floors = raiseFloors(scores, readFloors(file) ?? { digest, floors: {} }, digest, { lower });
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** 0 when every figure keeps its floor on the very texts it was measured on. */
function holdFloors(file: string, scores: ReturnType<typeof score>, digest: string): number {
  const floors = readFloors(file);
  if (!floors) throw new CommandFailed(`${file}: no floors to hold; nhip eval --raise writes them`);
  const { ok, stale, below } = compareWithFloors(scores, floors, digest);
  if (stale)
    console.log(
      '\nThe gold set has changed since its floors were measured: nhip eval --raise, and review the difference.'
    );
  for (const { measure, floor, got } of below)
    console.log(`\nBelow its floor: ${measure} ${got ?? 'gone'} < ${floor}`);
  if (ok) console.log('\nEvery figure keeps its floor.');
  return ok ? 0 : 1;
}
