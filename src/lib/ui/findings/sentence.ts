/** Says in one sentence which findings a filter lists. */
import type { Source } from '../../corpus/stored.ts';
import { provinceLabel } from '../../trends/crosswalk.ts';
import type { FindingFilter } from '../../trends/finding-filter.ts';
import { finding } from '../messages/finding.ts';
import { findings } from '../messages/findings.ts';
import { t, type Lang } from '../messages/index.ts';

/** `12 phát hiện “Một người, hai chức vụ” ở Lạng Sơn`. */
export function findingSentence(
  total: number,
  { codes, provinces, sources }: FindingFilter,
  known: readonly Pick<Source, 'slug' | 'name'>[],
  lang: Lang
): string {
  const words = t(lang)(findings);
  const kinds = codes.map((code) => `“${t(lang)(finding)[code]}”`).join(', ');
  const places = provinces.map((slug) => provinceLabel(slug, '34', lang)).join(', ');
  const papers = sources.map((slug) => known.find((source) => source.slug === slug)?.name ?? slug).join(', ');
  return [
    kinds ? words.headingOf(total, kinds) : words.heading(total),
    papers && words.from(papers),
    places && words.in(places)
  ]
    .filter(Boolean)
    .join('');
}
