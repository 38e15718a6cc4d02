/** Reads `--source-home`: the province a source writes for. */
import { PROVINCES_34 } from '../../src/lib/lexicon/provinces.ts';
import { UsageError } from './command.ts';

/** The slug of a present province, or null when the option is not given. @throws UsageError for any other word. */
export function readHome(slug: string | undefined): string | null {
  if (slug === undefined) return null;
  if (PROVINCES_34.some((province) => province.slug === slug)) return slug;
  throw new UsageError(
    `--source-home ${slug}: không phải mã tỉnh, thành (ví dụ phu-tho) · not a province slug (like phu-tho)`
  );
}
