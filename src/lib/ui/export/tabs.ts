/** The numbers of the API as a tab-separated table: buckets down, series across, as the reader's sheets write numbers. */
import { formatBucket } from '../format.ts';
import type { Lang } from '../messages/index.ts';

/** The part of the API's answer that is needed. */
export interface SentSeries {
  readonly query: { readonly measure: string };
  readonly series: readonly {
    readonly label: string;
    readonly points: readonly { readonly bucket: string; readonly value: number | null }[];
  }[];
}

export function toTabs({ query, series }: SentSeries, lang: Lang): string {
  const share = query.measure === 'share';
  const buckets = series[0]?.points.map(({ bucket }) => bucket) ?? [];
  const rows = buckets.map((bucket, at) => [
    formatBucket(bucket, lang),
    ...series.map(({ points }) => written(points[at]?.value ?? null, share, lang))
  ]);
  const head = ['', ...series.map(({ label }) => label)];
  return [head, ...rows].map((row) => row.map(cellText).join('\t')).join('\n');
}

/** Without separators of thousands, which sheets take for text; nothing where a share is suppressed. */
function written(value: number | null, share: boolean, lang: Lang): string {
  if (value === null) return '';
  const digits = share ? (value * 100).toFixed(1) : String(value);
  return lang === 'vi' ? digits.replace('.', ',') : digits;
}

/** A sheet would compute a text that begins like a formula, and break a row at a tab. */
function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}
