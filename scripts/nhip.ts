/** The command line: finds the command by its name and turns its outcome into an exit code. */
import type { Command } from './commands/command.ts';
import { CommandFailed, UsageError } from './commands/command.ts';
import { isSpoken } from '../src/lib/server/spoken.ts';

/** Loaded on demand: `analyze` must not wait for the database driver, nor `verify` for the gazetteer. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  analyze: () => import('./commands/analyze.ts'),
  ingest: () => import('./commands/ingest.ts'),
  verify: () => import('./commands/verify.ts'),
  retag: () => import('./commands/retag.ts'),
  export: () => import('./commands/export.ts'),
  eval: () => import('./commands/eval.ts'),
  bench: () => import('./commands/bench.ts')
};

async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) return printHelp();
  const load = COMMANDS[name];
  if (!load) throw new UsageError(`Không có lệnh "${name}" · unknown command "${name}"`);
  const { command } = await load();
  if (rest.includes('--help') || rest.includes('-h'))
    return print(`nhip ${command.usage}\n  ${command.summary}`);
  return command.run(rest);
}

async function printHelp(): Promise<number> {
  const all = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return print(
    ['Nhịp', '', ...all.map(({ command }) => `  nhip ${command.usage}\n      ${command.summary}`)].join('\n')
  );
}

function print(text: string): number {
  console.log(text);
  return 0;
}

// A closed pipe (`nhip analyze … | head`) is the reader's choice, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n  nhip --help`);
    process.exitCode = 2;
  } else if (error instanceof CommandFailed || isSpoken(error)) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } else throw error;
}
