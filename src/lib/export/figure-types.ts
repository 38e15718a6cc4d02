/** Media types of the files that a figure is written as. */
import type { FigureFormat } from '../charts/exported-figure.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FIGURE_TYPES: Readonly<Record<FigureFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  docx: `${OFFICE}.wordprocessingml.document`
};

/** The same and its table alone, for the clipboard. */
export const FILE_TYPES = { ...FIGURE_TYPES, tsv: 'text/tab-separated-values' } as const;
