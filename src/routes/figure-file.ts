/** The figure of an address as a file of the format that the address ends with. */
import { FILE_FORMATS, fileResponse } from '$lib/export/figure.ts';
import { badParameters, problemResponse } from '$lib/export/problem-details.ts';
import type { Lang } from '$lib/ui/messages/index.ts';
import { exportedFigure } from './exported.ts';

const NO_FORMAT = {
  vi: ['Không có định dạng này', 'Có'],
  en: ['No such format', 'There are']
} as const;

export async function figureFile(url: URL, ending: string, lang: Lang): Promise<Response> {
  const format = FILE_FORMATS.find((one) => one === ending);
  const [title, there] = NO_FORMAT[lang];
  if (!format) return problemResponse(404, title, `${there}: ${FILE_FORMATS.join(', ')}.`);
  const exported = await exportedFigure(url, lang);
  return exported.ok ? fileResponse(exported.figure, format) : badParameters(exported.problems, lang);
}
