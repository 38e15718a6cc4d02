/** `nhip export`: the figure of a question as a file, from the command line, so that a scheduled job can. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { FIGURE_FORMATS, type FigureFormat } from '../../src/lib/charts/exported-figure.ts';
import { BRIEFING_FORMATS, writeBriefing } from '../../src/lib/export/briefing.ts';
import { findLogo } from '../../src/lib/server/db/briefing-logos.ts';
import { findBriefing } from '../../src/lib/server/db/briefings.ts';
import { toExport } from '../../src/lib/ui/briefings/exported.ts';
import type { Found } from '../../src/lib/ui/export/found.ts';
import { writeFigure } from '../../src/lib/export/figure.ts';
import { BOM } from '../../src/lib/export/csv.ts';
import { seriesCsv } from '../../src/lib/export/series.ts';
import type { Database } from '../../src/lib/server/db/database.ts';
import { figureSource } from '../../src/lib/server/db/figure-source.ts';
import { keepFigure, keptFigure } from '../../src/lib/server/db/figure-codes.ts';
import { currentLexicon, lexiconsOf } from '../../src/lib/server/db/lexicon.ts';
import { MAX_LIMIT } from '../../src/lib/trends/page.ts';
import { listVisits } from '../../src/lib/server/db/visits.ts';
import { visitsCsv } from '../../src/lib/export/visits.ts';
import { answerSeries } from '../../src/lib/server/db/series.ts';
import { listSources } from '../../src/lib/server/db/sources.ts';
import { localDay } from '../../src/lib/trends/calendar.ts';
import { describeFigure } from '../../src/lib/ui/export/describe.ts';
import { figureSearch, findFigure, numbersOf } from '../../src/lib/ui/export/find.ts';
import { parseFigure } from '../../src/lib/ui/export/parse.ts';
import type { AskedFigure } from '../../src/lib/ui/export/parse.ts';
import { figureTongue } from '../../src/lib/ui/export/tongue.ts';
import { isLang, type Lang } from '../../src/lib/ui/messages/index.ts';
import { readArgs, UsageError, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

const FORMATS = [...FIGURE_FORMATS, 'csv'] as const;
type Format = FigureFormat | 'csv';

interface Asked {
  readonly params: URLSearchParams;
  readonly format: Format;
  readonly lang: Lang;
  /** Whether a CSV begins with the mark by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Where readers reach the server: stands before the links in the file. */
  readonly base: string;
}

export const command: Command = {
  usage: `export [--to FILE] [--format ${FORMATS.join('|')}] [--lang vi|en] [--base URL] [--no-bom] 'QUERY' | --briefing ID`,
  summary:
    'Ghi hình của một câu hỏi thành tệp; QUERY như trong địa chỉ của /explore · writes the figure of a question as a file; ' +
    'QUERY as in the address of /explore or, with view=visits, of /visits; or a whole briefing by its id. Without --to it goes to the standard output',
  async run(args) {
    const text = { type: 'string' } as const;
    const options = {
      to: text,
      format: text,
      lang: text,
      base: text,
      briefing: text,
      'no-bom': { type: 'boolean' }
    } as const;
    const { values, positionals } = readArgs(
      args,
      options,
      args.some((one) => one.startsWith('--briefing')) ? 0 : 1
    );
    if (values.briefing) return writeOut(values.to, await briefingFile(values.briefing, values));
    const asked: Asked = {
      params: new URLSearchParams((positionals[0] ?? '').replace(/^[^?]*\?/, '')),
      format: readFormat(values.format ?? extname(values.to ?? '').slice(1)),
      lang: readLang(values.lang ?? 'vi'),
      bom: values['no-bom'] !== true,
      base: rootOf(values.base)
    };
    const bytes = await withDatabase('export', (database) => exportOf(database, asked, new Date()));
    return writeOut(values.to, bytes);
  }
};

async function writeOut(to: string | undefined, bytes: Uint8Array): Promise<number> {
  if (to) await writeFile(to, bytes);
  else process.stdout.write(bytes);
  return 0;
}

/** A whole briefing, its newest state. */
async function briefingFile(
  id: string,
  { to, format, base }: { readonly to?: string; readonly format?: string; readonly base?: string }
): Promise<Uint8Array> {
  const asked = (format ?? extname(to ?? '').slice(1)).toLowerCase();
  const known = BRIEFING_FORMATS.find((one) => one === asked);
  const formats = BRIEFING_FORMATS.join(', ');
  if (!known) throw new UsageError(`Cần định dạng: ${formats} · a format is needed: ${formats}`);
  return withDatabase('export', async (database) => {
    const briefing = await findBriefing(database, id);
    if (!briefing) throw new UsageError(`Không có báo cáo ${id} · there is no briefing ${id}`);
    const root = rootOf(base);
    const figure = (code: string, lang: Lang) => openFigure(database, code, lang, root);
    return writeBriefing(
      await toExport(briefing, { figure, logo: (digest) => findLogo(database, digest), base: root }),
      known
    );
  });
}

/** The figure of a code as it was made. */
async function openFigure(database: Database, code: string, lang: Lang, base: string) {
  const kept = await keptFigure<Found>(database, code);
  if (!kept) return null;
  const [then] = await lexiconsOf(database.db, [kept.lexicon]);
  const { themes } = then ?? (await currentLexicon(database));
  return describeFigure({ ...kept.found, code: kept.code, base }, figureTongue(themes, kept.made, lang));
}

const rootOf = (base: string | undefined): string => (base ?? process.env.ORIGIN ?? '').replace(/\/+$/, '');

async function exportOf(
  database: Database,
  { params, format, lang, base, bom }: Asked,
  now: Date
): Promise<Uint8Array> {
  const [lexicon, sources] = await Promise.all([currentLexicon(database), listSources(database)]);
  const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
  const known = { themes: slugs(lexicon.themes), sources: slugs(sources), lexicon: lexicon.version };
  const parsed = parseFigure(params, { ...known, now, strict: true });
  if (!parsed.ok) throw new UsageError(parsed.problems.map(({ message }) => message[lang]).join('\n'));
  const { asked } = parsed;
  if (format === 'csv') {
    const csv = await csvOf(database, asked, now);
    return Buffer.from(bom ? csv : csv.replace(BOM, ''));
  }
  const found = await findFigure(asked, await figureSource(database, lexicon, now));
  const kept = { search: figureSearch(found), lexicon: lexicon.version, made: found.made };
  const code = await keepFigure(database, { ...kept, found, numbers: numbersOf(found) });
  const tongue = figureTongue(lexicon.themes, localDay(now), lang);
  return writeFigure(describeFigure({ ...found, code, base }, tongue), format);
}

/** Of visits one row a visit, of anything else one row a point. */
async function csvOf(database: Database, asked: AskedFigure, now: Date): Promise<string> {
  if (asked.view !== 'visits') return seriesCsv(await answerSeries(database, asked.query, now));
  const all = await listVisits(database, asked.query, { limit: MAX_LIMIT, offset: 0 });
  const items = [...all.items];
  while (items.length < all.total) {
    const more = await listVisits(database, asked.query, { limit: MAX_LIMIT, offset: items.length });
    if (more.items.length === 0) break;
    items.push(...more.items);
  }
  return visitsCsv({ ...all, items });
}

function readFormat(written: string): Format {
  const format = FORMATS.find((one) => one === written.toLowerCase());
  if (format) return format;
  throw new UsageError(
    `Cần định dạng: ${FORMATS.join(', ')} · a format is needed: ${FORMATS.join(', ')}` +
      (written ? `; "${written}"` : '')
  );
}

function readLang(written: string): Lang {
  if (isLang(written)) return written;
  throw new UsageError(`--lang vi | en, "${written}"`);
}
