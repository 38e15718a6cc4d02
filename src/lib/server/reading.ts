/** How articles are read here: extraction and analysis with one lexicon, made once and used for every article. */
import type { Analysis } from '../corpus/analysis.ts';
import type { Article, Extraction, RawItem } from '../corpus/article.ts';
import type { ExtractOptions } from '../extract/index.ts';
import type { Lexicon } from '../lexicon/theme.ts';

/** What an ingest needs from the layers below; tests put small ones in its place. */
export interface Reading {
  /** Version of the lexicon it reads with. */
  readonly lexicon: number;
  extract(item: RawItem, options?: ExtractOptions): Extraction;
  analyse(article: Article, options: { readonly sourceHome: string | null }): Analysis;
}

/** Compiles the lexicon and loads the gazetteer: about a second, once in a process. */
export async function makeReading(lexicon: Lexicon): Promise<Reading> {
  const [{ extract }, { analyse }, { compileLexicon }, { loadGazetteer }] = await Promise.all([
    import('../extract/index.ts'),
    import('../tagging/analyse.ts'),
    import('../lexicon/compile.ts'),
    import('../lexicon/gazetteer.ts')
  ]);
  const reader = { lexicon: compileLexicon(lexicon), gazetteer: loadGazetteer() };
  return {
    lexicon: lexicon.version,
    extract,
    analyse: (article, options) => analyse(article, reader, options)
  };
}
