/** Numbers, dates and sizes as a reader of each language writes them. */
import type { DatedValue } from '../corpus/article.ts';
import type { Lang } from './messages/index.ts';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const ZONE = 'Asia/Ho_Chi_Minh';

/** 1234.5 → `1.234,5` (vi), `1,234.5` (en); the minus is a real one. `digits` fixes the decimals. */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  return numberFormat(lang, digits).format(value).replace('-', '−');
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Kept: making a format costs a hundred times what using it does, and a heat table writes a thousand numbers. */
function numberFormat(lang: Lang, digits: number): Intl.NumberFormat {
  const key = `${lang} ${digits}`;
  const kept =
    FORMATS.get(key) ??
    new Intl.NumberFormat(LOCALE[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  FORMATS.set(key, kept);
  return kept;
}

/** A fraction as a percentage with one decimal: 0.09 → `9,0%`. */
export const formatShare = (fraction: number, lang: Lang): string =>
  `${formatNumber(fraction * 100, lang, 1)}%`;

/** `2025-11-03` → `03/11/2025`; the same in both languages, day first. */
export const formatDay = (iso: string): string => iso.split('-').reverse().join('/');

/** A date no finer than its precision: `03/11/2025`, `11/2025`, `2025`; an unknown year is left away: `03/11`. */
export const formatDated = ({ value }: DatedValue): string => formatDay(value.replace(/^XXXX-/, ''));

/** A bucket's name: `03/11/2025`, `tuần 45/2025`, `11/2025`, `quý I/2026`, `2025`. */
export function formatBucket(bucket: string, lang: Lang): string {
  const [year = '', part = ''] = bucket.split('-', 2);
  if (part.startsWith('Q'))
    return `${lang === 'vi' ? 'quý' : 'Q'}${lang === 'vi' ? ' ' : ''}${quarter(part, lang)}/${year}`;
  if (part.startsWith('W')) return `${lang === 'vi' ? 'tuần' : 'week'} ${Number(part.slice(1))}/${year}`;
  return formatDay(bucket);
}

const quarter = (part: string, lang: Lang): string =>
  lang === 'vi' ? (ROMAN[Number(part[1]) - 1] ?? part) : part.slice(1);

/** An ISO instant on the clocks of Vietnam: `08:12, 14/11/2026`. `withSeconds` gives `08:12:05, …`. */
export function formatInstant(iso: string, withSeconds = false): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: withSeconds ? 'medium' : 'short'
  }).format(new Date(iso));
  const [day = '', clock = ''] = parts.split(', ');
  return `${clock}, ${day}`;
}

/** A length of time in words: `0,1 giây`, `28,5 giây`, `3 phút 12 giây`. */
export function formatDuration(ms: number, lang: Lang): string {
  const [minute, second] = lang === 'vi' ? ['phút', 'giây'] : ['min', 's'];
  if (ms < 60_000) return `${formatNumber(ms / 1000, lang, 1)} ${second}`;
  const seconds = Math.round(ms / 1000);
  return `${formatNumber(Math.floor(seconds / 60), lang)} ${minute} ${seconds % 60} ${second}`;
}

/** A size in decimal units: `12 kB`, `3,4 MB`. */
export function formatBytes(bytes: number, lang: Lang): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000), lang)} kB`;
  return `${formatNumber(bytes / 1_000_000, lang, bytes < 100_000_000 ? 1 : 0)} MB`;
}
