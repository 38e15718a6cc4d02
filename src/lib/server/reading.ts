/** How articles are read here: extraction and analysis with one lexicon, made once and used for every article. */
import type { Analysis } from '../corpus/analysis.ts';
import type { Article, Extraction, RawItem } from '../corpus/article.ts';
import type { KnownHolder } from '../corpus/known-holder.ts';
import type { ExtractOptions } from '../extract/index.ts';
import type { Lexicon } from '../lexicon/theme.ts';
import type { Unread } from '../tagging/analyse.ts';

/**
 * Version of the rules that read an article's text: to be raised with every change that reads stored texts
 * otherwise, so that a start after an update knows which articles are to be read again. 0 is what was stored before versions were noted.
 */
export const READING_VERSION = 4;

/** What an ingest needs from the layers below; tests put small ones in its place. */
export interface Reading {
  /** Version of the lexicon it reads with. */
  readonly lexicon: number;
  /** Version of its rules. */
  readonly version: number;
  extract(item: RawItem, options?: ExtractOptions): Extraction;
  analyse(article: Article, options: { readonly sourceHome: string | null }): Analysis;
  /** The same of many articles at once, which is faster; where it is missing they are read one by one. */
  analyseAll?(articles: readonly Unread[]): Analysis[];
  /** The analysis, its open places narrowed by what other articles know of its leaders. */
  narrow(analysis: Analysis, holders: readonly KnownHolder[]): Analysis;
}

/** Compiles the lexicon and loads the gazetteer: about a second, once in a process. */
export async function makeReading(lexicon: Lexicon): Promise<Reading> {
  const [{ extract }, { analyse, analyseAll }, { narrowByHolders }, { compileLexicon }, { loadGazetteer }] =
    await Promise.all([
      import('../extract/index.ts'),
      import('../tagging/analyse.ts'),
      import('../tagging/province-holders.ts'),
      import('../lexicon/compile.ts'),
      import('../lexicon/gazetteer.ts')
    ]);
  const reader = { lexicon: compileLexicon(lexicon), gazetteer: loadGazetteer() };
  return {
    lexicon: lexicon.version,
    version: READING_VERSION,
    extract,
    analyse: (article, options) => analyse(article, reader, options),
    analyseAll: (articles) => analyseAll(articles, reader),
    narrow: narrowByHolders
  };
}
