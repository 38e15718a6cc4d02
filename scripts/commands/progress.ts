/** Progress of a long command: one rewritten line on a terminal, JSON lines anywhere else. */

export interface Progress {
  /** Tells how far the work is; `words` is for people, `figures` for programs. */
  tell(words: string, figures: Record<string, unknown>): void;
  /** Ends the rewritten line. */
  end(): void;
}

/** At most ten lines a second reach a terminal and one a second a log, however fast the work goes. */
export function startProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  const pause = stream.isTTY ? 100 : 1000;
  let last = -Infinity;
  return {
    tell(words, figures) {
      if (now() - last < pause) return;
      last = now();
      stream.write(stream.isTTY ? `\r\u001b[2K${words}` : `${JSON.stringify(figures)}\n`);
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    }
  };
}
