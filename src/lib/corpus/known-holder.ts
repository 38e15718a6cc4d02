/** What the office registry answers about a name: where the corpus so far has seen its bearer hold which office. */
import type { OfficeLevel } from './analysis.ts';

export interface KnownHolder {
  /** As written in the articles that gave the office. */
  readonly name: string;
  readonly role: string;
  readonly level: OfficeLevel;
  /** Present province, a slug; offices of unknown place are not in the registry. */
  readonly province: string;
  /** In how many articles the person was seen with it; always above 0. */
  readonly articles: number;
  /** First and last day of those articles, `YYYY-MM-DD`; null where none of them is known to the day. */
  readonly first: string | null;
  readonly last: string | null;
}
