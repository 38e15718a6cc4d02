/** The terms of an article's notes, as their theme's page numbers and explains them. */
import type { Mention } from '$lib/corpus/analysis.ts';
import { explainTerm } from '$lib/lexicon/explain.ts';
import { parseTerm } from '$lib/lexicon/term.ts';
import type { Theme } from '$lib/lexicon/theme.ts';
import { termKey, type TermEntry } from '$lib/ui/article/notes.ts';
import type { Lang } from '$lib/ui/messages/index.ts';

/** By `termKey`. Terms that the lexicon no longer has are left out. */
export function termEntries(
  mentions: readonly Mention[],
  themes: readonly Theme[],
  lang: Lang
): Record<string, TermEntry> {
  const entries: Record<string, TermEntry> = {};
  for (const { theme, term } of mentions) {
    const number = 1 + (themes.find(({ slug }) => slug === theme)?.terms.indexOf(term) ?? -1);
    if (number > 0) entries[termKey({ theme, term })] ??= { number, means: meaning(term, lang) };
  }
  return entries;
}

function meaning(source: string, lang: Lang): string {
  const parsed = parseTerm(source);
  return parsed.ok ? explainTerm(parsed.term)[lang] : '';
}
