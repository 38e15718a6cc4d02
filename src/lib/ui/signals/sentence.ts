/** Says a signal in one plain sentence, and its test in a second line. */
import type { Grain, Measure, Split } from '../../trends/query.ts';
import type { BreakSignal, BurstSignal, Signal, TrendSignal } from '../../trends/signal.ts';
import { formatBucket, formatNumber, formatShare } from '../format.ts';
import type { Lang } from '../messages/index.ts';
import { t } from '../messages/index.ts';
import { signals } from '../messages/signals.ts';

/** What the chart shows: signals are found in its series and speak in its units. */
export interface Shown {
  readonly grain: Grain;
  readonly measure: Measure;
  readonly split: Split;
}

const MAX_DIGITS = 3;

/** `Chuyển đổi số gãy xu hướng tháng 09/2025: …`. `subject` is the series as the chart names it. */
export function signalSentence(subject: string, signal: Signal, shown: Shown, lang: Lang): string {
  if (signal.kind === 'break') return breakSentence(subject, signal, shown, lang);
  if (signal.kind === 'burst') return burstSentence(subject, signal, shown, lang);
  return trendSentence(subject, signal, shown, lang);
}

/** `Mann-Kendall theo mùa, p = 0,003 sau hiệu chỉnh cho 34 tỉnh, thành; 22 tháng, 412 trên 5.285 bài`. */
export function signalTest(signal: Signal, { grain, measure, split }: Shown, lang: Lang): string {
  const words = t(lang)(signals);
  const number = (value: number, digits = 0): string => formatNumber(value, lang, digits);
  const { tests, buckets, count, n } = signal;
  const score = signal.kind === 'burst' ? `, ${words.score(number(signal.weight, 1))}` : '';
  const corrected = tests > 1 ? words.corrected(number(tests), words.among[split]) : '';
  const kind = measure === 'stories' ? 'stories' : count === n ? null : 'part';
  const sample = kind ? words.sample[kind](number(count), number(n)) : words.sample.all(number(n));
  const period = words.count(number(buckets), words.units[grain]);
  return `${words.tests[signal.test]}${score}, ${pValue(signal, lang)}${corrected}; ${period}, ${sample}`;
}

function trendSentence(subject: string, signal: TrendSignal, { grain, measure }: Shown, lang: Lang): string {
  const words = t(lang)(signals);
  const { kind, slope, slopePer, stretch, run } = signal;
  const change = amount(Math.abs(measure === 'share' ? slope * 100 : slope), lang);
  const unit = words.units[slopePer === 'year' ? 'year' : grain];
  const pace = words.pace[kind](`${change} ${words.counted[measure]}`, unit);
  const [from, to] = [bucketName(stretch.from, grain, lang), bucketName(stretch.to, grain, lang)];
  if (!run) return words.trend[kind](subject, from, to, pace);
  const length = words.count(formatNumber(run.length, lang), words.units[grain]);
  return words.run[kind](subject, length, from, to, pace);
}

function breakSentence(subject: string, signal: BreakSignal, { grain, measure }: Shown, lang: Lang): string {
  const words = t(lang)(signals);
  const { stretch, before, since } = signal;
  const level = (mean: number): string =>
    measure === 'share'
      ? formatShare(mean, lang)
      : words.level(amount(mean, lang), words.counted[measure], words.units[grain]);
  return words.break(subject, bucketName(stretch.from, grain, lang), level(before), level(since));
}

function burstSentence(subject: string, signal: BurstSignal, { grain }: Shown, lang: Lang): string {
  const words = t(lang)(signals);
  const { stretch, share, usual } = signal;
  const [from, to] = [bucketName(stretch.from, grain, lang), bucketName(stretch.to, grain, lang)];
  const when = from === to ? words.within(from) : words.between(from, to);
  return words.burst(subject, when, formatShare(share, lang), formatShare(usual, lang));
}

const bucketName = (bucket: string, grain: Grain, lang: Lang): string =>
  t(lang)(signals).bucket[grain](formatBucket(bucket, lang));

/** One decimal, or as many more as it takes to see a small change. */
function amount(size: number, lang: Lang, digits = 1): string {
  if (size === 0) return '0';
  const visible = size >= 0.5 / 10 ** digits || digits === MAX_DIGITS;
  return visible ? formatNumber(size, lang, digits) : amount(size, lang, digits + 1);
}

/** The adjusted p; that of a burst is a bound. */
function pValue({ adjusted, kind }: Signal, lang: Lang): string {
  if (adjusted < 0.001) return `p < ${formatNumber(0.001, lang, 3)}`;
  return `p ${kind === 'burst' ? '≤' : '='} ${formatNumber(adjusted, lang, 3)}`;
}
