/** Drafts what is said to a figure: plain sentences by rule, each clause with its number. Pure. */
import type { ExportedFigure, FigureSeries } from '../../charts/exported-figure.ts';
import { formatNumber } from '../format.ts';
import { briefingDraft } from '../messages/briefing-draft.ts';

/** Series of which somebody can speak on one page. */
const MOST_SERIES = 3;
/** Buckets in a year, where the grain has whole years. */
const YEARLY: Readonly<Record<string, number>> = { month: 12, quarter: 4, year: 1 };

/** The message, then a sentence for each of the largest series; the message alone where nothing is shown. */
export function draftSpeech(figure: ExportedFigure): string {
  // Ranks and pairs are no amounts that a sentence could sum.
  const drawn = (figure.measure === null ? [] : figure.series)
    .map((series) => ({ series, sum: sumOf(series) }))
    .filter(({ sum }) => sum > 0)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, MOST_SERIES);
  return [
    `${figure.takeaway}.`.replace(/([.!?…])\.$/, '$1'),
    ...drawn.map(({ series }) => sentence(figure, series))
  ].join('\n');
}

const sumOf = ({ values }: FigureSeries): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Last whole bucket, the same a year before, the peak: each only where its number is known. */
function sentence(figure: ExportedFigure, { name, values }: FigureSeries): string {
  const words = briefingDraft[figure.lang];
  const { buckets, grain } = figure;
  const said = (at: number) => numberOf(figure, values[at] ?? 0);
  const last = values.findLastIndex((value, at) => value !== null && !buckets[at]?.partial);
  const before = last - (YEARLY[grain] ?? Infinity);
  const top = values.reduce<number>(
    (best, value, at) => ((value ?? -1) > (values[best] ?? -1) ? at : best),
    0
  );
  const at = (index: number) => buckets[index]?.name ?? '';
  const clauses = [
    ...(last >= 0 ? [words.latest(at(last), said(last))] : []),
    ...(values[before] != null ? [words.yearBefore(at(before), said(before))] : []),
    ...(top !== last && values[top] ? [words.peak(at(top), said(top))] : [])
  ];
  return words.sentence(name, clauses);
}

function numberOf({ lang, digits, unit, measure }: ExportedFigure, value: number): string {
  const number = formatNumber(value, lang, digits) + unit;
  return unit || measure === null ? number : briefingDraft[lang].counted[measure](number);
}
