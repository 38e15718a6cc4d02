/** What every command of `nhip` is, and how it says that its words or its work were refused. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Command {
  /** The words after `nhip`. */
  readonly usage: string;
  /** One sentence, Vietnamese and English. */
  readonly summary: string;
  /** Gets the words after the command's name; gives the exit code: 0 ok, 1 some items rejected. */
  run(args: readonly string[]): Promise<number>;
}

/** The command was called with words it does not know: exit code 2. */
export class UsageError extends Error {}

/** The command could not do its work, for a reason already told in the message: exit code 1. */
export class CommandFailed extends Error {}

/**
 * `parseArgs` of Node with its complaints turned into usage errors.
 * @param most how many words may stand beside the options.
 */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  most = Infinity
) {
  const read = parse(args, options);
  const surplus = read.positionals[most];
  if (surplus === undefined) return read;
  throw new UsageError(`Thừa "${surplus}" · "${surplus}" is one word too many`);
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
