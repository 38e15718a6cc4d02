/** A briefing as every file of it is made from: pages with their words and figures. */
import type { ExportedFigure } from './exported-figure.ts';

export interface ExportedArticle {
  readonly title: string;
  /** Source and day, as people write them. */
  readonly told: string;
  readonly sentence: string;
  readonly link: string;
}

interface Spoken {
  readonly message: string;
  /** What is said to the page; goes into a slide's notes. */
  readonly speech: string;
}

export type ExportedPage =
  | (Spoken & { readonly kind: 'figure' | 'table'; readonly figure: ExportedFigure })
  | (Spoken & { readonly kind: 'articles'; readonly articles: readonly ExportedArticle[] })
  | (Spoken & { readonly kind: 'words'; readonly lines: readonly string[] });

/** A picture on the cover and, small, at the head of each page. */
export interface BriefingLogo {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ExportedBriefing {
  readonly title: string;
  readonly occasion: string;
  readonly slide: '16:9' | '4:3';
  readonly template: 'white' | 'ink';
  /** ISO day that the file bears. */
  readonly madeOn: string;
  /** The same in words, for the cover. */
  readonly made: string;
  readonly logo: BriefingLogo | null;
  readonly pages: readonly ExportedPage[];
}
