/** A stored briefing of an address, ready to be written. */
import type { ExportedBriefing } from '$lib/charts/exported-briefing.ts';
import { app } from '$lib/server/app.ts';
import { findBriefing } from '$lib/server/db/briefings.ts';
import { findLogo } from '$lib/server/db/briefing-logos.ts';
import { toExport } from '$lib/ui/briefings/exported.ts';
import { reopenedFigure } from '../exported.ts';
import { readCount } from '../sent-form.ts';

/** Null when there is none of that id or revision. */
export async function exportedBriefing(id: string, url: URL): Promise<ExportedBriefing | null> {
  const { database } = await app();
  const revision = url.searchParams.get('revision');
  const asked = revision === null ? undefined : (readCount(revision) ?? 0);
  const briefing = await findBriefing(database, id, asked);
  return (
    briefing &&
    toExport(briefing, {
      figure: async (code, lang) => (await reopenedFigure(code, url, lang))?.figure ?? null,
      logo: (digest) => findLogo(database, digest),
      base: url.origin
    })
  );
}
