/** `nhip analyze`: reads files without any database and prints one JSON line an item, in the order given. */
import { once } from 'node:events';
import type { AnalysisLine, RejectedLine } from '../../src/lib/export/analysis-line.ts';
import { readArgs, UsageError, type Command } from './command.ts';
import { readHome } from './home-option.ts';
import { analyseFiles } from './reading-files.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  'source-home': { type: 'string' },
  published: { type: 'string' }
} as const;

export const command: Command = {
  usage: 'analyze FILE… [--json] [--source-home SLUG] [--published YYYY-MM-DD]',
  summary:
    'Đọc tệp (- là đầu vào chuẩn), không dùng kho dữ liệu · reads files (- for standard input) without a database',
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('analyze: thiếu tên tệp · no file given');
    const options = { sourceHome: readHome(values['source-home']), published: readDay(values.published) };
    let rejected = 0;
    for await (const line of analyseFiles(positionals, options)) {
      if (line.rejected) rejected += 1;
      await write(`${values.json ? JSON.stringify(line) : describe(line)}\n`);
    }
    return rejected > 0 ? 1 : 0;
  }
};

/** Waits when the reader of the pipe is slower than we are: a thousand files must not pile up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function readDay(day: string | undefined): string | null {
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day))
    return day;
  throw new UsageError(`--published ${day}: viết ngày theo mẫu 2025-11-03 · write a day like 2025-11-03`);
}

/** A few lines for a person: what it is, where, when, and what it is about with the words that say so. */
function describe(line: AnalysisLine | RejectedLine): string {
  if (line.rejected) return `■ ${line.file}: ${line.rejected.detail}`;
  const { title, province, published, event, themes, text, findings } = line;
  return [
    `● ${line.file}: ${title}`,
    `  ${province?.name ?? 'chưa rõ tỉnh'} · đăng ${published?.value ?? 'chưa rõ'} · sự việc ${event?.value ?? 'chưa rõ'}`,
    ...themes.map(
      ({ slug, mentions }) => `  ${slug}: ${mentions.map((m) => `“${text.slice(...m.span)}”`).join(', ')}`
    ),
    ...findings.map(({ detail }) => `  ▲ ${detail}`)
  ].join('\n');
}
