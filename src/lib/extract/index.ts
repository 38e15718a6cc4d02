/** The public face of extract/: items to articles, tables to items. */
export { type ExtractOptions, extract } from './extract.ts';
export { formOf, unsupportedFile } from './endings.ts';
export { MOST_BYTES, tooLarge } from './rejections.ts';
export { type RefusedRow, splitTable } from './table.ts';
