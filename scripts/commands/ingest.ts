/** `nhip ingest`: reads files and folders into the database and tells what became of every item. */
import type { RunReport } from '../../src/lib/corpus/stored.ts';
import { currentLexicon } from '../../src/lib/server/db/lexicon.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { listRunItems } from '../../src/lib/server/db/runs.ts';
import { FILES, ingest } from '../../src/lib/server/ingest.ts';
import { listItems } from '../../src/lib/server/items.ts';
import { makeReading } from '../../src/lib/server/reading.ts';
import { CommandFailed, readArgs, UsageError, type Command } from './command.ts';
import { readHome } from './home-option.ts';
import { startProgress } from './progress.ts';
import { withDatabase } from './with-database.ts';

const OPTIONS = {
  source: { type: 'string' },
  'source-home': { type: 'string' },
  json: { type: 'boolean' }
} as const;

/** Rejected items that are spelled out on the terminal; all of them stand on the import page. */
const SHOWN = 20;

export const command: Command = {
  usage: 'ingest PATH… [--source NAME] [--source-home SLUG] [--json]',
  summary:
    'Đọc tệp và thư mục vào kho; đọc lại không làm số liệu đổi · reads files and folders; twice changes nothing',
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length === 0)
      throw new UsageError('ingest: thiếu tệp hoặc thư mục · no file or folder given');
    const address = positionals.find((path) => /^https?:\/\//i.test(path));
    if (address)
      throw new UsageError(
        `ingest: chưa đọc được địa chỉ ${address}; tải trang về rồi nạp tệp · addresses are not fetched yet`
      );
    const home = readHome(values['source-home']);
    const report = await withDatabase('ingest', async (database) => {
      const report = await ingestPaths(database, positionals, {
        name: values.source ?? FILES.name,
        home
      });
      if (!values.json) await tellRejected(database, report);
      return report;
    });
    console.log(
      JSON.stringify({
        new: report.added,
        revised: report.revised,
        known: report.known,
        rejected: report.rejected,
        reasons: report.reasons
      })
    );
    if (report.status === 'failed') throw new CommandFailed(report.error ?? 'ingest failed');
    return report.rejected > 0 || report.status === 'stopped' ? 1 : 0;
  }
};

async function ingestPaths(
  database: Database,
  paths: readonly string[],
  source: { name: string; home: string | null }
): Promise<RunReport> {
  const reader = await makeReading(await currentLexicon(database));
  const progress = startProgress(process.stderr, () => performance.now());
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.on('SIGINT', onInterrupt).on('SIGTERM', onInterrupt);
  const report = await ingest(database, listItems(paths), {
    source,
    reader,
    from: paths.join(', '),
    now: () => new Date(),
    signal: stop.signal,
    onProgress: ({ items, added, known, rejected }) =>
      progress.tell(`${items} mục · ${added} mới · ${known} đã có · ${rejected} bị loại`, {
        items,
        added,
        known,
        rejected
      })
  });
  process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt);
  progress.end();
  return report;
}

async function tellRejected(database: Database, report: RunReport): Promise<void> {
  if (report.rejected === 0) return;
  const items = await listRunItems(database, report.id, { outcome: 'rejected', limit: SHOWN });
  for (const { name, detail } of items) console.error(`■ ${name}: ${detail}`);
  if (report.rejected > items.length)
    console.error(`  … và ${report.rejected - items.length} mục khác · and more`);
}
