/** Puts a figure on the clipboard: its picture, or its numbers as a table that sheets take. */
import type { Lang } from '../messages/index.ts';
import { fileHref } from './href.ts';

/** @throws when the browser does not allow it. */
export async function copyPicture(search: string, lang: Lang): Promise<void> {
  // Safari wants the promise itself, made while the click lasts.
  const picture = asked(fileHref(search, 'png', lang)).then((answer) => answer.blob());
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** @throws when the browser does not allow it. */
export async function copyTable(search: string, lang: Lang): Promise<void> {
  const answer = await asked(fileHref(search, 'tsv', lang));
  await navigator.clipboard.writeText(await answer.text());
}

async function asked(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
