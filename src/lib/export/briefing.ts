/** Writes a briefing as any of its files; each library is loaded when first asked for. */
import type { ExportedBriefing } from '../charts/exported-briefing.ts';
import { FIGURE_TYPES } from './figure-types.ts';

export const BRIEFING_FORMATS = ['pptx', 'docx', 'pdf'] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

const WRITERS: Readonly<Record<BriefingFormat, (briefing: ExportedBriefing) => Promise<Uint8Array>>> = {
  pptx: async (briefing) => (await import('./office/deck.ts')).briefingPptx(briefing),
  docx: async (briefing) => (await import('./office/page.ts')).briefingDocx(briefing),
  pdf: async (briefing) => (await import('./picture/index.ts')).briefingPdf(briefing)
};

/** The same briefing always makes the same bytes. */
export const writeBriefing = (briefing: ExportedBriefing, format: BriefingFormat): Promise<Uint8Array> =>
  WRITERS[format](briefing);

/** What a browser saves. */
export async function briefingResponse(
  briefing: ExportedBriefing,
  format: BriefingFormat
): Promise<Response> {
  return new Response(Uint8Array.from(await writeBriefing(briefing, format)), {
    headers: {
      'content-type': FIGURE_TYPES[format],
      'content-disposition': `attachment; filename="nhip-briefing-${briefing.madeOn}.${format}"`
    }
  });
}
