/** Which sources fell silent when, for programs: the JSON of the API and the rows of its CSV file. */
import { bucketDays } from '../trends/buckets.ts';
import type { BucketCoverage } from '../trends/coverage.ts';
import type { Query } from '../trends/query.ts';
import { toCsv } from './csv.ts';

/** Of the query only what decides here is told back. */
export function coverageJson(
  { provinces, sources, from, to, grain, day, map }: Query,
  buckets: readonly BucketCoverage[],
  now: Date
) {
  const query = { province: provinces, source: sources, from, to, grain, day, map };
  return { query, generated_at: now.toISOString(), buckets };
}

/** Columns of the file. */
export const COVERAGE_COLUMNS = ['bucket', 'from', 'to', 'usual', 'silent', 'silent_sources'];

/** One row a bucket; names of silent sources separated by semicolons. */
export function coverageCsv(buckets: readonly BucketCoverage[]): string {
  const rows = buckets.map(({ bucket, usual, silent }) => {
    const { from, to } = bucketDays(bucket);
    return [bucket, from, to, usual, silent.length, silent.join('; ')];
  });
  return toCsv([COVERAGE_COLUMNS, ...rows]);
}
