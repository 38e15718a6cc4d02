/** A figure as a Word page: heading, native chart (a picture where Word has no such chart), table, stamp, evidence. The only file that knows docx. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild
} from 'docx';
import { stampLines, type ExportedFigure, type FigureProof } from '../../charts/exported-figure.ts';
import { OFFICE_FAMILY } from '../fonts/faces.ts';
import { plotPng } from '../picture/index.ts';
import { LIGHT } from '../picture/light-palette.ts';
import type { BriefingLogo, ExportedBriefing, ExportedPage } from '../../charts/exported-briefing.ts';
import { columnParts, partWords } from '../table-text.ts';
import { plainText } from '../xml.ts';
import { datedProperties, readParts, rewrite, textOf, writeParts, type Parts } from './archive.ts';
import { addCharts, chartHere } from './page-charts.ts';
import { shortName } from './short-name.ts';
import { hasChart } from './workbook.ts';

const PICTURE_PX = 605;
const SMALL = { size: 9, token: 'ink-3' } as const;

const colour = (token: string): string => (LIGHT[token] ?? '#000000').slice(1);
const run = (text: string, options: { bold?: boolean; size?: number; token?: string } = {}) =>
  new TextRun({
    text: plainText(text),
    ...{
      bold: options.bold ?? false,
      size: (options.size ?? 10.5) * 2,
      color: colour(options.token ?? 'ink')
    }
  });
const line = (text: string, options?: Parameters<typeof run>[1]) =>
  new Paragraph({ spacing: { after: 80 }, children: [run(text, options)] });
/** A line that stays with what comes after it. */
const lead = (text: string, options?: Parameters<typeof run>[1]) =>
  new Paragraph({ keepNext: true, spacing: { before: 120, after: 80 }, children: [run(text, options)] });

export function figureDocx(figure: ExportedFigure): Promise<Uint8Array<ArrayBuffer>> {
  const { stamp, heads, proofs } = figure;
  return written(figure.takeaway, stamp.madeOn, [figure], async () => [
    heading(figure.takeaway),
    ...(await told(figure, 1)),
    ...stampLines(stamp).map((text) => line(text, SMALL)),
    new Paragraph({
      spacing: { after: 240 },
      children: [
        run(`${heads.code} ${stamp.code} · `, { ...SMALL, bold: true }),
        ...linked(stamp.link, stamp.link)
      ]
    }),
    ...tables(figure),
    ...(proofs.length > 0 ? [lead(heads.evidence, { bold: true, size: 12 })] : []),
    ...proofs.map(proofLine)
  ]);
}

/** A briefing: a heading for each message, figures with their tables, what is said, sources and evidence as footnotes. */
export function briefingDocx(briefing: ExportedBriefing): Promise<Uint8Array<ArrayBuffer>> {
  const { title, occasion, made, madeOn, pages, logo } = briefing;
  const drawn = pages.flatMap((page) => (page.kind === 'figure' ? [page.figure] : []));
  const all = pages.flatMap((page) => ('figure' in page ? [page.figure] : []));
  const footnotes = Object.fromEntries(all.map((figure, k) => [k + 1, { children: sources(figure) }]));
  return written(title, madeOn, drawn, () => chapters(), footnotes, logo);

  async function chapters(): Promise<Block[]> {
    const blocks: Block[] = [heading(title, HeadingLevel.TITLE, 22), line(occasion), line(made, SMALL)];
    let charts = 0;
    let notes = 0;
    for (const page of pages) {
      if (!('figure' in page)) blocks.push(heading(page.message), ...inWords(page));
      else {
        if (page.kind === 'figure' && hasChart(page.figure)) charts += 1;
        blocks.push(heading(page.message, HeadingLevel.HEADING_1, 16, ++notes));
        if (page.kind === 'figure') blocks.push(...(await told(page.figure, charts)));
        else blocks.push(...named(page.figure));
        blocks.push(...tables(page.figure));
      }
      blocks.push(
        ...page.speech
          .split('\n')
          .filter(Boolean)
          .map((text) => line(text))
      );
    }
    return blocks;
  }
}

type Block = Paragraph | Table;

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
  size = 16,
  footnote?: number
): Paragraph {
  return new Paragraph({
    heading: level,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [
      run(text, { bold: true, size }),
      ...(footnote === undefined ? [] : [new FootnoteReferenceRun(footnote)])
    ]
  });
}

const named = (figure: ExportedFigure): Block[] => [
  lead(figure.title, { bold: true, token: 'ink-2' }),
  lead(figure.subtitle, { token: 'ink-2' })
];

/** Title, chart and notes of a figure. @param n number of its chart in the file, from 1. */
const told = async (figure: ExportedFigure, n: number): Promise<Block[]> => [
  ...named(figure),
  await body(figure, n),
  ...figure.notes.map((note) => line(note, { size: 9, token: 'ink-2' }))
];

const inWords = (page: Exclude<ExportedPage, { readonly figure: ExportedFigure }>): Paragraph[] =>
  page.kind === 'words'
    ? page.lines.map((text) => line(text))
    : page.articles.flatMap(({ title, told: where, sentence, link }) => [
        new Paragraph({
          spacing: { after: 20 },
          children: [...linked(title, link), run(`  ${where}`, SMALL)]
        }),
        line(`“${sentence}”`, { token: 'ink-2' })
      ]);

const sources = ({ stamp, heads, proofs }: ExportedFigure): Paragraph[] => [
  line([...stampLines(stamp), `${heads.code} ${stamp.code} · ${stamp.link}`].join(' '), SMALL),
  ...proofs.map(proofLine)
];

const proofLine = ({ text, link }: FigureProof): Paragraph =>
  new Paragraph({ spacing: { after: 60 }, children: linked(text, link) });

/** The file, its charts put in; the same words always make the same bytes. */
async function written(
  title: string,
  madeOn: string,
  figures: readonly ExportedFigure[],
  make: () => Promise<Block[]>,
  footnotes: Record<string, { children: Paragraph[] }> = {},
  logo: BriefingLogo | null = null
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    ...{ title: plainText(title), creator: 'Nhịp', lastModifiedBy: 'Nhịp', footnotes },
    styles: {
      default: {
        document: {
          run: { font: OFFICE_FAMILY, language: { value: figures[0]?.lang === 'en' ? 'en-GB' : 'vi-VN' } }
        }
      }
    },
    sections: [{ ...(logo ? { headers: { default: headOf(logo) } } : {}), children: await make() }]
  });
  const parts = readParts(new Uint8Array(await Packer.toArrayBuffer(document)));
  await addCharts(parts, figures.filter(hasChart));
  steadyIds(parts);
  datedProperties(parts, madeOn);
  return writeParts(parts);
}

/** The logo at the head of every page. */
function headOf({ png, width, height }: BriefingLogo): Header {
  const scale = Math.min(160 / width, 44 / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: 'Logo', description: 'Logo', title: 'Logo' };
  return new Header({
    children: [
      new Paragraph({ children: [new ImageRun({ type: 'png', data: png, altText, transformation })] })
    ]
  });
}

/** A link only where the address is a whole one. */
function linked(text: string, link: string): ParagraphChild[] {
  const words = run(text, { size: 9, token: 'accent' });
  return /^https?:/.test(link) ? [new ExternalHyperlink({ link, children: [words] })] : [words];
}

async function body(figure: ExportedFigure, n: number): Promise<Paragraph> {
  if (hasChart(figure)) return new Paragraph({ children: [run(chartHere(n))] });
  if (figure.series.length === 0) return line('–');
  const { png, size } = await plotPng(figure);
  const scale = PICTURE_PX / size.width;
  const words = plainText(`${figure.takeaway}. ${figure.title}`);
  return new Paragraph({
    children: [
      new ImageRun({
        ...{ type: 'png', data: png, altText: { name: 'Nhịp', description: words, title: words } },
        transformation: { width: PICTURE_PX, height: Math.round(size.height * scale) }
      })
    ]
  });
}

const tables = (figure: ExportedFigure): (Table | Paragraph)[] => [
  lead(figure.heads.numbers, { bold: true, size: 12 }),
  ...columnParts(figure).flatMap((columns) => [tableOf(figure, columns), new Paragraph({})])
];

function tableOf(figure: ExportedFigure, columns: readonly number[]): Table {
  const { head, rows } = partWords(figure, columns);
  const thin = { style: BorderStyle.SINGLE, size: 4, color: colour('line') } as const;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const cell = (text: string, k: number, bold: boolean) =>
    new TableCell({
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: k === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [run(text, { size: 8.5, bold })]
        })
      ]
    });
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map((text, k) => cell(text, k, bold))
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      ...{ top: thin, bottom: thin, insideHorizontal: thin },
      ...{ left: none, right: none, insideVertical: none }
    },
    rows: [row(head.map(shortName), true), ...rows.map((cells) => row(cells, false))]
  });
}

/** The library makes up names of relationships, and counts pictures over the life of the process: here both are counted anew. */
function steadyIds(parts: Parts): void {
  for (const name of ['document', 'footnotes']) {
    const relations = `word/_rels/${name}.xml.rels`;
    if (!parts.has(relations)) continue;
    const made = [...textOf(parts, relations).matchAll(/Id="(rId[a-z0-9_-]{21})"/gi)].flatMap(
      ([, id]) => id ?? []
    );
    for (const [k, id] of made.entries())
      for (const part of [relations, `word/${name}.xml`])
        rewrite(parts, part, (xml) => xml.replaceAll(`"${id}"`, `"rIdLink${k + 1}"`));
  }
  let pictures = 1000;
  for (const part of ['word/document.xml', 'word/header1.xml'])
    rewrite(parts, part, (xml) =>
      xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++pictures}`)
    );
}
